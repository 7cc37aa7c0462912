import Foundation

/// The program itself, run as a person runs it.
enum HNAProcess {
  struct Result {
    var status: Int32
    var output: String
    var messages: String
  }

  /// The root of the repository.
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: what a person types after `hna`.
  ///   - folder: the working folder.
  /// - Returns: its exit code and what it said.
  /// - Throws: if the program cannot be started.
  static func run(_ arguments: [String], in folder: URL = repository) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let (output, messages) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let warned = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      messages: String(decoding: warned, as: UTF8.self))
  }

  /// The program beside the tests, in the same build.
  private static var program: URL {
    let tests = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let folder = (tests ?? Bundle.main.bundleURL).deletingLastPathComponent()
    let beside = folder.appending(path: "hna")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return repository.appending(path: ".build/debug/hna")
  }
}
