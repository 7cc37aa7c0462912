import Notation
import Testing

@Suite struct PlainNumberTests {
  @Test(arguments: [
    ("0", 0), ("7", 7), ("-1.5", -1.5), ("0.1", 0.1), ("123456.789", 123456.789), ("1e3", 1000),
    ("1.5E-3", 0.0015), ("2e+2", 200), ("9007199254740993", 9_007_199_254_740_992),
    ("0.1234567890123456789012345", 0.12345678901234568),
    ("179769313486231570000000000000", 1.7976931348623157e29),
  ])
  func readsPlainNumbers(text: String, value: Double) {
    #expect(PlainNumber.double(text) == value)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "+1", "01", "-01", "1,000", "1_000", "1e", "1e+", "0x1F", "nan",
    "inf", "1 ", " 1", "£5", "45%", "1e999", "١",
  ])
  func refusesAnythingElse(text: String) {
    #expect(PlainNumber.double(text) == nil)
  }

  @Test func agreesWithTheStandardLibraryOnRandomDecimals() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<20_000 {
      let whole = Int.random(in: 0...(random.next() % 2 == 0 ? 999 : 9_999_999), using: &random)
      let digits = (0..<Int.random(in: 1...18, using: &random)).map { _ in
        String(Int.random(in: 0...9, using: &random))
      }.joined()
      let text = "\(whole).\(digits)"
      #expect(PlainNumber.double(text) == Double(text), "\(text)")
    }
  }

  @Test func readsWholeNumbers() {
    #expect(PlainNumber.integer("-12") == -12)
    #expect(PlainNumber.integer("12.0") == nil)
    #expect(PlainNumber.integer("1e2") == nil)
    #expect(PlainNumber.integer("99999999999999999999") == nil)
  }
}

@Suite struct WrittenDateTests {
  @Test(arguments: ["2024-12-12", "2024-02-29", "2000-02-29", "2024-12", "0999-01-01"])
  func readsAndWritesTheSame(text: String) {
    #expect(WrittenDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "2024", "2024-1-1", "2024-13-01", "2024-00-01", "2023-02-29", "1900-02-29", "2024-04-31",
    "2024-12-00", "2024-12-12-1", "12-12-2024", "2024-12-12 ", "+024-12-12", "2024--12",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(WrittenDate(text) == nil)
  }
}

@Suite struct TextEncodingTests {
  @Test func readsWindows1252WhereBytesAreNotUTF8() {
    let bytes: [UInt8] = [0x80, 0x20, 0xA3, 0x31, 0x20, 0x93, 0x78, 0x94, 0x20, 0xE9, 0xFF]
    let text = bytes.withUnsafeBufferPointer { buffer in
      #expect(TextEncoding.detect(buffer) == .windows1252)
      return String(decoding: TextEncoding.windows1252.utf8(buffer), as: UTF8.self)
    }
    #expect(text == "€ £1 “x” éÿ")
  }

  @Test func validityAgreesWithTheStandardLibrary() {
    var random = SeededRandom(seed: 2)
    let interesting: [UInt8] = [
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
      0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<50_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        interesting[Int.random(in: 0..<interesting.count, using: &random)]
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let detected = bytes.withUnsafeBufferPointer(TextEncoding.detect)
      #expect((detected == .utf8) == isValid, "\(bytes)")
    }
  }
}
