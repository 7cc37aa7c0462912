import Notation

/// Reads `sharedStrings.xml`: the texts that cells refer to by number.
///
/// The runs of rich text are joined; phonetic guides are left out.
final class SharedTexts: XMLHandler {
  /// All texts, one after another, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Where each text begins, and where the last one ends.
  private var starts: [Int] = [0]

  private let limit: Int
  private var isInText = false
  private var phoneticDepth = 0

  /// Prepares to read.
  ///
  /// - Parameter limit: the bytes of all texts together.
  init(limit: Int) {
    self.limit = limit
  }

  /// Where a text stands among the bytes; nil if there are not as many.
  func range(_ index: Int) -> Range<Int>? {
    index >= 0 && index < starts.count - 1 ? starts[index]..<starts[index + 1] : nil
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    if phoneticDepth > 0 || name == "rPh" {
      phoneticDepth += 1
    } else {
      isInText = name == "t"
    }
  }

  func end(_ name: XMLName) throws(XMLStop) {
    if phoneticDepth > 0 {
      phoneticDepth -= 1
      return
    }
    isInText = false
    guard name == "si" else { return }
    EscapedCharacters.replace(in: &bytes, from: starts[starts.count - 1])
    starts.append(bytes.count)
    guard starts.count * MemoryLayout<Int>.size <= limit else { throw tooLong }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) throws(XMLStop) {
    guard isInText, phoneticDepth == 0 else { return }
    guard bytes.count + text.count <= limit else { throw tooLong }
    bytes.append(contentsOf: text)
  }

  private var tooLong: XMLStop { .problem(SheetProblem.sharedTextsTooLong(limit: limit)) }
}
