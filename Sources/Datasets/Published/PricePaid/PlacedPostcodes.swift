import Evidence
import Formats
import Notation

/// The places of a report, and how a postcode lookup tells which of them a postcode lies in.
struct PlacedPostcodes {
  /// The places that sales are gathered for, in the order of their bits.
  let places: [Place]
  /// For each column that is read, the places that a code there stands for.
  private var marks: [Int: [String: PostcodePlaces.Places]] = [:]
  private let columns: PostcodeColumns
  private let file: RecognisedFile
  private let table: FileStart.Table
  private let header: HeldRow
  private let log: FaultLog

  /// Works out the columns to read; nil after a fault.
  ///
  /// - Parameters:
  ///   - file: a postcode lookup.
  ///   - reading: the area and the places that it is compared with; of these, districts are placed.
  init?(_ file: RecognisedFile, _ reading: DatasetReading) {
    guard let table = PostcodeDirectory.table(of: file.start),
      let header = table.rows.first, let columns = PostcodeColumns(header.cells)
    else { return nil }
    (self.file, self.table, self.columns, log) = (file, table, columns, reading.log)
    self.header = header
    let districts = reading.comparators.filter { GSSCode($0.code)?.level == .district }
    places = [reading.area.place] + districts.prefix(PostcodePlaces.capacity - 1)
    for code in reading.area.codes {
      guard mark(code, reading.geography) else {
        let layer = AreaLayer(code.code.level, vintage: code.vintage)
        log.record(
          SaleProblem.noColumn(of: layer.spoken, codes: [code.code.text]),
          at: table.sheet.location(row: header.number))
        return nil
      }
    }
    for (index, place) in districts.prefix(PostcodePlaces.capacity - 1).enumerated() {
      guard let column = columns.layers[AreaLayer(.district)] else {
        log.record(
          SaleProblem.noColumn(of: AreaLayer(.district).spoken, codes: [place.code]),
          at: table.sheet.location(row: header.number))
        return nil
      }
      marks[column, default: [:]][place.code, default: []].insert(.place(index + 1))
    }
  }

  /// Notes the column for a code of the area, or those of its parts.
  private mutating func mark(_ code: AreaCode, _ geography: AreaGeography) -> Bool {
    if let column = columns.layers[AreaLayer(code.code.level, vintage: code.vintage)] {
      marks[column, default: [:]][code.code.text, default: []].insert(.place(0))
      return true
    }
    for layer in [GSSCode.Level.lowerLayer, .outputArea].map({ AreaLayer($0, vintage: 2021) }) {
      let parts = geography.parts(of: code.code.text, in: layer)
      guard let column = columns.layers[layer], !parts.isEmpty else { continue }
      for part in parts { marks[column, default: [:]][part, default: []].insert(.place(0)) }
      return true
    }
    return false
  }

  /// Reads the lookup.
  ///
  /// - Returns: every postcode with its places, and how many rows were read.
  func read() -> (postcodes: PostcodePlaces, rows: Int) {
    var postcodes = PostcodePlaces()
    var rows = 0
    var found: Set<String> = []
    let marked = marks.sorted { $0.key < $1.key }
    let wanted = [columns.postcode] + marked.map(\.key) + [header.cells.count]
    let shape = RowShape(below: header, of: table.sheet, in: file.file, log: log)
    file.file.forEachRow(of: table.sheet, columns: wanted, from: header.number + 1) { row in
      rows += 1
      guard shape.fits(row) else { return }
      guard let text = row[columns.postcode].text, let key = PostcodeKey(text.bytes) else { return }
      var places: PostcodePlaces.Places = []
      for (column, codes) in marked {
        guard let code = row[column].text, code.hasPrefix("E") else { continue }
        let name = code.string
        guard let mark = codes[name] else { continue }
        places.formUnion(mark)
        found.insert(name)
      }
      postcodes.insert(key, in: places)
    }
    for code in Set(marked.flatMap(\.value.keys)).subtracting(found).sorted() {
      log.record(SaleProblem.noPostcode(in: code), at: table.sheet.location())
    }
    return (postcodes, rows)
  }

  /// How the postcodes of a place were told, in words.
  var lookup: String { "\(file.dataset.title), \(file.recognition.edition)" }
}

extension PostcodePlaces.Places {
  /// The place with a number.
  static func place(_ index: Int) -> Self { Self(rawValue: 1 << UInt32(index)) }
}
