import Datasets
import Notation
import Policy
import Testing

@Suite struct StrategyFaultTests {
  private static let plan = """
    principles:
      - { key: land, title: Use land, text: "Land lies idle.", publication: census, at: page 2 }
    challenges:
      - key: homes
        title: The right homes
        ambition: A choice of homes.
        principles: [land]
        indicators: [ratio]
    recommendations:
      - key: build
        challenge: homes
        text: Build smaller homes.
        owner: the district councils
        horizon: short
        trigger: { indicator: ratio, side: above, applies: 9, consider: 8 }
    """

  private static let indicators = [
    Indicator(
      key: "ratio", label: "Ratio", stem: "ratio.lower-quartile", total: .pooled,
      direction: .lowerIsBetter, source: "ONS"),
    Indicator(
      key: "renting", label: "Renting", stem: "tenure.private-rented.share", total: .none,
      direction: .neither, source: "Census"),
    Indicator(
      key: "homeless", label: "Homeless", stem: "homeless.households", total: .sum,
      direction: .lowerIsBetter, source: "MHCLG"),
    Indicator(
      key: "crowding", label: "Crowding", stem: "overcrowded.share", total: .none,
      direction: .lowerIsBetter, source: "Census"),
  ]

  private static func read(_ plan: String) throws(Faults) -> StrategyPlan? {
    let files = [
      ("area.yaml", Folders.definition), ("stated/tenure.csv", Folders.tenure),
      ("strategy.yaml", plan),
    ]
    return try AreaFolder.read(
      "foxton", files: files.map { ($0.0, Array($0.1.utf8)) }, indicators: indicators
    ).strategy
  }

  @Test func aStrategyIsRead() throws {
    let plan = try #require(try Self.read(Self.plan))
    #expect(plan.principles.map(\.source?.at) == ["page 2"])
    #expect(plan.challenges.map(\.indicators) == [["ratio"]])
    #expect(plan.recommendations.map(\.horizon) == [.short])
    #expect(
      plan.triggers == [
        Trigger(recommendation: "build", indicator: "ratio", side: .above, applies: 9, consider: 8)
      ])
  }

  private static func index(of indicators: String) -> String {
    "\nindex:\n  title: One order\n  reason: The board asked.\n  indicators: \(indicators)\n"
  }

  @Test func anIndexMayBeAskedFor() throws {
    #expect(try Self.read(Self.plan)?.index == nil)
    let index = try Self.read(Self.plan + Self.index(of: "[ratio, crowding]"))?.index
    #expect(index?.indicators == ["ratio", "crowding"])
  }

  @Test func anIndexIsMadeOfWhatHasABetterEnd() {
    #expect(
      Self.faults(Self.plan + Self.index(of: "[homeless, renting, ratio]")) == """
        strategy.yaml:19:16: error HNA0385: "homeless" in the index, which is a count; expected shares, rates, ratios or prices
          Leave it out: a count is large where a place is large, and says nothing else.
        strategy.yaml:19:26: error HNA0386: "renting" in the index, of which neither end is the better one; expected indicators with the direction higher-is-better or lower-is-better
          Leave it out, or say in Inputs/indicators/strategy.yaml which end is better.
        """)
    #expect(
      Self.faults(Self.plan + Self.index(of: "[ratio]")) == """
        strategy.yaml:17:3: error HNA0387: an index of one indicator; expected two or more
          Name more, or remove the index: the indicator has a rank of its own.
        """)
  }

  @Test func aStrategyMaySayNothing() throws {
    let plan = try Self.read("principles: []\nchallenges: []\nrecommendations: []")
    #expect(plan?.triggers == [])
  }

  /// A strategy with one thing wrong, and what is said of it.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    let fault: String

    init(_ description: String, _ old: String, _ new: String, _ fault: String) {
      testDescription = description
      (self.old, self.new, self.fault) = (old, new, fault)
    }
  }

  @Test(arguments: cases)
  func saysWhatIsWrong(_ example: Case) {
    #expect(Self.faults(Self.plan.with(example.old, example.new)) == example.fault)
  }

  private static func faults(_ plan: String) -> String {
    do throws(Faults) {
      _ = try read(plan)
      return ""
    } catch {
      return error.description.replacing("foxton/", with: "")
    }
  }

  static let cases: [Case] = [
    Case(
      "unknown principle", "[land]", "[lend]",
      """
      strategy.yaml:7:18: error HNA0380: key "principles" has "lend"; did you mean "land"?; expected a principle of this file: land
        Correct the key, or add what it stands for.
      """),
    Case(
      "unknown indicator", "indicators: [ratio]", "indicators: [ratios]",
      """
      strategy.yaml:8:18: error HNA0380: key "indicators" has "ratios"; did you mean "ratio"?; expected an indicator of Inputs/indicators/strategy.yaml: ratio, renting, homeless, crowding
        Correct the key, or add what it stands for.
      """),
    Case(
      "unknown publication", "publication: census", "publication: censos",
      """
      strategy.yaml:2:73: error HNA0340: key "publication" has "censos"; did you mean "census"?; expected a key of "publications" in area.yaml: census
        Correct the key, or add it to "publications".
      """),
    Case(
      "a recommendation for no challenge", "challenge: homes", "challenge: rural",
      """
      strategy.yaml:11:16: error HNA0380: key "challenge" has "rural"; expected a challenge of this file: homes
        Correct the key, or add what it stands for.
      """),
    Case(
      "half a source", ", at: page 2", "",
      """
      strategy.yaml:2:5: error HNA0382: only one of "publication" and "at"; expected both, or neither for words of your own
        Say which publication the entry is taken from, and where in it.
      """),
    Case(
      "a key of two words", "key: build", "key: Build it",
      """
      strategy.yaml:10:10: error HNA0318: key "Build it" of a recommendation; expected words of lower-case letters and digits, joined by hyphens
        Rename it, for example "census-2021".
      """),
    Case(
      "consider beyond applies", "consider: 8", "consider: 9",
      """
      strategy.yaml:15:69: error HNA0383: key "consider" at or beyond "applies"; expected a lower number than "applies"
        Exchange the two, or remove "consider".
      """),
    Case(
      "a percentage for a share", "indicator: ratio, side: above, applies: 9, consider: 8",
      "indicator: renting, side: above, applies: 25",
      """
      strategy.yaml:15:58: error HNA0384: key "applies" of an indicator that is a share, beyond 0 to 1; expected a share such as 0.25
        Divide the percentage by a hundred.
      """),
    Case(
      "an unknown horizon and no owner",
      "    owner: the district councils\n    horizon: short", "    horizon: soon",
      """
      strategy.yaml:10:5: error HNA0118: item 1 of key "recommendations" has no key "owner"; expected "owner"
        Add a line "owner: …" here.
      strategy.yaml:13:14: error HNA0120: key "horizon" has "soon"; expected one of short, medium, long
        Write one of these words.
      """),
    Case(
      "a principle twice", "challenges:\n",
      "  - { key: land, title: Use land, text: Again }\nchallenges:\n",
      """
      strategy.yaml:3:12: error HNA0381: key "land" of a principle twice; expected each key once in its list
        Rename or remove one of the two.
      """),
  ]
}
