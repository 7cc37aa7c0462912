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
  /// Which cells make up a stem, in words for evidence: `"band_a" + "band_b"`.
  var selections: [String: String] = [:]
  var places: [String: PlaceCounts] = [:]
  /// Whether rows of wanted places are there, but in categories of which no figure can be made, as has been said.
  var isOfNoUse = false
  /// How many rows of data were read.
  var rowsRead = 0
  /// The first letter and two digits of the codes in the file, with how many places have them.
  private(set) var kinds: [String: Int] = [:]
  private var codes: Set<String> = []

  /// Names a file, of which nothing has been read yet.
  init(file: RecognisedFile, period: Period, codeHeading: String) {
    self.file = file
    self.period = period
    self.codeHeading = codeHeading
  }

  /// How many places the file has.
  var placeCount: Int { codes.count }

  /// Notes a row, of whatever place; a place may have several.
  mutating func note(code: String) {
    rowsRead += 1
    guard codes.insert(code).inserted else { return }
    kinds[String(code.prefix(3)), default: 0] += 1
  }
}
