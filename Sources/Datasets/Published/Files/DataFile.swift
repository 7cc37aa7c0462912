import Evidence
package import Formats
import Policy

/// A file of a data folder, before anybody knows what it holds.
package struct DataFile: Hashable, Sendable {
  /// The path from the area folder, which evidence names: `data/census2021-ts054.zip`.
  package let name: String
  /// The path for messages.
  package let path: String
  /// Where the file is.
  package let location: String

  /// A file of a data folder.
  package init(name: String, path: String, location: String) {
    self.name = name
    self.path = path
    self.location = location
  }

  /// Whether the file is a note to readers and no data, or one that a system or a spreadsheet program leaves behind.
  var isNote: Bool {
    [".", "readme", "~$"].contains { last.hasPrefix($0) }
      || [".md", ".pdf"].contains { last.hasSuffix($0) }
      || ["thumbs.db", "desktop.ini", "icon\r"].contains(last)
  }

  /// Whether the file may be a note, which is told from what stands in it.
  var mayBeNote: Bool { last.hasSuffix(".txt") }

  private var last: String { (name.split(separator: "/").last ?? "").lowercased() }
}

/// A file that a reader has recognised, open.
package struct RecognisedFile {
  /// What it holds, with the years that licences ask for.
  package private(set) var dataset: PublishedDataset
  package let recognition: Recognition
  /// The path from the area folder, which evidence names.
  package let name: String
  package let sha256: String
  package let file: PublishedFile
  package let start: FileStart

  /// The file with the years in the lines of its licence.
  func dated(_ parameters: Parameters) -> RecognisedFile {
    var file = self
    file.dataset = dataset.dated(
      edition: recognition.date?.lastYear,
      landRegistry: parameters.inForce("prices.attribution-year")?.value.map { Int($0) })
    return file
  }
}

extension PublishedFile {
  /// The checksum of the whole file; nil after a fault.
  func sha256() -> String? {
    var checksum = SHA256()
    return forEachPiece { checksum.add($0) } ? checksum.hexDigest() : nil
  }
}
