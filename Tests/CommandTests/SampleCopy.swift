import Foundation

/// A copy of a sample area in a folder of its own, whose published files a test may replace.
struct SampleCopy {
  let name: String
  /// The folder that the copy lies in, with the project's templates and policy beside it.
  let home: URL

  /// Copies an area of `Inputs`.
  init(_ name: String) throws {
    self.name = name
    home = FileManager.default.temporaryDirectory.appending(path: "hna-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    for name in ["Templates", "Inputs"] {
      try FileManager.default.createSymbolicLink(
        at: home.appending(path: name),
        withDestinationURL: HNAProcess.repository.appending(path: name))
    }
    try FileManager.default.copyItem(
      at: HNAProcess.repository.appending(path: "Inputs/\(name)"), to: folder)
  }

  var folder: URL { home.appending(path: name) }

  /// Puts a newer edition in the place of a file, or beside it; paths are from the folder.
  func replace(
    _ old: String, by new: String, keeping isKept: Bool = false, _ change: (String) -> String
  ) throws {
    let text = try String(contentsOf: folder.appending(path: old), encoding: .utf8)
    let changed = change(text)
    precondition(changed != text || old != new, "nothing of \(old) was changed")
    if !isKept { try FileManager.default.removeItem(at: folder.appending(path: old)) }
    try changed.write(to: folder.appending(path: new), atomically: true, encoding: .utf8)
  }

  /// Builds the report, as a person does.
  func build() throws -> HNAProcess.Result {
    try HNAProcess.run(["build", "--quiet", name], in: home)
  }

  /// A page of the report as Markdown.
  func page(_ name: String) throws -> String {
    try String(
      contentsOf: home.appending(path: "Output/\(self.name)/\(name).md"), encoding: .utf8)
  }

  /// The figures of the report, with the files that they rest on.
  func lineage() throws -> Lineage {
    try Lineage(Data(contentsOf: home.appending(path: "Output/\(name)/evidence.json")))
  }

  func remove() { try? FileManager.default.removeItem(at: home) }
}

/// The figures of a report by name, and the data files that each rests on, however far down.
struct Lineage {
  private(set) var displays: [String: String] = [:]
  private var own: [String: String] = [:]
  private var inputs: [String: [String]] = [:]

  init(_ evidence: Data) throws {
    let root = try JSONSerialization.jsonObject(with: evidence) as? [String: Any]
    for object in root?["figures"] as? [[String: Any]] ?? [] {
      guard let id = object["id"] as? String else { continue }
      displays[id] = "\(object["value"] ?? "") \(object["display"] ?? "")"
      own[id] = (object["source"] as? [String: Any])?["file"] as? String
      inputs[id] = (object["inputs"] as? [String: Any] ?? [:]).values.flatMap { input in
        input as? [String] ?? [input as? String ?? ""]
      }
    }
  }

  /// Whether a figure rests on a file whose path holds some words, or on another figure.
  func rests(_ id: String, on words: String, or figure: String? = nil) -> Bool {
    var seen: Set<String> = []
    var left = [id]
    while let next = left.popLast() {
      guard seen.insert(next).inserted else { continue }
      if next == figure || own[next]?.contains(words) == true { return true }
      left += inputs[next] ?? []
    }
    return false
  }
}
