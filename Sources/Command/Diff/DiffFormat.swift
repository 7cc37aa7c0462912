import ArgumentParser
import Foundation
import Report
import Writers

/// The forms in which a diff is written.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json

  /// The largest text that may stand in the comment of a pull request, in characters.
  private static let longestComment = 65_000

  /// How many entries of each part a page lists.
  private static let pageLimit = 100

  /// How many entries of each part a terminal lists.
  private static let terminalLimit = 3

  /// Writes a story.
  ///
  /// - Parameters:
  ///   - story: what changed.
  ///   - all: whether everything is listed; a comment has no room for that and lists what fits.
  /// - Returns: the diff as a file.
  /// - Throws: `ProseFaults` of the prose; `InputFailure` where no project has the style of the pages.
  func bytes(_ story: ChangeStory, all: Bool) throws -> [UInt8] {
    switch self {
    case .text:
      let text = StoryText(story: story, limit: all ? .max : Self.terminalLimit)
      return Array((text.lines.joined(separator: "\n") + "\n").utf8)
    case .markdown: return Array(try markdown(story).utf8)
    case .html:
      let document = StoryDocument(
        story, limit: all ? .max : Self.pageLimit,
        pointer: "Long lists are cut; hna diff --format html --all has them whole."
      ).document
      let here = URL(filePath: FileManager.default.currentDirectoryPath)
      guard let project = ProjectFolder(near: here) else { throw InputFailure.noProject(".") }
      return try LonePage(document).html(stylesheet: try project.readStylesheet())
    case .json: return StoryJSON(story: story).bytes
    }
  }

  /// As much of each part as fits into a comment, all parts cut alike.
  private func markdown(_ story: ChangeStory) throws -> String {
    guard !story.isEmpty else { return "No changes.\n" }
    var text = ""
    for limit in [Self.pageLimit, 50, 25, 10, 5, 3, 1, 0] {
      let document = StoryDocument(
        story, limit: limit,
        pointer: "Long lists are cut to fit a comment; hna diff --format html --all has them whole."
      ).document
      text = try LonePage(document).markdown
      if text.unicodeScalars.count < Self.longestComment { break }
    }
    return text
  }
}
