import ArgumentParser
import Foundation
import Notation
import Report

/// `hna accept`: records that somebody has read an author's passage again.
struct AcceptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept",
    abstract: "Record that a passage of your own was read again.",
    discussion: """
      Without a passage it lists those of the area, with what has moved under each, and changes nothing.
      With one, it writes into the passage's file the values that the report has now; git keeps who did so and when.

        hna accept Inputs/exampleton
        hna accept Inputs/exampleton setting
      """)

  @Argument(help: "The area folder.")
  var area: String

  @Argument(help: "Passages, by file (setting, chapters/setting.md) or by block (context.setting).")
  var passages: [String] = []

  @Flag(name: [.customShort("n"), .long], help: "Say what would be written, and write nothing.")
  var dryRun = false

  @OptionGroup var messages: MessageOptions

  func run() throws {
    let console = messages.console
    let (inputs, all) = try Stop.explaining(to: console) {
      let report = AreaReport(try AreaInputs(area))
      return (report.inputs, try report.written().told.passages)
    }
    guard !passages.isEmpty else { return list(all, console) }
    let chosen = try chosen(among: all, in: inputs, console).map(PassageAcceptance.init)
    let files = try Stop.explaining(to: console) { try chosen.map { try $0.edited() } }
    for (acceptance, bytes) in zip(chosen, files) {
      try Stop.explaining(to: console) { try write(bytes, of: acceptance, console) }
    }
  }

  private func write(_ bytes: [UInt8], of acceptance: PassageAcceptance, _ console: Console) throws
  {
    let path = acceptance.passage.path
    guard !acceptance.changes.isEmpty else {
      return console.result("\(path): nothing it rests on has moved; the file is as it was")
    }
    if !dryRun {
      let file = URL(filePath: path).resolvingSymlinksInPath()
      try Data(bytes).write(to: file, options: .atomic)
    }
    console.result("\(path): \(dryRun ? "would be " : "")recorded as read again")
    for (rest, now) in acceptance.changes {
      console.result("  \(rest.name): \(rest.seen ?? "not recorded") -> \(now)")
    }
  }

  // MARK: Which passages

  private func list(_ all: [PassageReading], _ console: Console) {
    guard !all.isEmpty else {
      return console.result("\(area): the report has no passages of yours")
    }
    for passage in all {
      let moved = passage.rests.filter { $0.problem != nil }
      console.result(
        "\(passage.path): \(moved.isEmpty ? state(passage) : "to be read again")")
      for rest in moved {
        let now = rest.now ?? "no longer in the report"
        console.result("  \(rest.written.name): \(rest.written.seen ?? "not recorded") -> \(now)")
      }
    }
    if let next = all.first(where: { $0.rests.contains { $0.problem != nil } }) {
      console.message("Once you have read one again: hna accept \(area) \(next.stem)")
    }
  }

  private func state(_ passage: PassageReading) -> String {
    passage.rests.isEmpty ? "rests on no figure" : "nothing it rests on has moved"
  }

  /// The passages that a person named, each once.
  private func chosen(
    among all: [PassageReading], in inputs: AreaInputs, _ console: Console
  ) throws(Stop) -> [PassageReading] {
    let unknown = passages.filter { name in !all.contains { $0.isNamed(name) } }
    for name in unknown {
      let isElsewhere = inputs.authors.contains { $0.path.hasSuffix("/\(name).md") }
      let near = nearest(to: name, among: all.map(\.stem)).map { "; did you mean \($0)?" } ?? ""
      console.error(
        isElsewhere
          ? "\(area): the passage \(name) does not stand in the report as it is now"
          : "\(area): no passage named \(name)\(near)")
    }
    if !unknown.isEmpty { throw .inputMissing }
    return all.filter { passage in passages.contains { passage.isNamed($0) } }
  }
}

extension PassageReading {
  /// The name of the file without folder and ending.
  fileprivate var stem: String {
    String(path.split(separator: "/").last?.prefix { $0 != "." } ?? "")
  }

  fileprivate func isNamed(_ name: String) -> Bool {
    name == stem || name == block || name == path || path.hasSuffix("/\(name)")
  }
}
