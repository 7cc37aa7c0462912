import Notation
import Testing

@Suite struct CSVTableTests {
  @Test(arguments: [
    "a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\n1,2\n3,4", "\u{FEFF}a,b\n1,2\n3,4\n",
    "\"a\",\"b\"\n\"1\",\"2\"\n\"3\",\"4\"\n", "b,a\n2,1\n4,3\n", "a,b\n\n1,2\n\r\n3,4\n\n\n",
  ])
  func theSameTableHoweverItIsWritten(text: String) {
    #expect(cells(text) == [["1", "2"], ["3", "4"]])
  }

  @Test func fieldsInQuotesHoldAnything() {
    #expect(
      cells("a,b\n\"x, y\",\"say \"\"so\"\"\"\n\"two\nlines\",\"\"\n,\"\"\"\"\n") == [
        ["x, y", "say \"so\""], ["two\nlines", ""], ["", "\""],
      ])
  }

  @Test func everyRowKnowsItsLine() {
    let text = "value,place\n\"1\n2\",x\r\n\n3,y\n"
    _ = csvFaults(Array(text.utf8)) { table in
      #expect(table.rows.map(\.location.line) == [2, 5])
    }
  }

  @Test func windows1252() {
    let bytes = Array("place,value\nCaf".utf8) + [0xE9] + Array(",1\n".utf8)
    let faults = csvFaults(bytes) { table in
      #expect(table.rows.map { $0.text("place") } == ["Café"])
    }
    #expect(faults.isEmpty)
  }

  @Test func otherColumnsOfPublishedFilesArePassedOver() {
    let text = "x,place,x,,value\n1,2,3,4,5\n"
    let faults = csvFaults(Array(text.utf8), others: .ignored) { table in
      #expect(table.rows.map { $0.number("value") } == [5])
      #expect(table.header.position(of: "note") == nil)
      #expect(table.rows.map { $0.text("note") } == [nil])
    }
    #expect(faults.isEmpty)
  }

  @Test func readsCells() {
    let text = "place,value\nx,1.5\n,7\n"
    let faults = csvFaults(Array(text.utf8)) { table in
      #expect(table.rows.map { $0.number("value") } == [1.5, 7])
      #expect(table.rows.last?.integer("value") == 7)
      #expect(table.rows.first?.word("place", from: ["x"]) == "x")
      #expect(table.rows.first?.requiredText("place") == "x")
      #expect(table.rows.last?.text("place") == nil)
    }
    #expect(faults.isEmpty)
  }
}

/// Every message about a CSV file, word for word.
@Suite struct CSVFaultTests {
  @Test func header() {
    #expect(
      csvFaults(Array("plcae,value,value,,nonsense\n".utf8)) == """
        a.csv:1: error HNA0121: unknown column "nonsense"; expected one of place, value, note
          Correct the name in the header, or remove the column.
        a.csv:1: error HNA0121: unknown column "plcae"; did you mean "place"?; expected one of place, value, note
          Correct the name in the header, or remove the column.
        a.csv:1: error HNA0122: no column "place" in the header; expected "place"
          Add the column, in any position; its cells may be empty where that is allowed.
        a.csv:1: error HNA0124: column "value" stands twice in the header; expected each column once
          Rename or remove one of the two.
        a.csv:1: error HNA0130: column 4 has no name in the header; expected a name
          Name the column, or remove it with its cells.
        """)
  }

  @Test func cells() {
    let faults = csvFaults(Array("place,value\n,n/a\nx,1.5\ny,2\n".utf8)) { table in
      for row in table.rows {
        _ = row.requiredText("place")
        _ = row.word("place", from: ["x"])
        _ = row.integer("value")
      }
      let expectation = CSVExpectation.form("a share", remedy: "Write it with its sign.")
      _ = table.rows.last?.refuse("value", expectation) as Double?
      _ = table.rows.first?.number("value")
    }
    #expect(
      faults == """
        a.csv:2: error HNA0123: column "place" is empty; expected text
          Fill the cell in, or remove the row.
        a.csv:2: error HNA0123: column "value" has "n/a"; expected a number
          Write digits, with a point for decimals: no commas, spaces or signs.
        a.csv:2: error HNA0123: column "value" has "n/a"; expected a whole number
          Write digits only: no point, commas, spaces or signs.
        a.csv:3: error HNA0123: column "value" has "1.5"; expected a whole number
          Write digits only: no point, commas, spaces or signs.
        a.csv:4: error HNA0123: column "place" has "y"; expected one of x
          Write one of these words.
        a.csv:4: error HNA0123: column "value" has "2"; expected a share
          Write it with its sign.
        """)
  }

  @Test func brokenRowsAllAtOnce() {
    let text = "place,value\nx\nx,1,2\nx \"y\",1\n\"x\" y,1\nx\ry,1\nx,1\n\"x,1\ny,2\n"
    let faults = csvFaults(Array(text.utf8)) { table in
      #expect(table.rows.map(\.location.line) == [7])
    }
    #expect(
      faults == """
        a.csv:2: error HNA0125: a row of 1 field; expected 2, as in the header
          Put a field that holds a comma in quotes, and leave no comma out for empty fields.
        a.csv:3: error HNA0125: a row of 3 fields; expected 2, as in the header
          Put a field that holds a comma in quotes, and leave no comma out for empty fields.
        a.csv:4: error HNA0127: a quote inside a field that does not begin with one; expected the whole field in quotes
          Put the field in quotes, and write each quote within it twice.
        a.csv:5: error HNA0128: text after a closing quote; expected a comma or the end of the line
          Write each quote within the field twice, or move the text into the quotes.
        a.csv:6: error HNA0129: a carriage return without a line feed; expected LF or CRLF line ends
          Save the file again with Unix or Windows line ends.
        a.csv:8: error HNA0126: a quote that is opened and not closed; expected a closing quote
          Close the quote; write a quote that belongs to the text twice.
        """)
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}"])
  func empty(text: String) {
    #expect(
      csvFaults(Array(text.utf8)) == """
        a.csv: error HNA0101: the file is empty; expected some content
          Fill the file in, or remove it.
        """)
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61], [0x50, 0x4B, 0x03, 0x00],
  ])
  func notText(bytes: [UInt8]) {
    #expect(
      csvFaults(bytes) == """
        a.csv: error HNA0104: the file is not plain text; expected comma-separated text in UTF-8
          Save the table as "CSV UTF-8"; a workbook cannot be read under this name.
        """)
  }

  @Test(arguments: [("tabs", "\t"), ("semicolons", ";")])
  func otherSeparators(name: String, separator: String) {
    let text = "place,value\nA,1\n".replacing(",", with: separator)
    #expect(
      csvFaults(Array(text.utf8)) == """
        a.csv:1: error HNA0131: columns that are parted by \(name); expected commas
          Save the table as "CSV UTF-8", with commas between the columns.
        """)
  }

  @Test func insistsOnUTF8WhereItIsAsked() {
    let log = FaultLog()
    let bytes = Array("a\nx\n".utf8) + [0xE9, 0x0A]
    let table = CSVTable.read(
      bytes, path: "a.csv", required: ["a"], encoding: .utf8, log: log)
    #expect(table == nil)
    #expect(
      Faults(log.faults).description == """
        a.csv:3: error HNA0103: the line is not UTF-8 text; expected UTF-8
          Save the file again with the encoding UTF-8.
        """)
  }
}
