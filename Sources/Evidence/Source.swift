/// A publication that a person took figures from by hand.
package struct Publication: Hashable, Sendable {
  package var key: String
  package var title: String
  package var publisher: String
  /// As the publication dates itself: `2022-02`.
  package var date: String
  package var licence: String?
  package var href: String?

  package init(
    key: String, title: String, publisher: String, date: String, licence: String? = nil,
    href: String? = nil
  ) {
    self.key = key
    self.title = title
    self.publisher = publisher
    self.date = date
    self.licence = licence
    self.href = href
  }
}

/// Where in a publication a stated figure stands, and where in our own files it was typed.
package struct StatedSource: Hashable, Sendable {
  package var publication: Publication
  /// The table or the paragraph: `Table 4-1`.
  package var at: String
  /// The file it was typed in, from the area folder, and the line.
  package var file: String
  package var line: Int
  /// A data-quality note of the person who typed it.
  package var note: String?
  /// Another value of the same figure, which is not used.
  package var beside: String?

  package init(publication: Publication, at: String, file: String, line: Int, note: String? = nil) {
    self.publication = publication
    self.at = at
    self.file = file
    self.line = line
    self.note = note
  }
}

/// The rows of a published file that a figure was taken from, and how.
package struct ObservedSource: Hashable, Sendable {
  /// What was done with the rows.
  package enum Statistic: String, Sendable {
    case value, sum, count, quantile, mean
  }

  package var dataset: String
  package var publisher: String
  package var edition: String
  package var licence: String?
  package var file: String
  package var sha256: String
  /// Which rows and column, in words an outsider can follow.
  package var selection: String
  /// The lines of the file that were used, ascending; empty when there are too many to list.
  package var rows: [Int]
  package var rowCount: Int
  package var statistic: Statistic
  package var note: String?
  /// The small areas that stand for the area, where they are not the area itself.
  package var ground: Ground?
  /// Another value of the same figure, which is not used.
  package var beside: String?

  package init(
    dataset: String, publisher: String, edition: String, licence: String? = nil, file: String,
    sha256: String, selection: String, rows: [Int] = [], rowCount: Int, statistic: Statistic,
    note: String? = nil, ground: Ground? = nil
  ) {
    self.dataset = dataset
    self.publisher = publisher
    self.edition = edition
    self.licence = licence
    self.file = file
    self.sha256 = sha256
    self.selection = selection
    self.rows = rows
    self.rowCount = rowCount
    self.statistic = statistic
    self.note = note
    self.ground = ground
  }
}

/// The provision or the study that gives a parameter its value.
package struct Reference: Hashable, Sendable {
  package var title: String
  package var href: String?
  /// False where the value has not been confirmed in its source; it is then never printed as fact.
  package var isVerified: Bool

  package init(title: String, href: String? = nil, isVerified: Bool = true) {
    self.title = title
    self.href = href
    self.isVerified = isVerified
  }
}
