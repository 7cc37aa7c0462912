import Foundation

/// A schedule of units that is sound, in a folder of its own, to be spoiled by a test.
struct SchemeFixture {
  let folder: URL

  /// Twenty homes: fourteen for the market within the study's ranges, six affordable.
  static let schedule = """
    plot,tenure,type,bedrooms,persons,floor_area,value
    1,market,flat,1,2,58,180000
    2,market,house,2,4,79,240000
    3,market,house,2,4,79,240000
    4,market,house,2,4,79,240000
    5,market,house,2,4,79,240000
    6,market,house,2,4,79,240000
    7,market,house,3,5,93,300000
    8,market,house,3,5,93,300000
    9,market,house,3,5,93,300000
    10,market,house,3,5,93,300000
    11,market,house,3,5,93,300000
    12,market,house,3,5,93,300000
    13,market,house,4,6,106,350000
    14,market,house,4,6,106,350000
    15,affordable-rent,flat,1,2,58,180000
    16,affordable-rent,flat,1,2,58,180000
    17,affordable-rent,house,2,4,79,240000
    18,social-rent,house,3,5,93,300000
    19,shared-ownership,house,2,4,79,240000
    20,shared-ownership,house,3,5,93,300000

    """

  init(replacing words: String? = nil, with others: String = "") throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hna-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var text = Self.schedule
    if let words {
      precondition(text.contains(words), "the schedule has no \(words)")
      text = text.replacingOccurrences(of: words, with: others)
    }
    try write(text)
  }

  /// Writes the schedule.
  func write(_ text: String) throws {
    try text.write(to: folder.appending(path: "units.csv"), atomically: false, encoding: .utf8)
  }

  /// Checks the schedule against the rules of Maidstone.
  func check(_ options: [String] = ["--affordable-share", "30%"]) throws -> HNAProcess.Result {
    try HNAProcess.run(
      [
        "scheme", HNAProcess.repository.appending(path: "Inputs/maidstone").path, "units.csv",
        "--output", "report", "--quiet",
      ] + options, in: folder)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
