package import DocumentModel

/// What the pages of a report have in common, beside the document itself.
package struct Site: Sendable {
  package enum Destination: Hashable, Sendable {
    case target(Target)
    /// A file of the output folder, by its path in it.
    case file(String)
  }

  package struct Link: Hashable, Sendable {
    package var label: String
    package var destination: Destination

    package init(_ label: String, _ destination: Destination) {
      self.label = label
      self.destination = destination
    }
  }

  /// The text of `Templates/site/style.css`.
  package var stylesheet: String
  /// At the foot of every page: accessibility statement, sources and licences, changes.
  package var links: [Link]
  /// On the cover, beside the files that the writers make: `evidence.json`.
  package var downloads: [Link]
  /// Whether its one page stands by itself, with the style inside and no other page to lead to.
  var isAlone = false

  package init(stylesheet: String, links: [Link] = [], downloads: [Link] = []) {
    self.stylesheet = stylesheet
    self.links = links
    self.downloads = downloads
  }
}
