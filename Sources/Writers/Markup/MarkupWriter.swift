import CLibXML2

/// Writes a markup tree as HTML5, drawings included.
///
/// libxml2's own writers all make invalid HTML5. This one follows the serialisation of the HTML standard, and breaks
/// lines after blocks so that a page can be compared line by line. It is the one place where text is escaped; what it
/// writes of a drawing is XML as well, since only characters that both know are escaped.
struct MarkupWriter {
  private var out: [UInt8] = []
  private var traits: [UnsafePointer<xmlChar>: ElementTraits] = [:]

  /// The element as bytes.
  static func bytes(_ element: Element, after head: String = "") -> [UInt8] {
    var writer = MarkupWriter()
    writer.out.reserveCapacity(1 << 16)
    writer.out += head.utf8
    writer.write(element.node)
    return writer.out
  }

  private mutating func write(_ node: xmlNodePtr) {
    switch node.pointee.type {
    case XML_ELEMENT_NODE: writeElement(node)
    case XML_TEXT_NODE:
      guard let text = node.pointee.content else { return }
      let isRaw = node.pointee.parent?.pointee.name.map { traits(of: $0).contains(.raw) } ?? false
      if isRaw { append(text) } else { writeText(text, inAttribute: false) }
    default: break
    }
  }

  private mutating func writeElement(_ node: xmlNodePtr) {
    guard let name = node.pointee.name else { return }
    let traits = traits(of: name)
    out.append(UInt8(ascii: "<"))
    append(name)
    var attribute = node.pointee.properties
    while let current = attribute {
      writeAttribute(current)
      attribute = current.pointee.next
    }
    if traits.contains(.drawn), node.pointee.children == nil { out.append(UInt8(ascii: "/")) }
    out.append(UInt8(ascii: ">"))
    if traits.contains(.breaksInside) { out.append(UInt8(ascii: "\n")) }
    var child = node.pointee.children
    while let current = child {
      write(current)
      child = current.pointee.next
    }
    if !traits.contains(.void), !traits.contains(.drawn) || node.pointee.children != nil {
      out.append(UInt8(ascii: "<"))
      out.append(UInt8(ascii: "/"))
      append(name)
      out.append(UInt8(ascii: ">"))
    }
    if traits.contains(.breaksAfter) { out.append(UInt8(ascii: "\n")) }
  }

  private mutating func writeAttribute(_ attribute: UnsafeMutablePointer<xmlAttr>) {
    out.append(UInt8(ascii: " "))
    append(attribute.pointee.name)
    out.append(UInt8(ascii: "="))
    out.append(UInt8(ascii: "\""))
    if let content = attribute.pointee.children?.pointee.content {
      writeText(content, inAttribute: true)
    }
    out.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ name: UnsafePointer<xmlChar>) {
    var next = name
    while next.pointee != 0 {
      out.append(next.pointee)
      next += 1
    }
  }

  /// Copies text in runs, with an entity in the place of each character that markup is made of.
  ///
  /// Control characters that neither HTML nor XML allows are left out.
  private mutating func writeText(_ text: UnsafePointer<xmlChar>, inAttribute: Bool) {
    var run = text
    var next = text
    while true {
      let byte = next.pointee
      let entity: StaticString
      switch byte {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\"") where inAttribute: entity = "&quot;"
      case 0x09, 0x0A, 0x20...:
        next += 1
        continue
      default: entity = ""
      }
      out.append(contentsOf: UnsafeBufferPointer(start: run, count: next - run))
      if byte == 0 { return }
      entity.withUTF8Buffer { out.append(contentsOf: $0) }
      next += 1
      run = next
    }
  }

  private mutating func traits(of name: UnsafePointer<xmlChar>) -> ElementTraits {
    if let known = traits[name] { return known }
    let new = ElementTraits.named[String(cString: name)] ?? []
    traits[name] = new
    return new
  }
}

/// How an element is written.
struct ElementTraits: OptionSet {
  let rawValue: UInt8

  /// Has no content and no end tag.
  static let void = ElementTraits(rawValue: 1)
  /// Closes itself when it is empty, as elements of SVG do.
  static let drawn = ElementTraits(rawValue: 2)
  /// Is followed by a line break, where white space says nothing.
  static let breaksAfter = ElementTraits(rawValue: 4)
  /// Starts its content on a new line.
  static let breaksInside = ElementTraits(rawValue: 8)

  /// Holds text that is no markup and is not escaped: a style, which is ours and never of an input.
  static let raw = ElementTraits(rawValue: 16)

  static let named: [String: ElementTraits] = {
    var named: [String: ElementTraits] = [:]
    func add(_ traits: ElementTraits, _ names: String) {
      for name in names.split(separator: " ") { named[String(name)] = traits }
    }
    add(
      [.breaksInside, .breaksAfter],
      "html head body header main footer nav section div ul ol dl table thead tbody tfoot figure "
        + "details blockquote svg g")
    add(
      [.breaksAfter],
      "p li dt dd h1 h2 h3 h4 caption tr title figcaption summary desc text pre")
    add([.raw, .breaksInside, .breaksAfter], "style")
    add([.void, .breaksAfter], "meta link hr")
    add(.void, "br img wbr")
    add([.drawn, .breaksAfter], "rect line path circle polyline")
    return named
  }()
}
