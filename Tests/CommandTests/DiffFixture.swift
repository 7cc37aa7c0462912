import Foundation

/// Two small editions as evidence files, of which a person can work out by hand what changed.
struct DiffFixture {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "hna-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(DiffFixture.evidence(homes: 40, shown: "40", version: "1"), to: "old.json")
    try write(DiffFixture.evidence(homes: 50, shown: "50", version: "2"), to: "new.json")
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Runs the diff of the two, with options.
  func diff(_ options: String...) throws -> HNAProcess.Result {
    let files = ["old.json", "new.json"].map { folder.appending(path: $0).path }
    return try HNAProcess.run(["diff"] + files + options)
  }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  private func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  /// Homes, and the share of a hundred that they are; enough are 45.
  private static func evidence(homes: Int, shown: String, version: String) -> String {
    """
    {
      "format": 1,
      "report": {
        "area": "thorpe", "codes": ["E01999901"], "invented": true, "kind": "hna",
        "title": "Homes in Thorpe", "version": "\(version)", "status": "draft",
        "base_date": "2025-03-31", "policy_edition": "2024DEC", "program": "hna 0.1.0"
      },
      "figures": [
        {
          "id": "homes", "label": "Homes", "value": \(homes), "unit": "dwellings",
          "display": "\(shown)", "marker": null, "interval": null, "area": "thorpe",
          "period": null, "basis": "stated",
          "source": {
            "publication": "survey", "at": "Table \(version)", "file": "f.csv", "line": 2,
            "note": null
          }
        },
        {
          "id": "homes.doubled", "label": "Twice the homes", "value": \(2 * homes),
          "unit": "dwellings", "display": "\(2 * homes)", "marker": null, "interval": null,
          "area": "thorpe", "period": null, "basis": "derived", "formula": "2 * homes",
          "inputs": { "homes": "homes" }
        }
      ],
      "findings": [
        {
          "id": "enough", "question": "Are there homes enough?",
          "outcome": "\(homes >= 45 ? "enough" : "short")", "outcomes": ["enough", "short"],
          "deciding": ["homes"], "threshold": 45, "distance": \(homes - 45),
          "unit": "dwellings"
        }
      ],
      "assumptions": [],
      "stated_and_read": [],
      "sources": [
        {
          "kind": "publication", "key": "survey", "title": "Survey of Thorpe",
          "publisher": "P", "date": "2025", "licence": null, "href": null
        }
      ],
      "attributions": []
    }
    """
  }
}
