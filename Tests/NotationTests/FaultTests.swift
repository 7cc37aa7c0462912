import Foundation
import Notation
import Testing

@Suite struct FaultTests {
  @Test func printsPlaceThenWhatIsThereThenTheRemedy() {
    let problem = CSVProblem.wrongCell(
      column: "ratio", found: "n/a",
      expected: .form(
        "a number or [x]",
        remedy: "Correct the row, or use the file as its publisher issued it."))
    let location = Location(path: "Inputs/medway/data/ratios.csv", line: 214)
    #expect(
      Fault(problem, at: location).description == """
        Inputs/medway/data/ratios.csv:214: error HNA0123: column "ratio" has "n/a"; expected a number or [x]
          Correct the row, or use the file as its publisher issued it.
        """)
  }

  @Test func printsTheColumnWhereThereIsOneAndNoLineWhereThereIsNone() {
    let whole = Fault(FileProblem.empty, at: Location(path: "a.yaml"))
    let exact = Fault(FileProblem.empty, at: Location(path: "a.yaml", line: 2, column: 7))
    #expect(whole.description.hasPrefix("a.yaml: error HNA0101: the file is empty; expected"))
    #expect(exact.description.hasPrefix("a.yaml:2:7: error HNA0101: "))
  }

  @Test func sortsByFileThenLineThenColumn() {
    let places = [
      Location(path: "b"), Location(path: "a", line: 10), Location(path: "a", line: 9, column: 2),
      Location(path: "a", line: 9, column: 1), Location(path: "a"),
    ]
    let faults = Faults(places.map { Fault(FileProblem.notUTF8, at: $0) })
    #expect(faults.all.map(\.line) == [nil, 9, 9, 10, nil])
    #expect(faults.all.map(\.column) == [nil, 1, 2, nil, nil])
    #expect(faults.all.map(\.file) == ["a", "a", "a", "a", "b"])
  }

  @Test func writesItsFieldsAsJSON() throws {
    let fault = Fault(FileProblem.notUTF8, at: Location(path: "a.csv", line: 3))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = String(decoding: try encoder.encode(fault), as: UTF8.self)
    #expect(
      json == """
        {"code":"HNA0103","expected":"UTF-8","file":"a.csv","found":"the line is not UTF-8 text",\
        "line":3,"remedy":"Save the file again with the encoding UTF-8.","severity":"error"}
        """)
  }

  @Test func aLogThrowsEverythingAtOnceOrNothing() {
    let log = FaultLog()
    #expect(throws: Never.self) { try log.check() }
    log.record(FileProblem.notUTF8, at: Location(path: "b"))
    log.record(FileProblem.empty, at: Location(path: "a"))
    #expect(throws: Faults(log.faults)) { try log.check() }
    #expect(Faults(log.faults).all.map(\.file) == ["a", "b"])
  }

  @Test func aWarningAloneDoesNotStop() {
    let log = FaultLog()
    log.record(Doubt(), at: Location(path: "a"))
    #expect(throws: Never.self) { try log.check() }
    #expect(log.faults.map(\.severity) == [.warning])
    #expect(log.faults.first?.description.hasPrefix("a: warning HNA0000: ") == true)
  }

  @Test func aLogKeepsSoManyFaultsOfAFile() {
    let log = FaultLog(limitPerFile: 2)
    for line in 1...5 { log.record(FileProblem.notUTF8, at: Location(path: "a", line: line)) }
    log.record(FileProblem.notUTF8, at: Location(path: "b", line: 1))
    #expect(log.faults.map(\.code) == ["HNA0103", "HNA0103", "HNA0100", "HNA0103"])
    #expect(
      log.faults[2].description == """
        a:3: error HNA0100: more than 2 faults in this file; expected a sound file
          Correct the faults above first; those after this line are not listed.
        """)
  }

  private struct Doubt: Problem {
    var severity: Fault.Severity { .warning }
    var wording: Wording { Wording("HNA0000", found: "x", expected: "y", remedy: "Z.") }
  }
}
