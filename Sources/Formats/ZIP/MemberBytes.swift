import CLibZip
import Notation

/// The bytes of a member, unpacked as they are asked for, and never more than the archive states.
final class MemberBytes: ByteSource {
  private let stream: OpaquePointer
  /// Kept open for as long as the stream is.
  private let archive: Archive
  private let byteCount: Int
  private let location: Location
  private var bytesRead = 0

  init(_ stream: OpaquePointer, of archive: Archive, byteCount: Int, location: Location) {
    self.stream = stream
    self.archive = archive
    self.byteCount = byteCount
    self.location = location
  }

  deinit {
    zip_fclose(stream)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Refusal) -> Int {
    let count = Int(zip_fread(stream, buffer.baseAddress, zip_uint64_t(buffer.count)))
    guard count >= 0 else {
      let code = zip_error_code_zip(zip_file_get_error(stream))
      // libzip compares the sizes at the end, and has one word for all that does not fit.
      let problem: ArchiveProblem =
        code == ZIP_ER_INCONS && bytesRead < byteCount
        ? .smallerThanStated(bytesRead, stated: byteCount) : .damaged(ArchiveFault.words(code))
      throw Refusal(problem, at: location)
    }
    bytesRead += count
    guard bytesRead <= byteCount else {
      throw Refusal(ArchiveProblem.largerThanStated(byteCount), at: location)
    }
    if count == 0, bytesRead < byteCount {
      throw Refusal(
        ArchiveProblem.smallerThanStated(bytesRead, stated: byteCount), at: location)
    }
    return count
  }
}
