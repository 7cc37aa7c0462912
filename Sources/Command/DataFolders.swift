import Datasets
import Foundation
import Notation

/// The files of the folders that hold the published data of an area.
enum DataFolders {
  /// Lists the files, without reading them.
  ///
  /// - Parameters:
  ///   - area: the definition, which names the folders.
  ///   - folder: the area folder.
  ///   - name: the area folder as messages call it.
  ///   - log: where a folder that is not there is said.
  /// - Returns: the files that are not hidden, by their paths from the area folder.
  /// - Throws: the error of a folder that cannot be listed.
  static func files(
    of area: AreaDefinition, in folder: URL, named name: String, log: FaultLog
  ) throws -> [DataFile] {
    try area.dataFolders.flatMap { data -> [DataFile] in
      let place = folder.appending(path: data)
      guard FileManager.default.fileExists(atPath: place.path) else {
        // The folder that an area has by itself may be absent; one that somebody names may not.
        if data != "data" { PublishedFiles.recordNoFolder(data, at: area.dataLocation, log: log) }
        return []
      }
      let paths = try FileManager.default.subpathsOfDirectory(atPath: place.path)
      return paths.filter { path in
        !path.split(separator: "/").contains { $0.hasPrefix(".") }
          && isFile(place.appending(path: path))
      }
      .map { path in
        DataFile(
          name: "\(data)/\(path)", path: "\(name)/\(data)/\(path)",
          location: place.appending(path: path).path)
      }
    }
  }

  private static func isFile(_ url: URL) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }
}
