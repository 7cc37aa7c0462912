import Notation
import Testing

/// Every message about the text of a YAML file, word for word.
@Suite struct YAMLFaultTests {
  @Test(arguments: ["", "\n\n", "# only a comment\n", "~\n", "---\n", "\u{FEFF}"])
  func emptyFile(text: String) {
    #expect(
      yamlFaults(text) == """
        a.yaml: error HNA0101: the file is empty; expected some content
          Fill the file in, or remove it.
        """)
  }

  @Test func fileTooLarge() {
    let text = String(repeating: "# much\n", count: 150_000)
    #expect(
      yamlFaults(text) == """
        a.yaml: error HNA0102: the file has 1050000 bytes; expected at most 1000000
          Split the file, or move long lists of data to a CSV file.
        """)
  }

  @Test func notUTF8() {
    #expect(
      yamlFaults(Array("title: x\nprice: ".utf8) + [0xA3]) == """
        a.yaml:2: error HNA0103: the line is not UTF-8 text; expected UTF-8
          Save the file again with the encoding UTF-8.
        """)
  }

  @Test func tabsAllAtOnce() {
    #expect(
      yamlFaults("plan:\n\tstart: 2022\n\t\n \tend: 2037\ntitle: a\tb\n") == """
        a.yaml:2: error HNA0111: a tab in the indentation; expected spaces
          Replace each tab at the start of the line by two spaces.
        a.yaml:4: error HNA0111: a tab in the indentation; expected spaces
          Replace each tab at the start of the line by two spaces.
        """)
  }

  @Test func repeatedKeysAllAtOnce() {
    #expect(
      yamlFaults("a: 1\n\"b\": 1\na: 2\nb: 2\nc: { d: 1, d: 2, d: 3 }\n") == """
        a.yaml:1:1: error HNA0112: key "a" is given more than once in one map; expected each key once
          Keep one of the lines, or correct the name of the other.
        a.yaml:2:1: error HNA0112: key "b" is given more than once in one map; expected each key once
          Keep one of the lines, or correct the name of the other.
        a.yaml:5:6: error HNA0112: key "d" is given more than once in one map; expected each key once
          Keep one of the lines, or correct the name of the other.
        a.yaml:5:12: error HNA0112: key "d" is given more than once in one map; expected each key once
          Keep one of the lines, or correct the name of the other.
        """)
  }

  @Test func anchorsAndAliasesAllAtOnce() {
    #expect(
      yamlFaults("a: &x 1\nb: *x\nc: \"&x *x\"\nd: R&D\ne: |\n  *not this*\n") == """
        a.yaml:1:4: error HNA0113: an anchor (&name); expected the value itself
          Write the value out in each place; if "&" is part of a text, put it in quotes.
        a.yaml:2:4: error HNA0113: an alias (*name); expected the value itself
          Write the value out in each place; if "*" is part of a text, put it in quotes.
        """)
  }

  @Test func aBillionLaughsAreRefusedBeforeTheyGrow() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let parts = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(parts)]\n"
    }
    text += "? *a40\n: key\n"
    let faults = yamlFaults(text)
    #expect(faults.hasPrefix("a.yaml:1:5: error HNA0113: an anchor (&name);"))
  }

  @Test func nestingWithoutEndIsRefused() {
    let text = String(repeating: "[", count: 100_000)
    #expect(
      yamlFaults(text).contains(
        "error HNA0110: YAML that cannot be read (Maximum nesting level reached"))
  }

  @Test func tag() {
    #expect(
      yamlFaults("a: !!int 12\nb: !secret x\n") == """
        a.yaml:1:4: error HNA0114: a tag "!!int"; expected a value without a tag
          Remove the tag; if "!" is part of a text, put the text in quotes.
        a.yaml:2:4: error HNA0114: a tag "!secret"; expected a value without a tag
          Remove the tag; if "!" is part of a text, put the text in quotes.
        """)
  }

  @Test func secondDocument() {
    #expect(
      yamlFaults("a: 1\n---\nb: 2\n") == """
        a.yaml:2: error HNA0115: a second document; expected one document in a file
          Remove the line "---", or move what follows it to a file of its own.
        """)
  }

  @Test func keyThatIsNotText() {
    #expect(
      yamlFaults("[1, 2]: a\n~: b\n") == """
        a.yaml:1:1: error HNA0116: a key that is a list, a map or nothing; expected a word as key
          Write "key: value"; text that begins with [ or { needs quotes.
        a.yaml:2:1: error HNA0116: a key that is a list, a map or nothing; expected a word as key
          Write "key: value"; text that begins with [ or { needs quotes.
        """)
  }

  @Test func reservedCharacter() {
    #expect(
      yamlFaults("name: @home\n") == """
        a.yaml:1:7: error HNA0110: a value that begins with "@"; expected text that begins with a letter or a digit, or stands in quotes
          Put the text in quotes.
        """)
  }

  @Test(arguments: [
    (
      "title: need: 2022\n", "1:12", "mapping values are not allowed in this context",
      "Put text that holds a colon and a space in quotes, or correct the indentation."
    ),
    (
      "title: \"need\nb: 2\n", "3:1", "found unexpected end of stream",
      "Close the quote or bracket that is opened here or above."
    ),
    (
      "a: [1, 2\nb: 3\n", "2:2", "did not find expected ',' or ']'",
      "Look for a missing quote, colon or space on this line and the one above."
    ),
    (
      "a: 1\u{7}\n", "1", "control characters are not allowed",
      "Look for a missing quote, colon or space on this line and the one above."
    ),
  ])
  func unreadable(text: String, at: String, said: String, remedy: String) {
    #expect(
      yamlFaults(text) == """
        a.yaml:\(at): error HNA0110: YAML that cannot be read (\(said)); expected "key: value" and \
        "- item" lines, each level indented by the same spaces
          \(remedy)
        """)
  }
}
