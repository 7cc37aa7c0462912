/// How much a published file may ask of the machine before it is refused.
///
/// The figures leave room for the largest files that are issued (a national postcode directory has
/// 1.3 GB, a table of dwellings by neighbourhood 90 MB), and none for a file that was made to do
/// harm.
package struct Limits: Sendable {
  /// The members of an archive.
  package var members = 10_000

  /// The bytes of one member, unpacked.
  package var bytesPerMember = 8 << 30

  /// The bytes of all members together, unpacked.
  package var bytesInAll = 32 << 30

  /// How many times larger than packed a member may be; sheets are 5 to 20 times larger.
  package var ratio = 200

  /// The size up to which the ratio does not matter.
  package var bytesFreeOfRatio = 10 << 20

  /// The bytes of a part that is kept in memory: names of sheets, styles, relationships.
  package var bytesOfSmallPart = 16 << 20

  /// The bytes of the texts that the cells of a workbook share.
  package var bytesOfSharedTexts = 512 << 20

  /// The bytes of one record of a CSV file: more means that a quote was never closed.
  package var bytesPerRecord = 1 << 20

  /// The bytes of text in one row of a sheet.
  package var bytesPerRow = 8 << 20

  /// The sheets of a workbook.
  package var sheets = 2_000

  /// The rows of a sheet.
  package var rows = 1_048_576

  /// The columns of a sheet.
  package var columns = 16_384

  /// The filled cells that an ODS sheet may make by repeating others.
  package var repeatedCells = 2_000_000

  /// The limits that hold unless a caller says otherwise.
  package static let standard = Limits()

  /// The standard limits, to change some of them.
  package init() {}
}
