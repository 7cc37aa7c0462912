import Evidence
import Formats
import Notation

/// Population weighted centroids of output areas or lower layer super output areas, from the Open Geography portal.
///
///     X,Y,OBJECTID,oa11cd                        (2011)
///     FID,OA21CD,GlobalID,x,y                    (2021)
///
/// One of the columns `OA11CD`, `OA21CD`, `LSOA11CD`, `LSOA21CD`, and `x` and `y`, in capitals or not, in any order. Nothing
/// names the system: longitudes and latitudes are told from metres of the British National Grid by their size. The tables of
/// boundaries have the middle of the ground instead, under `BNG_E` and `LONG`, and are not taken.
package struct AreaCentroids: DatasetReader {
  static let key = "area-centroids"

  package let dataset = PublishedDataset(
    AreaCentroids.key, "Population weighted centroids of small areas",
    publisher: PublishedDataset.statisticsOffice, licence: PublishedDataset.statisticsLicence,
    page: "Open Geography portal, Population Weighted Centroids", sections: [.area],
    isSeries: true)

  /// Reads centroids.
  package init() {}

  package func recognise(_ start: FileStart) -> Recognition? {
    guard start.tables.count == 1, let table = start.tables.first,
      let layer = Columns(table)?.layer
    else { return nil }
    return Recognition(
      edition: "Census \(layer.vintage ?? 0)", date: layer.vintage.map(Period.year),
      vintage: layer.vintage)
  }

  package func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest {
    var harvest = Harvest()
    for file in files where file.name == reading.area.drawn?.centroids {
      harvest.rowsUsed[file.name] = reading.area.codes.count
    }
    return harvest
  }

  /// What the centroids of a file are of.
  static func layer(of file: RecognisedFile) -> AreaLayer? {
    file.start.tables.first.flatMap(Columns.init)?.layer
  }

  /// The centroids of one file, of England.
  ///
  /// - Returns: their layer, system and positions, by code; nil after a fault.
  static func read(_ file: RecognisedFile, log: FaultLog) -> Centroids? {
    guard let table = file.start.tables.first, let columns = Columns(table) else { return nil }
    var centroids = Centroids(file: file.name, layer: columns.layer)
    var isSound = true
    var first: [String: Int] = [:]
    let shape = RowShape(below: columns.header, of: table.sheet, in: file.file, log: log)
    let wanted = [columns.code, columns.x, columns.y, columns.header.cells.count]
    file.file.forEachRow(of: table.sheet, columns: wanted, from: columns.header.number + 1) { row in
      guard isSound else { return }
      isSound = shape.fits(row)
      let code = row[columns.code].string
      guard isSound, code.hasPrefix("E") else { return }
      isSound = isNew(code, columns, &first, table.sheet.location(row: row.number), log)
      guard isSound else { return }
      guard let x = row[columns.x].number, let y = row[columns.y].number else {
        let heading = row[columns.x].number == nil ? "x" : "y"
        let text = row[heading == "x" ? columns.x : columns.y].string
        log.record(
          PublishedProblem.notACount(text: text, heading: heading),
          at: table.sheet.location(row: row.number))
        isSound = false
        return
      }
      let position = Position(x: x, y: y)
      let system = CoordinateSystem(of: position)
      centroids.system = centroids.system ?? system
      guard let system, system == centroids.system else {
        log.record(
          AreaGroundProblem.centroidElsewhere(code, x: x, y: y),
          at: table.sheet.location(row: row.number))
        isSound = false
        return
      }
      centroids.positions.append((code, position))
    }
    guard isSound, centroids.positions.isEmpty else { return isSound ? centroids : nil }
    log.record(PublishedProblem.otherCountry("other countries"), at: table.sheet.location())
    return nil
  }

  /// Whether a code is of the layer and stands there for the first time; a fault if not.
  private static func isNew(
    _ code: String, _ columns: Columns, _ first: inout [String: Int], _ here: Location,
    _ log: FaultLog
  ) -> Bool {
    guard GSSCode(code)?.level == columns.layer.level else {
      let heading = columns.header.cells[columns.code]
      log.record(AreaGroundProblem.codeOfAnother(code, heading: heading), at: here)
      return false
    }
    guard let row = first.updateValue(here.line ?? 0, forKey: code) else { return true }
    log.record(PublishedProblem.codeTwice(code, firstRow: row), at: here)
    return false
  }

  /// Where a table of centroids has them.
  private struct Columns {
    let header: HeldRow
    let code: Int
    let layer: AreaLayer
    let x: Int
    let y: Int

    init?(_ table: FileStart.Table) {
      guard let header = table.rows.first else { return nil }
      let headings = header.cells.map(\.asHeading)
      let layers = headings.enumerated().compactMap { column, heading in
        AreaLayer(heading: heading).map { (column: column, layer: $0) }
      }
      guard let x = headings.firstIndex(of: "x"), let y = headings.firstIndex(of: "y"),
        let code = layers.first, layers.count == 1, code.layer.vintage != nil,
        [.outputArea, .lowerLayer].contains(code.layer.level), !headings.contains("bng_e")
      else { return nil }
      self.header = header
      self.code = code.column
      layer = code.layer
      (self.x, self.y) = (x, y)
    }
  }
}

/// The centroids of the small areas of one layer.
struct Centroids {
  /// The file, from the area folder.
  let file: String
  let layer: AreaLayer
  /// nil while there are none.
  var system: CoordinateSystem?
  var positions: [(code: String, position: Position)] = []
}
