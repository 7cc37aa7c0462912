import Foundation

/// The files of some folders as they were at a moment: another state, and something was changed.
struct WatchedFiles: Equatable {
  private struct State: Equatable {
    var changed: Date?
    var size: Int?
  }

  private var states: [String: State] = [:]

  /// Looks at files, and at all in folders, however deep; what is not there has no state.
  init(_ places: [URL]) {
    for place in places { add(place) }
  }

  private mutating func add(_ place: URL) {
    let keys: [URLResourceKey] = [.contentModificationDateKey, .fileSizeKey]
    let place = place.resolvingSymlinksInPath()
    let below = FileManager.default.enumerator(at: place, includingPropertiesForKeys: keys)
    for case let file as URL in below ?? .init() { note(file, keys) }
    note(place, keys)
  }

  private mutating func note(_ file: URL, _ keys: [URLResourceKey]) {
    guard let values = try? file.resourceValues(forKeys: Set(keys)) else { return }
    states[file.path] = State(changed: values.contentModificationDate, size: values.fileSize)
  }
}
