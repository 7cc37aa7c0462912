import CLibZip

/// Judges what an archive states about itself, and puts libzip's answers into words.
enum ArchiveFault {
  /// The first thing that forbids unpacking a member.
  static func problem(in stated: zip_stat_t, limits: Limits) -> ArchiveProblem? {
    let size = Int(clamping: stated.size)
    let packed = max(1, Int(clamping: stated.comp_size))
    if stated.valid & zip_uint64_t(ZIP_STAT_ENCRYPTION_METHOD) != 0,
      Int32(stated.encryption_method) != ZIP_EM_NONE
    {
      return .encrypted
    }
    if ![ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(stated.comp_method)) {
      return .unknownPacking(Int(stated.comp_method))
    }
    if size > limits.bytesPerMember {
      return .memberTooLarge(size, limit: limits.bytesPerMember)
    }
    if size > limits.bytesFreeOfRatio, size / packed >= limits.ratio {
      return .tooDense(size / packed, limit: limits.ratio)
    }
    return nil
  }

  /// One of libzip's error codes in words.
  static func words(_ code: Int32) -> String {
    switch code {
    case ZIP_ER_CRC: "a checksum does not fit its content"
    case ZIP_ER_INCONS: "its parts contradict each other"
    case ZIP_ER_ZLIB, ZIP_ER_COMPRESSED_DATA: "packed data do not unpack"
    case ZIP_ER_EOF, ZIP_ER_READ, ZIP_ER_SEEK: "it ends too early"
    case ZIP_ER_MULTIDISK: "it is one of several volumes"
    case ZIP_ER_NOZIP: "no zip archive is there"
    default: "zip error \(code)"
    }
  }
}
