import Formats
import Foundation
import Notation
import Testing

@Suite struct ContentTests {
  struct Case: Sendable {
    let start: [UInt8]
    let fault: String

    init(_ start: String, _ fault: String) { self.init(Array(start.utf8), fault) }

    init(_ start: [UInt8], _ fault: String) {
      self.start = start
      self.fault = fault
    }
  }

  private static func notATable(_ kind: String) -> String {
    """
    a: error HNA0404: the file is \(kind); expected CSV, an .xlsx or .ods workbook, or a zip of CSV files
      Download the data file itself from the publisher's page.
    """
  }

  @Test(arguments: [
    Case("%PDF-1.7\n", notATable("a PDF document")),
    Case("\n  <!DOCTYPE HTML>", notATable("a web page")),
    Case("<?xml version=\"1.0\"?><Workbook/>", notATable("an XML document")),
    Case([0x1F, 0x8B, 8, 0], notATable("packed with gzip")),
    Case([0xFF, 0xFE, 0x61, 0], notATable("text in UTF-16")),
    Case([0x61, 0, 0x62], notATable("not plain text")),
    Case(
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
      """
      a: error HNA0403: the file is an old .xls workbook, or a workbook protected by a password; expected an .xlsx or .ods workbook, or CSV
        Open it in a spreadsheet program, save it as .xlsx without a password, and use that copy.
      """),
    Case(
      "",
      """
      a: error HNA0101: the file is empty; expected some content
        Fill the file in, or remove it.
      """),
  ])
  func refusesWhatIsNotATable(_ example: Case) throws {
    #expect(try outcome(example.start).faults == example.fault)
  }

  @Test func refusesAFileThatIsNotThere() {
    #expect(
      outcome(of: "/nowhere/at/all.csv").faults == """
        a: error HNA0401: the file cannot be opened: No such file or directory; expected a file to read
          Check the name and the permissions, or download the file again.
        """)
    #expect(
      outcome(of: "/tmp").faults.contains("HNA0401: the file cannot be opened: it is not a file"))
  }

  @Test func saysThatAFileCannotBeReadToItsEnd() {
    // The memory of the program is a file that may be opened, and whose first page may not be read.
    #expect(
      outcome(of: "/proc/self/mem").faults == """
        a: error HNA0402: the file cannot be read to its end: Input/output error; expected a file to read
          Copy or download the file again.
        """)
  }

  @Test func doesNotWaitForAPipe() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    #expect(mkfifo(path, 0o600) == 0)
    defer { unlink(path) }
    #expect(
      outcome(of: path).faults == """
        a: error HNA0401: the file cannot be opened: it is not a file; expected a file to read
          Check the name and the permissions, or download the file again.
        """)
  }

  /// No test can take away the memory, so the words are held by themselves.
  @Test func saysThatMemoryRanOut() {
    let log = FaultLog()
    log.record(XMLProblem.notEnoughMemory, at: Location(path: "a#content.xml"))
    #expect(
      Faults(log.faults).description == """
        a#content.xml: error HNA0442: no memory is left to read the XML; expected enough memory
          End other programs, and try again.
        """)
  }

  @Test func tellsTheFormatWhateverTheName() throws {
    let files: [(bytes: [UInt8], format: PublishedFile.Format)] = [
      (Array("a,b\n".utf8), .csv),
      (ZipBuilder([("x.csv", "a,b\n")]).bytes, .zip),
      (WorkbookBuilder("").bytes, .xlsx),
    ]
    for file in files {
      let format = try withFile(file.bytes) { PublishedFile.open($0, log: FaultLog())?.format }
      #expect(format == file.format)
    }
  }
}
