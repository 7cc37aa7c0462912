import CLibXML2

/// The trees of a report's pages and drawings, in one libxml2 document that owns all their memory.
///
/// Not to be shared between tasks. Each page is a tree of its own under the document's root, so that parts can move
/// from one page to another.
final class MarkupTree {
  private static let started: Void = hna_xml_start()

  private let document: xmlDocPtr
  private let names: xmlDictPtr
  private let root: Element

  init() {
    _ = MarkupTree.started
    guard let document = xmlNewDoc("1.0"), let names = xmlDictCreate(),
      let top = xmlNewDocNode(document, nil, "pages", nil)
    else { preconditionFailure("libxml2 is out of memory") }
    document.pointee.dict = names
    xmlDocSetRootElement(document, top)
    self.document = document
    self.names = names
    root = Element(top)
  }

  deinit { xmlFreeDoc(document) }

  /// A new tree with this element at its top.
  func newTree(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) -> Element {
    root.add(name, attributes)
  }
}

/// An element of a markup tree.
struct Element {
  let node: xmlNodePtr

  init(_ node: xmlNodePtr) {
    self.node = node
  }

  /// Adds an element at the end of this one.
  @discardableResult
  func add(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) -> Element {
    // The document's dictionary owns each name once; the writer recognises elements by that address.
    let document = node.pointee.doc
    let owned = UnsafeMutablePointer(mutating: xmlDictLookup(document?.pointee.dict, name, -1))
    guard let child = xmlNewDocNodeEatName(document, nil, owned, nil) else {
      preconditionFailure("libxml2 is out of memory")
    }
    for (key, value) in attributes { xmlNewProp(child, key, value) }
    xmlAddChild(node, child)
    return Element(child)
  }

  /// Adds an element beside this one, after it.
  func addAfter(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) -> Element {
    let element = add(name, attributes)
    xmlAddNextSibling(node, element.node)
    return element
  }

  /// Adds an element that holds text alone.
  @discardableResult
  func add(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String)
    -> Element
  {
    let child = add(name, attributes)
    child.add(text: text)
    return child
  }

  /// Adds text; it is escaped when the tree is written, and only then.
  func add(text: String) {
    guard !text.isEmpty else { return }
    xmlAddChild(node, xmlNewDocText(node.pointee.doc, text))
  }

  /// Whether the last that stands in it is a space, or nothing does.
  var endsInSpace: Bool {
    guard let last = node.pointee.last else { return true }
    guard last.pointee.type == XML_TEXT_NODE, let content = last.pointee.content else {
      return false
    }
    return content[Int(xmlStrlen(content)) - 1] <= UInt8(ascii: " ")
  }

  /// Moves an element, with all that is in it, to the end of this one.
  func take(_ element: Element) {
    xmlUnlinkNode(element.node)
    xmlAddChild(node, element.node)
  }

  /// Takes the element, with all that is in it, off the page; it can be put on another.
  func leave() { xmlUnlinkNode(node) }

  /// Removes the element and all that is in it.
  func remove() {
    xmlUnlinkNode(node)
    xmlFreeNode(node)
  }

  /// Gives the element another name.
  func rename(_ name: String) { xmlNodeSetName(node, name) }

  /// Sets an attribute, or with nil removes it.
  func set(_ attribute: String, _ value: String?) {
    if let value {
      xmlSetProp(node, attribute, value)
    } else {
      xmlUnsetProp(node, attribute)
    }
  }
}
