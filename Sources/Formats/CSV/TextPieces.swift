import Glibc
import Notation

/// Text in pieces, always UTF-8 whatever the file is in.
///
/// A file is UTF-8 up to the first byte that is not; from there on it is Windows-1252. For a file
/// that is one or the other throughout this is the same as looking at all of it first, and a file
/// that mixes the two is reported.
final class TextPieces {
  private let source: any ByteSource
  private let location: Location
  private let limit: Int

  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity = 256 << 10
  /// How much of the storage is text.
  private var textEnd = 0
  /// How much of the storage is filled: behind the text stands at most part of a character.
  private var end = 0
  private var encoding = TextEncoding.utf8
  private var isASCII = true

  /// Whether the source has nothing more to give.
  private(set) var isAtEnd = false

  /// Whether the last piece turned from UTF-8 to Windows-1252, after text beyond ASCII.
  private(set) var turned = false

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - source: the bytes.
  ///   - location: the file, for messages.
  ///   - limit: how much text may wait to be used.
  init(_ source: any ByteSource, location: Location, limit: Int) {
    self.source = source
    self.location = location
    self.limit = limit
    storage = .allocate(capacity: capacity)
  }

  deinit {
    storage.deallocate()
  }

  /// The text that was read and not yet used.
  var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage, count: textEnd) }

  /// Forgets text that was used, and reads on.
  ///
  /// - Parameters:
  ///   - used: the bytes at the start of the text that are done with.
  ///   - line: the line on which the rest begins.
  /// - Throws: `Refusal` if no more can be read, or what waits is too long to be a record.
  func advance(past used: Int, line: Int) throws(Refusal) {
    let here = Location(path: location.path, line: line)
    memmove(storage, storage + used, end - used)
    textEnd -= used
    end -= used
    guard end < limit else {
      throw Refusal(FormatProblem.recordTooLong(limit: limit), at: here)
    }
    reserve(end + capacity / 4)
    let room = UnsafeMutableRawBufferPointer(start: storage + end, count: capacity - end)
    let count = try source.read(into: room)
    isAtEnd = count == 0
    if let nul = memchr(storage + end, 0, count) {
      let before = UnsafeRawPointer(nul) - UnsafeRawPointer(storage)
      let lines = UnsafeBufferPointer(start: storage, count: before).count { $0 == Ascii.lineFeed }
      throw Refusal(
        FormatProblem.nulByte, at: Location(path: location.path, line: line + lines))
    }
    end += count
    takeText()
  }

  /// Makes text of what was read.
  private func takeText() {
    turned = false
    let bytes = UnsafeBufferPointer(start: storage + textEnd, count: end - textEnd)
    guard encoding == .utf8 else {
      replaceRest(with: encoding.utf8(bytes))
      return
    }
    let invalid = UTF8Validity.firstInvalidIndex(in: bytes) ?? bytes.count
    let rest = UnsafeBufferPointer(rebasing: bytes[invalid...])
    if isASCII { isASCII = UTF8Validity.isASCII(UnsafeBufferPointer(rebasing: bytes[..<invalid])) }
    textEnd += invalid
    if !rest.isEmpty, isAtEnd || !UTF8Validity.isCutShort(rest) {
      encoding = .windows1252
      turned = !isASCII
      replaceRest(with: encoding.utf8(rest))
    }
  }

  /// Puts other bytes in the place of those behind the text.
  private func replaceRest(with bytes: [UInt8]) {
    reserve(textEnd + bytes.count)
    for byte in bytes {
      storage[textEnd] = byte
      textEnd += 1
    }
    end = textEnd
  }

  /// Makes the storage large enough.
  private func reserve(_ needed: Int) {
    guard needed > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: max(needed, 2 * capacity))
    memcpy(larger, storage, end)
    storage.deallocate()
    storage = larger
    capacity = max(needed, 2 * capacity)
  }
}
