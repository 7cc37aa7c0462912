package import DocumentModel

/// A figure that others look for in every report of its kind, under a key that stays the same from year to year.
package struct Headline: Sendable {
  package var key: String
  package var label: String
  package var value: Value

  package init(key: String, label: String, value: Value) {
    self.key = key
    self.label = label
    self.value = value
  }
}

extension CSVFile {
  /// The headline figures, in the order given.
  init(headlines: [Headline]) {
    self.init(
      path: "headlines.csv", title: "Headline figures",
      columns: [Column(name: "key", title: "Key"), Column(name: "label", title: "Label")]
        + CSVFile.placeColumns + CSVFile.valueColumns, primaryKey: ["key"])
    rows = headlines.map { [$0.key, $0.label] + $0.value.placeCells + $0.value.valueCells }
    allowMarkers()
  }
}
