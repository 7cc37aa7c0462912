import Formats
import Testing

@Suite struct ArchiveTests {
  @Test(arguments: [0, 8], [false, true])
  func readsMembersStraightThroughUnpacking(method: Int, hasDescriptor: Bool) throws {
    let long = (1...30_000).map { "\($0),x\n" }.joined()
    let zip = ZipBuilder(
      [("T/", ""), ("T/a.csv", "1,2\n"), ("../b.csv", long), ("notes.pdf", "%PDF-1.7")],
      method: method, hasDescriptor: hasDescriptor)
    let outcome = try outcome(zip.bytes)
    #expect(outcome.faults == "")
    #expect(outcome.sheets == ["T/a.csv", "../b.csv"])
    #expect(outcome.rows.count == 30_001)
    #expect(outcome.rows.first == ["1", "text:1", "text:2"])
    #expect(outcome.rows.last == ["30000", "text:30000", "text:x"])
  }

  @Test func namesTheMemberInFaults() throws {
    let outcome = try outcome(ZipBuilder([("T/a.csv", "1\n2\"\n")]).bytes)
    #expect(
      outcome.faults.hasPrefix("a#T/a.csv:2: error HNA0127: a quote inside a field that does not"))
  }

  struct Broken: Sendable {
    let name: String
    let bytes: [UInt8]
    let fault: String
    var limits = Limits.standard

    init(_ name: String, _ bytes: [UInt8], limits: Limits = .standard, _ fault: String) {
      self.name = name
      self.bytes = bytes
      self.limits = limits
      self.fault = fault
    }
  }

  /// A sound archive of one member, changed.
  private static func zip(_ change: (inout ZipBuilder.Member) -> Void) -> [UInt8] {
    var zip = ZipBuilder([("a.csv", "code,name\nE1,Medway\n")])
    change(&zip.members[0])
    return zip.bytes
  }

  private static func limits(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits()
    change(&limits)
    return limits
  }

  private static let cases: [Broken] = [
    Broken(
      "cut short", Array(zip { _ in }.dropLast(30)),
      """
      a: error HNA0420: a zip archive without its list of members, which stands at the end; expected a whole archive
        Download the file again; this copy was cut short.
      """),
    Broken(
      "checksum", zip { $0.checksum = 1 },
      """
      a#a.csv: error HNA0421: the archive is damaged: a checksum does not fit its content; expected a sound zip archive
        Download the file again.
      """),
    Broken(
      "members", ZipBuilder([("a", "x"), ("b", "x"), ("c", "x")]).bytes,
      limits: limits { $0.members = 2 },
      """
      a: error HNA0422: an archive of 3 members; expected at most 2
        Unpack the members that are needed, and use them by themselves.
      """),
    Broken(
      "large member", zip { _ in }, limits: limits { $0.bytesPerMember = 10 },
      """
      a#a.csv: error HNA0423: a member of 20 bytes; expected at most 10
        Check where the file comes from; no published file needs as much.
      """),
    Broken(
      "large in all", ZipBuilder([("a", "xx"), ("b", "xx")]).bytes,
      limits: limits { $0.bytesInAll = 3 },
      """
      a: error HNA0424: members of more than 3 bytes together; expected at most 3
        Check where the file comes from; no published file needs as much.
      """),
    Broken(
      "bomb",
      zip {
        $0.method = 8
        $0.statedSize = 300_000_000
      },
      """
      a#a.csv: error HNA0425: a member that is 12000000 times larger unpacked; expected at most 200 times
        Check where the file comes from; no published file is packed as densely.
      """),
    Broken(
      "larger than stated",
      zip {
        $0.method = 8
        $0.statedSize = 12
      },
      """
      a#a.csv: error HNA0426: a member of more bytes than the 12 the archive states; expected 12
        Download the file again; this copy is not as it was made.
      """),
    Broken(
      "smaller than stated",
      zip {
        $0.method = 8
        $0.statedSize = 99
      },
      """
      a#a.csv: error HNA0427: a member of 20 bytes; expected 99, as the archive states
        Download the file again; this copy is not as it was made.
      """),
    Broken(
      "encrypted", zip { $0.isEncrypted = true },
      """
      a#a.csv: error HNA0428: a file protected by a password; expected one that is not
        Open it with the password, and save it without one.
      """),
    Broken(
      "unknown packing", zip { $0.method = 12 },
      """
      a#a.csv: error HNA0429: a member packed by method 12; expected stored or deflated
        Unpack the archive, and pack it again as an ordinary zip.
      """),
    Broken(
      "no table", ZipBuilder([("a.pdf", "%PDF-"), ("b", "")]).bytes,
      """
      a: error HNA0430: an archive that holds no table; expected a CSV file in it
        Download the data file itself from the publisher's page.
      """),
    Broken(
      "workbook within",
      { () -> [UInt8] in
        var zip = ZipBuilder([("notes.pdf", "%PDF-")])
        zip.members.append(.init(name: "b.xlsx", content: WorkbookBuilder("").bytes))
        return zip.bytes
      }(),
      """
      a#b.xlsx: error HNA0405: a workbook or an archive inside a zip archive; expected the one inside by itself
        Take it out of the archive, and use it in the archive's place.
      """),
  ]

  @Test(arguments: cases.indices)
  func saysWhatIsWrongWithAnArchive(index: Int) throws {
    let example = Self.cases[index]
    #expect(
      try outcome(example.bytes, limits: example.limits).faults == example.fault,
      "\(example.name)")
  }
}
