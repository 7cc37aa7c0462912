import Datasets
import Notation
import Testing

@Suite struct ListFaultTests {
  /// A list with one thing wrong, and what is said of it.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let row: String
    let fault: String

    init(_ description: String, _ row: String, _ fault: String) {
      testDescription = description
      self.row = row
      self.fault = fault
    }
  }

  @Test(arguments: schemes)
  func saysWhatIsWrongWithSchemes(_ example: Case) {
    let list = "name,kind,dwellings,tenure,sub_area,description,publication,at\n" + example.row
    let faults = Folders.faults(
      Folders.definition.with(
        "plan:", "sub_areas:\n  mill: { name: the mill, reason: far }\nplan:"),
      others: ["schemes.csv": list])
    #expect(faults == example.fault)
  }

  static let schemes: [Case] = [
    Case(
      "unknown words", "Oak House,care,8,rent,mil,,census,t",
      """
      schemes.csv:2: error HNA0123: column "kind" has "care"; did you mean "extra-care"?; expected one of extra-care, enhanced-sheltered, sheltered, age-restricted, almshouse
        Write one of these words.
      schemes.csv:2: error HNA0123: column "tenure" has "rent"; did you mean "affordable-rent"?; expected one of social-rent, affordable-rent, shared-ownership, leasehold, private-rent
        Write one of these words.
      schemes.csv:2: error HNA0340: column "sub_area" has "mil"; did you mean "mill"?; expected a key of "sub_areas" in area.yaml: mill
        Correct the key, or add it to "sub_areas".
      """),
    Case(
      "no name", ",sheltered,8,leasehold,,,census,t",
      """
      schemes.csv:2: error HNA0123: column "name" is empty; expected text
        Fill the cell in, or remove the row.
      """),
    Case(
      "no homes", "Oak House,sheltered,0,leasehold,,,census,t",
      """
      schemes.csv:2: error HNA0372: a scheme of 0 dwellings; expected at least 1
        Write the number of homes in the scheme, or remove the row.
      """),
    Case(
      "homes in words", "Oak House,sheltered,eight,leasehold,,,census,t",
      """
      schemes.csv:2: error HNA0123: column "dwellings" has "eight"; expected a whole number
        Write digits only: no point, commas, spaces or signs.
      """),
    Case(
      "nothing", "Oak House,,,,,,,",
      """
      schemes.csv:2: error HNA0123: column "at" is empty; expected text
        Fill the cell in, or remove the row.
      schemes.csv:2: error HNA0123: column "dwellings" is empty; expected a whole number
        Write digits only: no point, commas, spaces or signs.
      schemes.csv:2: error HNA0123: column "kind" is empty; expected one of extra-care, enhanced-sheltered, sheltered, age-restricted, almshouse
        Write one of these words.
      schemes.csv:2: error HNA0123: column "publication" is empty; expected text
        Fill the cell in, or remove the row.
      schemes.csv:2: error HNA0123: column "tenure" is empty; expected one of social-rent, affordable-rent, shared-ownership, leasehold, private-rent
        Write one of these words.
      """),
    Case(
      "twice",
      """
      Oak House,sheltered,8,leasehold,,,census,t
      Oak House,sheltered,8,leasehold,,,census,t
      """,
      """
      schemes.csv:3: error HNA0371: scheme "Oak House" is listed a second time; the first is on line 2; expected each scheme once
        Remove one of the two; if a scheme has two tenures, name its parts apart.
      """),
    Case(
      "postcode", "Oak House,sheltered,8,leasehold,,\"Flats near the mill, ME4 4AA.\",census,t",
      """
      schemes.csv:2: error HNA0370: column "description" has an address or a postcode, "ME4 4AA"; expected words that do not say where anybody lives
        Remove the address; the report counts homes, and needs no addresses.
      """),
    Case(
      "address", "12 Mill Road,sheltered,8,leasehold,,,census,t",
      """
      schemes.csv:2: error HNA0370: column "name" has an address or a postcode, "12 Mill Road"; expected words that do not say where anybody lives
        Remove the address; the report counts homes, and needs no addresses.
      """),
    Case(
      "ages and numbers of bedrooms are no addresses",
      "Oak Court,sheltered,8,leasehold,,\"For people aged 55 Years and over, of 1960, 1 or 2 bedrooms\",census,t",
      ""),
  ]

  @Test(arguments: policies)
  func saysWhatIsWrongWithPolicies(_ example: Case) {
    let list = "plan,reference,title,summary,topic,publication,at\n" + example.row
    let faults = Folders.faults(
      Folders.definition.with(
        "  start: 2026", "  adopted: { name: Wealdmarsh Local Plan, year: 2014 }\n  start: 2026"),
      others: ["policies.csv": list])
    #expect(faults == example.fault)
  }

  static let policies: [Case] = [
    Case(
      "unknown words in a policy", "old,H4,Homes,Asks for homes.,homes,plan,t",
      """
      policies.csv:2: error HNA0123: column "plan" has "old"; expected one of adopted, emerging
        Write one of these words.
      policies.csv:2: error HNA0123: column "topic" has "homes"; expected one of strategy, housing, affordable, mix, specialist, design, other
        Write one of these words.
      policies.csv:2: error HNA0340: column "publication" has "plan"; expected a key of "publications" in area.yaml: census
        Correct the key, or add it to "publications".
      """),
    Case(
      "policy twice",
      """
      adopted,H4,Homes,Asks for homes.,housing,census,t
      adopted,H4,Homes,Asks for homes.,housing,census,t
      """,
      """
      policies.csv:3: error HNA0373: policy "adopted H4" is listed a second time; the first is on line 2; expected each policy of a plan once
        Join the two rows, or correct the plan or the reference of one.
      """),
    Case(
      "policy of an unknown plan", "emerging,H4,Homes,Asks for homes.,housing,census,t",
      """
      policies.csv:2: error HNA0374: a policy of the emerging plan, of which area.yaml says nothing; expected "emerging" below "plan" in area.yaml
        Name the plan there, or correct the column "plan".
      """),
    Case(
      "empty policy", "adopted,,,,,census,",
      """
      policies.csv:2: error HNA0123: column "at" is empty; expected text
        Fill the cell in, or remove the row.
      policies.csv:2: error HNA0123: column "reference" is empty; expected text
        Fill the cell in, or remove the row.
      policies.csv:2: error HNA0123: column "summary" is empty; expected text
        Fill the cell in, or remove the row.
      policies.csv:2: error HNA0123: column "title" is empty; expected text
        Fill the cell in, or remove the row.
      policies.csv:2: error HNA0123: column "topic" is empty; expected one of strategy, housing, affordable, mix, specialist, design, other
        Write one of these words.
      """),
  ]
  @Test(arguments: issues)
  func saysWhatIsWrongWithIssues(_ example: Case) {
    let list = "policy,issue,response,local_policies,publication,at\n" + example.row
    let policies = """
      plan,reference,title,summary,topic,publication,at
      adopted,CP8,Homes,Asks for homes.,housing,census,t
      """
    let faults = Folders.faults(
      Folders.definition.with(
        "  start: 2026", "  adopted: { name: Wealdmarsh Local Plan, year: 2014 }\n  start: 2026"),
      others: ["issues.csv": list, "policies.csv": policies])
    #expect(faults == example.fault)
  }

  static let issues: [Case] = [
    Case(
      "issues", "paragraph 1,Homes,Build,CP8,census,t\nparagraph 2,Land,Find,none yet,census,t", ""),
    Case(
      "unknown policy", "paragraph 1,Homes,Build,CP8; CP9,census,t",
      """
      issues.csv:2: error HNA0376: column "local_policies" has "CP9"; did you mean "CP8"?; expected references of policies.csv joined by "; ", or "none yet"
        Correct the reference, or add the policy to policies.csv.
      """),
    Case(
      "issue twice",
      """
      paragraph 1,Homes,Build,CP8,census,t
      paragraph 1,Homes,Build,CP8,census,t
      """,
      """
      issues.csv:3: error HNA0375: national policy "paragraph 1" is listed a second time; the first is on line 2; expected each national policy once
        Join the two rows, or correct the column "policy" of one.
      """),
    Case(
      "empty issue", "paragraph 1,,,,plan,",
      """
      issues.csv:2: error HNA0123: column "at" is empty; expected text
        Fill the cell in, or remove the row.
      issues.csv:2: error HNA0123: column "issue" is empty; expected text
        Fill the cell in, or remove the row.
      issues.csv:2: error HNA0123: column "local_policies" is empty; expected text
        Fill the cell in, or remove the row.
      issues.csv:2: error HNA0123: column "response" is empty; expected text
        Fill the cell in, or remove the row.
      issues.csv:2: error HNA0340: column "publication" has "plan"; expected a key of "publications" in area.yaml: census
        Correct the key, or add it to "publications".
      """),
  ]
}
