import Notation
import Testing

/// What is read from sound YAML, and every message about a value, word for word.
@Suite struct YAMLCursorTests {
  private func root(_ text: String) throws -> YAMLCursor {
    let log = FaultLog()
    return try #require(YAMLCursor.read(Array(text.utf8), path: "a.yaml", log: log))
  }

  @Test func readsEachKindOfValue() throws {
    let map = try #require(
      try root(
        """
        text: Café & *Bar*
        number: -0.125
        integer: 2022
        flag: true
        date: 2024-02-29
        month: 2022-01
        list: [a, b]
        map: { x: 1 }
        word: draft
        """
      ).map(required: [
        "text", "number", "integer", "flag", "date", "month", "list", "map", "word",
      ]))
    #expect(map.text("text") == "Café & *Bar*")
    #expect(map.number("number") == -0.125)
    #expect(map.number("integer") == 2022)
    #expect(map.integer("integer") == 2022)
    #expect(map.flag("flag") == true)
    #expect(map.date("date")?.day == 29)
    #expect(map.month("month")?.month == 1)
    #expect(map.list("list")?.compactMap { $0.text() } == ["a", "b"])
    #expect(map.entries("map")?.map(\.key) == ["x"])
    #expect(map.map("map", required: ["x"])?.integer("x") == 1)
    #expect(map.word("word", from: ["draft", "published"]) == "draft")
    #expect(map["list"]?.log.faults == [])
  }

  @Test(arguments: ["012", "NO", "yes", "2026.1", "1e3", "2024-12-12", "0x1F", "1_000", "12:30"])
  func textStaysAsItWasWritten(text: String) throws {
    let map = try #require(try root("code: \(text)").map(required: ["code"]))
    #expect(map.text("code") == text)
  }

  @Test(arguments: ["", "~", "null", "NULL"])
  func nothingIsNeitherTextNorAbsence(nothing: String) {
    let faults = yamlFaults("name: \(nothing)\nnote: \(nothing)\n") { root in
      let map = root.map(required: ["name"], optional: ["note"])
      #expect(map?.text("name") == nil)
      #expect(map?.text("note") == nil)
    }
    #expect(
      faults == """
        a.yaml:1:\(nothing.isEmpty ? 6 : 7): error HNA0119: key "name" has no value; expected a value
          Write the value after the colon; put the word null in quotes if it is meant as text.
        """)
  }

  @Test func nullInQuotesIsAWord() throws {
    let map = try #require(try root("name: \"null\"").map(required: ["name"]))
    #expect(map.text("name") == "null")
  }

  @Test func knowsLineAndColumnOfEveryValue() throws {
    let text = "a:\n  - x\n  - { b: y,\n      c: z }\n"
    let entries = try #require(try root(text).entries())
    let items = try #require(entries.first?.value.list())
    #expect(items.map(\.location.line) == [2, 3])
    #expect(items.map(\.location.column) == [5, 5])
    let inner = try #require(items.last?.entries())
    #expect(inner.map(\.location.line) == [3, 4])
    #expect(inner.map(\.value.location.line) == [3, 4])
  }

  @Test func acceptsAByteOrderMarkAndWindowsLineEnds() throws {
    let map = try #require(
      try root("\u{FEFF}a: 1\r\nb: 2\r\n").map(required: ["a", "b"]))
    #expect(map.integer("a") == 1)
    #expect(map["b"]?.location.line == 2)
  }

  @Test func everyFaultOfAFileTogether() {
    let faults = yamlFaults("kind: hna\ntitel: x\nplan: { start: soon, end: 2037 }\n") { root in
      let map = root.map(required: ["kind", "title"], optional: ["plan"])
      _ = map?.word("kind", from: ["spd", "monitoring"])
      let plan = map?.map("plan", required: ["start"])
      _ = plan?.integer("start")
    }
    #expect(
      faults == """
        a.yaml:1:1: error HNA0118: the file has no key "title"; expected "title"
          Add a line "title: …" here.
        a.yaml:1:7: error HNA0120: key "kind" has "hna"; expected one of spd, monitoring
          Write one of these words.
        a.yaml:2:1: error HNA0117: unknown key "titel"; did you mean "title"?; expected one of kind, title, plan
          Correct the key, or remove the line.
        a.yaml:3:16: error HNA0120: key "start" has "soon"; expected a whole number
          Write digits only: no point, commas, signs or quotes.
        a.yaml:3:22: error HNA0117: unknown key "end"; expected one of start
          Correct the key, or remove the line.
        """)
  }

  @Test(arguments: [
    (
      Kind.text, "[1]", "a list", "text",
      "Write the text after the colon, on one line or as a block after \">\"."
    ),
    (
      .number, "1,200", "\"1,200\"", "a number",
      "Write digits, with a point for decimals: no commas, signs or quotes."
    ),
    (
      .number, "'0.1'", "\"0.1\" in quotes", "a number",
      "Write digits, with a point for decimals: no commas, signs or quotes."
    ),
    (
      .number, "012", "\"012\"", "a number",
      "Write digits, with a point for decimals: no commas, signs or quotes."
    ),
    (
      .integer, "1.5", "\"1.5\"", "a whole number",
      "Write digits only: no point, commas, signs or quotes."
    ),
    (.flag, "yes", "\"yes\"", "true or false", "Write true or false, without quotes."),
    (
      .date, "2023-02-29", "\"2023-02-29\"", "a date such as 2024-12-31",
      "Write year, month and day in digits, joined by hyphens."
    ),
    (
      .date, "2024-12", "\"2024-12\"", "a date such as 2024-12-31",
      "Write year, month and day in digits, joined by hyphens."
    ),
    (
      .month, "2024-12-01", "\"2024-12-01\"", "a month such as 2024-12",
      "Write year and month in digits, joined by a hyphen."
    ),
    (
      .list, "a, b", "\"a, b\"", "a list",
      "Write each item on a line of its own after \"- \", or all in [ ] with commas."
    ),
    (
      .map, "x", "\"x\"", "a map of keys and values",
      "Write \"key: value\" lines, indented below this one."
    ),
    (
      .form, "{ a: 1 }", "a map", "a share such as 45.0%", "Write the share with its sign."
    ),
  ])
  func wrongValue(kind: Kind, written: String, found: String, expected: String, remedy: String) {
    let faults = yamlFaults("key: \(written)\n") { root in
      _ = root.map(required: ["key"])?["key"].map(kind.read)
    }
    #expect(
      faults == """
        a.yaml:1:6: error HNA0120: key "key" has \(found); expected \(expected)
          \(remedy)
        """)
  }

  @Test func namesTheItemOfAList() {
    let faults = yamlFaults("shares: [0.1, ten]\n") { root in
      root.map(required: ["shares"])?.list("shares")?.forEach { _ = $0.number() }
    }
    #expect(
      faults == """
        a.yaml:1:15: error HNA0120: item 2 of key "shares" has "ten"; expected a number
          Write digits, with a point for decimals: no commas, signs or quotes.
        """)
  }

  @Test func quotesOfAFileAreShortAndOnOneLine() {
    let long = String(repeating: "x", count: 80)
    let faults = yamlFaults("key: \"a\\n\(long)\"\n") { root in
      _ = root.map(required: ["key"])?.number("key")
    }
    #expect(
      faults.contains(
        "has \"a \(String(repeating: "x", count: 58))…\" in quotes; expected a number"))
  }

  enum Kind {
    case text, number, integer, flag, date, month, list, map, form

    func read(_ cursor: YAMLCursor) {
      switch self {
      case .text: _ = cursor.text()
      case .number: _ = cursor.number()
      case .integer: _ = cursor.integer()
      case .flag: _ = cursor.flag()
      case .date: _ = cursor.date()
      case .month: _ = cursor.month()
      case .list: _ = cursor.list()
      case .map: _ = cursor.map(required: [])
      case .form:
        let expectation = YAMLExpectation.form(
          "a share such as 45.0%", remedy: "Write the share with its sign.")
        _ = cursor.refuse(expectation) as Double?
      }
    }
  }
}
