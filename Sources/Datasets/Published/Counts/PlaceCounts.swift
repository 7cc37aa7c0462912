import Evidence

/// The counts of one place in one file.
struct PlaceCounts {
  /// The table of the file.
  let sheet: String
  /// The lines or rows of the table that hold them.
  var lines: [Int]
  /// The cells by the stem of the figure that they add up to.
  var cells: [String: [Quantity]]
}

/// The counts that one file holds of the area, its parts, and the places it is compared with.
struct CountedFile {
  let file: RecognisedFile
  /// The time that the counts are about.
  let period: Period
  /// The heading of the column of codes, for evidence.
  let codeHeading: String
  /// The headings whose cells make up a stem, for evidence.
  var headings: [String: [String]] = [:]
  var places: [String: PlaceCounts] = [:]
  /// How many rows of data were read.
  var rowsRead = 0
  /// The first letter and two digits of the codes in the file, with how many rows have them.
  var kinds: [String: Int] = [:]

  /// Notes a row, of whatever place.
  mutating func note(code: String) {
    rowsRead += 1
    kinds[String(code.prefix(3)), default: 0] += 1
  }
}
