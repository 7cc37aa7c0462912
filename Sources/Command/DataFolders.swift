import Datasets
import Foundation
import Notation

/// The files of the folders that hold the published data of an area.
///
/// Links are followed, to files and to folders. A file is listed once, under the first path that leads to it, so that folders
/// which hold each other, and links that run in a circle, do no harm.
struct DataFolders {
  /// The area folder as messages call it.
  private let name: String
  private let log: FaultLog
  /// The folders and files that were met, by where they really are.
  private var known: Set<String> = []
  private var files: [DataFile] = []

  /// Lists the files, without reading them.
  ///
  /// - Parameters:
  ///   - area: the definition, which names the folders.
  ///   - folder: the area folder.
  ///   - name: the area folder as messages call it.
  ///   - log: where a folder that is not there or cannot be listed is said, and a link that leads nowhere.
  /// - Returns: the files that are not hidden, by their paths from the area folder.
  static func files(
    of area: AreaDefinition, in folder: URL, named name: String, log: FaultLog
  ) -> [DataFile] {
    var listing = DataFolders(name: name, log: log)
    for data in area.dataFolders {
      let place = folder.appending(path: data)
      if isFolder(place) {
        listing.list(place, as: data)
      } else if data != "data" {
        // The folder that an area has by itself may be absent; one that somebody names may not.
        PublishedFiles.recordNoFolder(data, at: area.dataLocation, log: log)
      }
    }
    return listing.files
  }

  private init(name: String, log: FaultLog) {
    self.name = name
    self.log = log
  }

  /// Lists what is in a folder, the folders in it last.
  private mutating func list(_ folder: URL, as path: String) {
    guard known.insert(folder.resolvingSymlinksInPath().path).inserted else { return }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(
        atPath: folder.resolvingSymlinksInPath().path)
    } catch {
      log.record(DataFolderProblem.cannotList, at: Location(path: "\(name)/\(path)"))
      return
    }
    let seen = names.filter { !$0.hasPrefix(".") }.sorted()
      .map { (place: folder.appending(path: $0), path: "\(path)/\($0)") }
    for (place, path) in seen where !Self.isFolder(place) { add(place, as: path) }
    for (place, path) in seen where Self.isFolder(place) { list(place, as: path) }
  }

  private mutating func add(_ place: URL, as path: String) {
    guard FileManager.default.fileExists(atPath: place.path) else {
      log.record(DataFolderProblem.linkToNothing, at: Location(path: "\(name)/\(path)"))
      return
    }
    guard known.insert(place.resolvingSymlinksInPath().path).inserted else { return }
    files.append(DataFile(name: path, path: "\(name)/\(path)", location: place.path))
  }

  private static func isFolder(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
