import Evidence
import Foundation
import Notation
import Policy

@testable import Need

/// An authority with figures as a test states them, and the parameters of Inputs/policy in force at its base date.
enum AuthorityExample {
  static let area = Place(key: Place.area, code: "test", name: "the borough")
  static let north = Place(key: "north", code: "E07000901", name: "North")
  static let south = Place(key: "south", code: "E07000902", name: "South")
  static let country = Place(key: Place.country, code: "E92000001", name: "England")

  private static let book: PolicyBook? = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Inputs/policy")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    let files = names.sorted().filter { $0.hasSuffix(".yaml") }.compactMap { name in
      (try? Data(contentsOf: folder.appending(path: name))).map {
        (path: name, contents: [UInt8]($0))
      }
    }
    return try? PolicyBook.load(files: files)
  }()

  /// The parameters in force on a day; none if Inputs/policy has a fault, which its own tests report.
  static func parameters(on date: String) -> Parameters {
    guard let day = WrittenDate(date) else { return Parameters([:]) }
    let parameters = try? book?.parameters(at: day, from: Location(path: "a test"))
    return parameters ?? Parameters([:])
  }

  /// A figure as an area folder would state it, its period and place in its name.
  static func figure(
    _ stem: String, _ value: Double?, _ unit: Quantity.Unit, in period: Period? = .year(2018),
    at place: Place = area
  ) -> Figure {
    Inputs.figure(stem, value, unit, in: period, at: place)
  }

  /// A working at a base date, before any step.
  static func working(_ figures: [Figure], on date: String = "2019-01-31") -> Working {
    var ledger = Ledger()
    ledger.record(figures)
    var working = Working(
      ledger: ledger, parameters: parameters(on: date), area: area,
      comparators: [country, north, south],
      times: Working.Times(
        planStart: 2018, planEnd: 2038, census: 2011, populationBase: 2017, stock: 2018,
        projectionEnd: 2037, base: Period(date.prefix(7))))
    working.codes = ["E06000033"]
    return working
  }
}
