import Evidence
import Foundation
import Testing
import Writers

@testable import Command

@Suite("The evidence file")
struct EvidenceFileTests {
  @Test func aFigureWorkedOutOfAStatedOneAndAnAssumption() {
    let expected = """
      {
        "format": 1,
        "report": {
          "title": "A report"
        },
        "figures": [
          {
            "id": "older.need",
            "label": "Homes",
            "value": 10.5,
            "unit": "dwellings",
            "display": "11",
            "marker": null,
            "interval": null,
            "area": "somewhere",
            "period": null,
            "basis": "derived",
            "formula": "sum(homes) * share",
            "inputs": {
              "homes": [
                "stock.dwellings.2021"
              ],
              "share": "policy.share"
            }
          },
          {
            "id": "policy.share",
            "label": "A share",
            "value": 0.1,
            "unit": "share",
            "display": "10.0%",
            "marker": null,
            "interval": null,
            "area": "somewhere",
            "period": null,
            "basis": "assumption",
            "source": {
              "reason": "somebody thought so",
              "replaces": 0.2
            }
          },
          {
            "id": "stock.dwellings.2021",
            "label": "Dwellings",
            "value": 105,
            "unit": "dwellings",
            "display": "105",
            "marker": null,
            "interval": null,
            "area": "somewhere",
            "period": "2021",
            "basis": "stated",
            "source": {
              "publication": "census",
              "at": "Table 1",
              "file": "stated/stock.csv",
              "line": 2,
              "note": null
            }
          }
        ],
        "findings": [],
        "assumptions": [
          {
            "id": "policy.share",
            "label": "A share",
            "display": "10.0%",
            "replaces": "20.0%",
            "reason": "somebody thought so"
          }
        ],
        "stated_and_read": [],
        "sources": [
          {
            "kind": "publication",
            "key": "census",
            "title": "Census",
            "publisher": "An office",
            "date": "2021-03",
            "licence": null,
            "href": null
          }
        ],
        "attributions": []
      }

      """
    let file = EvidenceFile(report: [JSON.Member("title", "A report")], ledger: Self.ledger)
    #expect(String(decoding: file.bytes, as: UTF8.self) == expected)
  }

  @Test func aMissingValueSaysWhy() {
    let gap = Figure(
      FigureID("rents.median", .month(year: 2021, month: 12)), "Rent",
      .missing(.confidential, "too few adverts"), .poundsPerMonth, at: Self.place,
      interval: Interval(lower: 1, upper: nil, kind: .bounds), basis: Self.dwellings.basis)
    guard case .object(let members) = gap.json else { return }
    let byName = Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) })
    #expect(byName["value"] == .null)
    #expect(byName["display"] == "[c]")
    #expect(byName["marker"] == "c")
    #expect(byName["reason"] == "too few adverts")
    #expect(byName["interval"] == ["lower": .number(1), "upper": nil, "kind": "bounds"])
    #expect(byName["period"] == "2021-12")
  }

  @Test(arguments: [([2, 3, 4, 9], "2-4, 9"), ([], ""), ([7], "7")])
  func linesAreWrittenAsRuns(rows: [Int], text: String) {
    #expect(RowRanges.text(rows) == text)
  }

  @Test func whatIsWrittenCanBeRecomputed() throws {
    let file = EvidenceFile(report: [], ledger: Self.ledger)
    #expect(try OutsideEvidence(Data(file.bytes)).faults().isEmpty)
  }

  private static let place = Place(key: Place.area, code: "somewhere", name: "Somewhere")

  private static let dwellings = Figure(
    FigureID("stock.dwellings", .year(2021)), "Dwellings", Quantity(105), .dwellings, at: place,
    basis: .stated(
      StatedSource(
        publication: Publication(
          key: "census", title: "Census", publisher: "An office", date: "2021-03"), at: "Table 1",
        file: "stated/stock.csv", line: 2)))

  private static var ledger: Ledger {
    let share = Figure(
      FigureID("policy.share"), "A share", Quantity(0.1), .share, at: place,
      basis: .assumption(reason: "somebody thought so", replaces: 0.2))
    var ledger = Ledger()
    ledger.record([dwellings, share])
    ledger.record(
      .derived(
        FigureID("older.need"), "Homes", .dwellings, at: place, "sum(homes) * share",
        ["homes": [dwellings], "share": share]))
    return ledger
  }
}
