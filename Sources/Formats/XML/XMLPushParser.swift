import CLibXML2
import Notation

/// Parses a document that comes in pieces, with libxml2, for input that is not trusted.
///
/// A document type declaration ends the parse, so there are no entities but the five of XML, and
/// nothing is ever fetched. libxml2's own limits hold: 256 levels, 10 MB a text or name.
final class XMLPushParser {
  private let handler: any XMLHandler
  private let location: Location
  private var context: xmlParserCtxtPtr?
  private var stop: XMLStop?
  /// The first error; what comes after it follows from it.
  private var failure: Failure?

  private struct Failure {
    let message: String
    let line: Int
  }

  private static let start: Void = hna_xml_start()

  /// Prepares to parse.
  ///
  /// - Parameters:
  ///   - handler: receives the elements.
  ///   - location: the part, for messages.
  /// - Throws: `Refusal` if there is no memory for it.
  init(_ handler: any XMLHandler, location: Location) throws(Refusal) {
    self.handler = handler
    self.location = location
    _ = Self.start
    var callbacks = Self.callbacks
    let this = Unmanaged.passUnretained(self).toOpaque()
    context = xmlCreatePushParserCtxt(&callbacks, this, nil, 0, nil)
    guard context != nil else { throw Refusal(XMLProblem.notEnoughMemory, at: location) }
    // NOENT reads `&amp;` in attributes as `&`; without a document type it replaces nothing else.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_NOENT.rawValue
    xmlCtxtUseOptions(context, Int32(options))
  }

  deinit {
    xmlFreeParserCtxt(context)
  }

  /// Parses the next piece.
  ///
  /// - Parameters:
  ///   - bytes: the piece.
  ///   - isFinal: whether the document ends with it.
  /// - Returns: false once the handler has had enough.
  /// - Throws: `Refusal` if the document is not well formed, or the handler cannot go on.
  func parse(_ bytes: UnsafeRawBufferPointer, isFinal: Bool) throws(Refusal) -> Bool {
    xmlParseChunk(
      context, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count),
      isFinal ? 1 : 0)
    switch stop {
    case .enough: return false
    case .problem(let problem): throw Refusal(problem, at: location)
    case nil: break
    }
    guard let failure else { return true }
    throw Refusal(
      XMLProblem.malformed(failure.message), at: Location(path: location.path, line: failure.line))
  }

  /// The parser that libxml2 was given to hand back.
  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLPushParser? {
    pointer.map { Unmanaged<XMLPushParser>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Hands something to the handler, until it stops.
  private func hand(_ body: (any XMLHandler) throws(XMLStop) -> Void) {
    guard stop == nil, failure == nil else { return }
    do throws(XMLStop) { try body(handler) } catch { stop = error }
  }

  private func note(_ error: xmlError) {
    guard failure == nil, error.level == XML_ERR_FATAL else { return }
    let message = error.message.map { String(cString: $0) } ?? "an unknown error"
    failure = Failure(
      message: String(message.prefix { !$0.isNewline }), line: max(1, Int(error.line)))
  }

  private static var callbacks: xmlSAXHandler {
    let text: charactersSAXFunc = { context, characters, count in
      let lent = UnsafeBufferPointer(start: characters, count: Int(count))
      XMLPushParser.of(context)?.hand { handler throws(XMLStop) in try handler.text(lent) }
    }
    var callbacks = xmlSAXHandler()
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    callbacks.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      let lent = XMLAttributes(attributes, count: Int(count))
      XMLPushParser.of(context)?.hand { handler throws(XMLStop) in
        try handler.begin(XMLName(name), lent)
      }
    }
    callbacks.endElementNs = { context, name, _, _ in
      guard let name else { return }
      XMLPushParser.of(context)?.hand { handler throws(XMLStop) in try handler.end(XMLName(name)) }
    }
    callbacks.characters = text
    callbacks.ignorableWhitespace = text
    callbacks.cdataBlock = text
    callbacks.internalSubset = { context, _, _, _ in
      XMLPushParser.of(context)?.stop = .problem(XMLProblem.documentType)
    }
    callbacks.serror = { context, error in
      guard let error else { return }
      XMLPushParser.of(context)?.note(error.pointee)
    }
    return callbacks
  }
}
