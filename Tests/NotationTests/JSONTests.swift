import Notation
import Testing

@Suite("JSON that is read back")
struct JSONTests {
  private static func read(_ text: String) -> (value: YAMLValue?, faults: String) {
    let log = FaultLog()
    let cursor = YAMLCursor.readJSON(Array(text.utf8), path: "a.json", log: log)
    return (cursor?.value, Faults(log.faults).description)
  }

  @Test func everyFormOfValueIsRead() throws {
    let text = """
      { "none": null, "yes": true, "number": -1.5e-3, "whole": 12,
        "text": "a \\"b\\" \\\\ \\/ \\n\\t\\u00e9 \\ud83c\\udfe0 é",
        "list": [1, [], {}] }
      """
    let log = FaultLog()
    let map = try #require(
      YAMLCursor.readJSON(Array(text.utf8), path: "a.json", log: log)?
        .map(required: ["yes", "number", "whole", "text", "list"], optional: ["none"]))
    #expect(map["none"] == nil)
    #expect(map.flag("yes") == true)
    #expect(map.number("number") == -0.0015)
    #expect(map.integer("whole") == 12)
    #expect(map.text("text") == "a \"b\" \\ / \n\t\u{e9} \u{1f3e0} é")
    #expect(map.list("list")?.count == 3)
    #expect(map["text"]?.location.line == 2)
    #expect(log.faults.isEmpty)
  }

  @Test(arguments: [
    ("", "a.json: error HNA0101: the file is empty"),
    (" \n ", "a.json: error HNA0101: the file is empty"),
    (
      "{\n\"a\": 1,\n}",
      "a.json:3: error HNA0880: JSON that cannot be read, at \"}\"; expected a name"
    ),
    ("{\"a\": 1\n\"b\": 2}", "a.json:2: error HNA0880: JSON that cannot be read, at \"\"b\": 2}\""),
    ("[1, 2", "a.json:1: error HNA0880: JSON that cannot be read, at the end of the line"),
    ("[01]", "a.json:1: error HNA0880: JSON that cannot be read, at \"01]\"; expected a value"),
    ("[NaN]", "a.json:1: error HNA0880: JSON that cannot be read, at \"NaN]\"; expected a value"),
    ("[1] 2", "a.json:1: error HNA0880: JSON that cannot be read, at \"2\"; expected the end of"),
    ("\"a\nb\"", "a.json:1: error HNA0880: JSON that cannot be read, at the end of the line"),
    ("\"\\ud83c\"", "a.json:1: error HNA0880: JSON that cannot be read, at"),
    ("\"\\u+123\"", "a.json:1: error HNA0880: JSON that cannot be read, at"),
    ("{\"a\": 1, \"a\": 2}", "a.json:1: error HNA0880: member \"a\" twice in one object"),
    (String(repeating: "[", count: 100), "a.json:1: error HNA0880: lists and objects more than 64"),
  ])
  func aFaultIsLocated(text: String, message: String) {
    let (value, faults) = Self.read(text)
    #expect(value == nil)
    #expect(faults.hasPrefix(message), "\(faults)")
  }

  @Test func textThatIsNotUTF8IsRefused() {
    let log = FaultLog()
    #expect(YAMLCursor.readJSON([0x22, 0xff, 0x22], path: "a.json", log: log) == nil)
    #expect(log.faults.map(\.code) == ["HNA0103"])
  }

  /// Whatever is cut off or changed, nothing crashes.
  @Test func damagedTextIsReadOrRefused() {
    let text = Array(#"{"a": [1, -2.5, "x\u00e9", {"b": null}], "c": true}"#.utf8)
    for index in text.indices {
      for byte in [UInt8(ascii: "\""), UInt8(ascii: "]"), 0, UInt8(ascii: "9")] {
        var damaged = text
        damaged[index] = byte
        _ = YAMLCursor.readJSON(damaged, path: "a.json", log: FaultLog())
      }
      let cut = Array(text[..<index])
      #expect(YAMLCursor.readJSON(cut, path: "a.json", log: FaultLog()) == nil)
    }
  }
}
