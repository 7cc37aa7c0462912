import Notation
import Testing

@Suite struct NearestTests {
  static let known = [
    "affordability.deposit-share", "affordability.rent-share", "title", "area", "Foxton, South",
  ]

  @Test(arguments: [
    ("affordability.deposit-sahre", "affordability.deposit-share"),
    ("deposit-share", "affordability.deposit-share"),
    ("titel", "title"),
    ("Title", "title"),
    ("aera", "area"),
    ("Foxton", "Foxton, South"),
  ])
  func findsWhatWasMeant(written: String, meant: String) {
    #expect(nearest(to: written, among: Self.known) == meant)
  }

  @Test(arguments: ["", "x", "prices", "tit", "population"])
  func saysNothingWhenNothingIsNear(written: String) {
    #expect(nearest(to: written, among: Self.known) == nil)
  }

  @Test func takesTheFirstInTheAlphabetAmongEquals() {
    #expect(nearest(to: "bat", among: ["hat", "cat"]) == "cat")
  }
}
