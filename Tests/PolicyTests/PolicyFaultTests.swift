import Notation
import Testing

@testable import Policy

/// Every message about the files of Inputs/policy, word for word.
@Suite struct PolicyFaultTests {
  /// A parameter whose parts can be replaced.
  private func file(
    unit: String = "share", basis: String = "policy", optional: Bool = false, _ values: String...
  ) -> String {
    """
    description: A share
    unit: \(unit)
    basis: \(basis)
    follows: base-date
    optional: \(optional)
    values:
    \(values.map { "  - { \($0) }" }.joined(separator: "\n"))
    """
  }

  private let reference = "reference: { title: T }"

  @Test(arguments: ["Inputs/policy/b.txt", "b.yaml", "A/b.yaml", "a/b_c.yaml", "a/b-.yaml"])
  func wrongPath(path: String) {
    #expect(
      SmallBook.faults(SmallBook.deposit, path: path) == """
        \(path): error HNA0201: a file whose path is not <topic>/<parameter>.yaml; expected both names in lower-case letters, digits and hyphens
          Rename or move the file.
        """)
  }

  @Test func unknownUnit() {
    let faults = SmallBook.faults(file(unit: "shares", "from: 2020-01-01, value: 1, \(reference)"))
    #expect(
      faults.hasPrefix(
        """
        a/b.yaml:2:7: error HNA0202: unknown unit "shares"; did you mean "share"?; expected a unit of a figure
          Use one of: people, households,
        """))
  }

  @Test func missingAndUnknownKeys() {
    #expect(
      SmallBook.faults("descripton: x\nunit: share\nbasis: habit\nfollows: edition\n") == """
        a/b.yaml:1:1: error HNA0117: unknown key "descripton"; did you mean "description"?; expected one of description, unit, basis, follows, values, optional, note
          Correct the key, or remove the line.
        a/b.yaml:1:1: error HNA0118: the file has no key "description"; expected "description"
          Add a line "description: …" here.
        a/b.yaml:1:1: error HNA0118: the file has no key "values"; expected "values"
          Add a line "values: …" here.
        a/b.yaml:3:8: error HNA0120: key "basis" has "habit"; expected one of policy, practice, assumption
          Write one of these words.
        """)
  }

  @Test func outOfRange() {
    #expect(
      SmallBook.faults(file("from: 2020-01-01, value: [10, 0.1], \(reference)")) == """
        a/b.yaml:7:33: error HNA0203: the value 10, in the unit "share"; expected a value from 0 to 1
          Correct the value or the unit; a share is written from 0 to 1: 0.10 for 10%.
        """)
    #expect(
      SmallBook.faults(file(unit: "pounds", "from: 2020-01-01, value: -1, \(reference)")) == """
        a/b.yaml:7:32: error HNA0203: the value -1, in the unit "pounds"; expected a value of 0 or more
          Correct the value or the unit; a share is written from 0 to 1: 0.10 for 10%.
        """)
  }

  @Test func listsAndMaps() {
    let faults = SmallBook.faults(
      file(
        "from: 2020-01-01, value: [], \(reference)",
        "from: 2021-01-01, value: {}, \(reference)",
        "from: 2022-01-01, value: [0.1, 0.1], \(reference)",
        "from: 2023-01-01, value: { Big_one: 0.1 }, \(reference)"))
    #expect(
      faults == """
        a/b.yaml:7:32: error HNA0204: key "value" is empty; expected at least one number
          Write the numbers, or remove the entry.
        a/b.yaml:8:32: error HNA0204: key "value" is empty; expected at least one number
          Write the numbers, or remove the entry.
        a/b.yaml:9:38: error HNA0205: 0.1 stands twice in one list; expected each number once
          Remove one of the two.
        a/b.yaml:10:5: error HNA0213: a map of Big_one after a list of numbers; expected values of one shape
          Write the value in the form of the first, or begin a new parameter.
        a/b.yaml:10:34: error HNA0206: key "Big_one"; expected lower-case letters, digits and hyphens
          Rename the key; it becomes a part of the figure's name.
        """)
  }

  @Test func grounds() {
    #expect(
      SmallBook.faults(file("from: 2020-01-01, value: 0.1, reason: x")) == """
        a/b.yaml:7:5: error HNA0118: item 1 of key "values" has no key "reference"; expected "reference"
          Add a line "reference: …" here.
        a/b.yaml:7:45: error HNA0207: a reason for a value whose basis is policy; expected a reference
          Name the publication and provision, or set the basis to assumption.
        """)
    #expect(
      SmallBook.faults(file(basis: "assumption", "from: 2020-01-01, value: 0.1, \(reference)"))
        == """
        a/b.yaml:7:5: error HNA0118: item 1 of key "values" has no key "reason"; expected "reason"
          Add a line "reason: …" here.
        a/b.yaml:7:48: error HNA0208: a reference for a value whose basis is assumption; expected a reason
          Say why in "reason", or set the basis to policy or practice.
        """)
    #expect(
      SmallBook.faults(file("from: 2020-01-01, value: 0.1, reference: { href: x }")) == """
        a/b.yaml:7:48: error HNA0118: key "reference" has no key "title"; expected "title"
          Add a line "title: …" here.
        """)
  }

  @Test func dates() {
    let faults = SmallBook.faults(
      file(
        "from: 2020-01-01, until: 2019-01-01, value: 0.1, \(reference)",
        "from: 2020-01-01, until: 2022-01-01, value: 0.2, \(reference)",
        "from: 2021-01-01, value: 0.3, \(reference)",
        "from: 2023-01, value: 0.3, \(reference)"))
    #expect(
      faults == """
        a/b.yaml:7:5: error HNA0210: a value from 2020-01-01 until 2019-01-01; expected an end after the start
          Correct one of the dates; "until" is the first day without the value.
        a/b.yaml:8:5: error HNA0209: a value from 2020-01-01 after one from 2020-01-01; expected values in the order of their dates, one for each date
          Sort the values, and keep one of two from the same date.
        a/b.yaml:8:5: error HNA0211: a value until 2022-01-01 before one from 2021-01-01; expected an end on or before the next start
          Correct one of the dates, or leave "until" out where the next value follows on.
        a/b.yaml:10:13: error HNA0120: key "from" has "2023-01"; expected a date such as 2024-12-31
          Write year, month and day in digits, joined by hyphens.
        """)
  }

  @Test func anEndNeedsOptional() {
    let value = "from: 2020-01-01, until: 2021-01-01, value: 0.1, \(reference)"
    #expect(
      SmallBook.faults(file(value)) == """
        a/b.yaml:7:5: error HNA0212: no value from 2021-01-01; expected a value at every later date
          Add the value that followed, or write "optional: true" if the rule has gone.
        """)
    #expect(SmallBook.faults(file(optional: true, value)) == "none")
    #expect(
      SmallBook.faults(file(value, "from: 2021-01-01, value: 0.2, \(reference)")) == "none")
  }

  @Test func noValues() {
    #expect(
      SmallBook.faults(
        "description: x\nunit: share\nbasis: policy\nfollows: edition\nvalues: []\n") == """
          a/b.yaml:5:9: error HNA0204: key "values" is empty; expected at least one number
            Write the numbers, or remove the entry.
          """)
  }

  @Test func editions() {
    let text = """
      description: Editions
      editions:
        - { edition: 2024DEC, from: 2024-12-12, reference: { title: T } }
        - { edition: 2024DEC, from: 2021-06-28, reference: { title: T } }
      """
    let faults = #expect(throws: Faults.self) {
      try PolicyBook.load(files: [("editions.yaml", Array(text.utf8))])
    }
    #expect(
      faults?.description == """
        editions.yaml:1:1: error HNA0215: no edition 2018; expected every edition once
          Add the edition, with its date and reference.
        editions.yaml:1:1: error HNA0215: no edition 2021FH; expected every edition once
          Add the edition, with its date and reference.
        editions.yaml:1:1: error HNA0215: no edition 2026AUG; expected every edition once
          Add the edition, with its date and reference.
        editions.yaml:4:5: error HNA0209: a value from 2021-06-28 after one from 2024-12-12; expected values in the order of their dates, one for each date
          Sort the values, and keep one of two from the same date.
        editions.yaml:4:5: error HNA0216: edition 2024DEC twice; expected every edition once
          Remove one of the two.
        """)
    let none = #expect(throws: Faults.self) { try PolicyBook.load(files: []) }
    #expect(
      none?.description == """
        editions.yaml: error HNA0214: no file editions.yaml; expected one in Inputs/policy
          Restore the file: it says from when each edition of policy applies.
        """)
  }
}
