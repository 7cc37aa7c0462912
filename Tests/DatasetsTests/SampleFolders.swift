import Datasets
import Foundation

/// The repository that these tests belong to.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Every file below a folder of the repository, by its path from that folder.
func files(below path: String) throws -> [AreaFolder.File] {
  let folder = repository.appending(path: path)
  let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
  return try paths.compactMap { path in
    let file = folder.appending(path: path)
    guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
      return nil
    }
    return (path, Array(try Data(contentsOf: file)))
  }
}
