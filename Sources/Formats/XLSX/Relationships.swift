import Notation

/// Reads a part that relates others to its owner: which part plays which role, under which id.
final class Relationships: XMLHandler {
  /// A part related to the owner.
  struct Target {
    /// The last word of its type: `worksheet`, `sharedStrings`, `styles`.
    let role: String
    /// The name of the part in the archive.
    let part: String
  }

  private(set) var targets: [String: Target] = [:]

  /// The owner's folder, with a slash at its end unless it is the top.
  private let folder: String

  /// Prepares to read.
  ///
  /// - Parameter owner: the name of the part whose relationships these are; empty for the package.
  init(of owner: String) {
    folder = owner.lastIndex(of: "/").map { String(owner[...$0]) } ?? ""
  }

  /// Where the relationships of a part are kept.
  static func part(of owner: String) -> String {
    let name = owner.lastIndex(of: "/").map { owner[owner.index(after: $0)...] } ?? owner[...]
    return owner.dropLast(name.count) + "_rels/" + name + ".rels"
  }

  /// The first part in a role.
  func part(inRole role: String) -> String? {
    targets.sorted { $0.key < $1.key }.first { $0.value.role == role }?.value.part
  }

  func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(XMLStop) {
    guard name == "Relationship", attributes.string("TargetMode") != "External",
      let id = attributes.string("Id"), let target = attributes.string("Target"),
      let type = attributes.string("Type")
    else { return }
    let role = type.split(separator: "/").last.map(String.init) ?? ""
    if targets[id] == nil { targets[id] = Target(role: role, part: resolved(target)) }
  }

  /// A target as the name of a part: relative to the owner's folder, or absolute.
  private func resolved(_ target: String) -> String {
    let whole = target.hasPrefix("/") ? target : folder + target
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
