import Glibc
import Notation

/// The bytes of a file on disk, read in pieces.
///
/// Pieces, not a memory map: what is unpacked from an archive comes in pieces too, so that both go
/// one way, memory is bounded by itself, and a file that is cut short meanwhile ends early instead
/// of ending the program.
final class FileBytes: ByteSource {
  private let descriptor: Int32
  private let location: Location

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - name: the path for messages.
  /// - Throws: `Refusal` if there is no such file, or it must not be read.
  init(path: String, name: String) throws(Refusal) {
    location = Location(path: name)
    // A pipe under this name must not keep the program waiting for a writer.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      throw Refusal(FormatProblem.cannotOpen(reason: reason), at: location)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Refusal(FormatProblem.cannotOpen(reason: "it is not a file"), at: location)
    }
  }

  deinit {
    close(descriptor)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Refusal) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else {
        throw Refusal(
          FormatProblem.cannotRead(reason: String(cString: strerror(errno))), at: location)
      }
    }
  }
}
