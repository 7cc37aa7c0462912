import Datasets
import Evidence
import Writers

extension ObservedSource {
  /// The rows of a file that a figure was taken from; what is true of the whole file stands in the list of sources.
  var json: JSON {
    [
      "dataset": .string(dataset), "edition": .string(edition), "file": .string(file),
      "sha256": .string(sha256), "selection": .string(selection),
      "rows": .string(RowRanges.text(rows)), "row_count": .integer(rowCount),
      "statistic": .string(statistic.rawValue), "note": [note, beside].joinedJSON,
    ]
  }
}

extension StatedSource {
  /// The place in a publication, and the line on which a person typed it in.
  var json: JSON {
    [
      "publication": .string(publication.key), "at": .string(at), "file": .string(file),
      "line": .integer(line), "note": [note, beside].joinedJSON,
    ]
  }
}

extension Reference {
  /// The provision, and the day from which it sets the value.
  func json(from: String?) -> JSON {
    [
      "title": .string(title), "href": href.json, "verified": .boolean(isVerified),
      "from": from.json,
    ]
  }
}

extension [String?] {
  /// The sentences that there are, or null.
  fileprivate var joinedJSON: JSON {
    let texts = compactMap(\.self)
    return texts.isEmpty ? .null : .string(texts.joined(separator: " "))
  }
}

/// Line numbers as short text.
enum RowRanges {
  /// Runs of lines by their first and last: `2-5, 9`; empty when lines are too many to list.
  static func text(_ rows: [Int]) -> String {
    var runs: [(first: Int, last: Int)] = []
    for row in rows {
      if let last = runs.last, last.last + 1 == row {
        runs[runs.count - 1].last = row
      } else {
        runs.append((row, row))
      }
    }
    return runs.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }
      .joined(separator: ", ")
  }
}

extension ObservedSource {
  /// A file as a whole.
  fileprivate init(_ use: PublishedFiles.FileUse) {
    self.init(
      dataset: use.dataset.title, publisher: use.dataset.publisher,
      edition: use.recognition.edition, licence: use.dataset.licence, file: use.name,
      sha256: use.sha256, selection: "", rowCount: use.rowsUsed, statistic: .value)
  }
}

extension StatedAndObserved.Choice {
  /// Which of two figures was used, and the other one.
  var json: JSON {
    [
      "figure": .string(figure.text), "used": .string(isStated ? "stated" : "read"),
      "stated": stated.value.json, "stated_display": .string(stated.display),
      "read": read.value.json, "read_display": .string(read.display),
      "read_figure": .string(read.id.text), "file": .string(file), "reason": reason.json,
    ]
  }
}

/// The publications and files that figures rest on, each once.
struct SourceList {
  private let publications: [String: Publication]
  private let files: [String: ObservedSource]

  /// The sources of figures, and the published files that helped to find them, such as lookups.
  init(_ figures: [Figure], _ published: PublishedFiles) {
    var publications: [String: Publication] = [:]
    var files = Dictionary(
      published.uses.filter { $0.rowsUsed > 0 && $0.figures == 0 }.map { use in
        ("\(use.name) \(use.dataset.title)", ObservedSource(use))
      }
    ) { first, _ in first }
    for figure in figures {
      switch figure.basis {
      case .stated(let source): publications[source.publication.key] = source.publication
      case .observed(let source) where files["\(source.file) \(source.dataset)"] == nil:
        files["\(source.file) \(source.dataset)"] = source
      default: break
      }
    }
    self.publications = publications
    self.files = files
  }

  /// Publications by key, then files by name.
  var json: [JSON] {
    publications.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { key, source in
      [
        "kind": "publication", "key": .string(key), "title": .string(source.title),
        "publisher": .string(source.publisher), "date": .string(source.date),
        "licence": source.licence.json, "href": source.href.json,
      ]
    }
      + files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { _, source in
        [
          "kind": "file", "file": .string(source.file), "dataset": .string(source.dataset),
          "publisher": .string(source.publisher), "edition": .string(source.edition),
          "licence": source.licence.json, "sha256": .string(source.sha256),
        ]
      }
  }
}
