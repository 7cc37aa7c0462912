import CLibXML2
import Notation

/// What a reader makes of the elements of an XML document, in their order.
protocol XMLHandler: AnyObject {
  /// An element begins.
  func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop)

  /// An element ends.
  func end(_ name: XMLName) throws(XMLStop)

  /// Text; what stands together may come in several parts.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop)
}

extension XMLHandler {
  func end(_ name: XMLName) throws(XMLStop) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) {}
}

/// Ends the parsing of a document.
enum XMLStop: Error {
  /// The handler has what it wanted.
  case enough
  /// The document cannot be read.
  case problem(any Problem)
}

/// The local name of an element or attribute, lent by the parser.
struct XMLName {
  private let name: UnsafePointer<xmlChar>

  init(_ name: UnsafePointer<xmlChar>) {
    self.name = name
  }

  /// Compares with a name that is written in the program.
  static func == (left: XMLName, right: StaticString) -> Bool {
    var index = 0
    while index < right.utf8CodeUnitCount {
      guard left.name[index] == right.utf8Start[index] else { return false }
      index += 1
    }
    return left.name[index] == 0
  }
}

/// The attributes of an element, lent by the parser.
struct XMLAttributes {
  private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let count: Int

  /// libxml2 gives five pointers an attribute: local name, prefix, namespace, start and end.
  private static let pointersEach = 5

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int) {
    self.pointers = pointers
    self.count = count
  }

  /// The value of an attribute.
  ///
  /// - Parameters:
  ///   - name: its local name.
  ///   - namespace: the end of its namespace's name; nil for whatever namespace.
  /// - Returns: its bytes, lent; nil if there is no such attribute.
  func bytes(_ name: StaticString, _ namespace: StaticString? = nil) -> UnsafeBufferPointer<UInt8>?
  {
    guard let pointers else { return nil }
    for index in 0..<count {
      let attribute = pointers + index * Self.pointersEach
      guard let local = attribute[0], XMLName(local) == name,
        namespace.map({ Self.ends(attribute[2], $0) }) ?? true,
        let start = attribute[3], let end = attribute[4]
      else { continue }
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    return nil
  }

  /// The value of an attribute as a string.
  func string(_ name: StaticString, _ namespace: StaticString? = nil) -> String? {
    bytes(name, namespace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of an attribute as a whole number from 0.
  func number(_ name: StaticString, _ namespace: StaticString? = nil) -> Int? {
    guard let bytes = bytes(name, namespace), (1...15).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private static func ends(_ namespace: UnsafePointer<xmlChar>?, _ end: StaticString) -> Bool {
    guard let namespace else { return false }
    let length = Int(xmlStrlen(namespace))
    guard length >= end.utf8CodeUnitCount else { return false }
    return XMLName(namespace + (length - end.utf8CodeUnitCount)) == end
  }
}
