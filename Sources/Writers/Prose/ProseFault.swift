package import DocumentModel

/// Why a prose cannot be published.
package struct ProseFault: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Markup of another language, which would go unescaped into the page.
    case rawHTML(String)
    /// Headings are blocks of their own, so that they are numbered and have a key.
    case heading
    /// Pictures come from charts, which have a text alternative and data.
    case image
    /// A figure or a reference inside a link's address.
    case markInAddress
    /// A link to somewhere that is not a web page, a mail address or a file of the report.
    case address(String)
  }

  package var reason: Reason
  /// The line within the prose, from one.
  package var line: Int
  /// The prose it is in, as it was written.
  package var prose: Prose

  /// What is wrong and what would be right, without a full stop.
  package var message: String {
    switch reason {
    case .rawHTML(let text): "prose has the HTML \"\(text)\"; write it as CommonMark"
    case .heading: "prose has a heading; end the prose and make the heading a block of its own"
    case .image: "prose has an image; make a chart of it"
    case .markInAddress: "a link's address holds a figure or a reference; write the address out"
    case .address(let address):
      "a link leads to \"\(address)\"; it may start with https:, http:, mailto:, # or a file name"
    }
  }
}

/// Every fault found in a document, in reading order.
package struct ProseFaults: Error, Sendable {
  package var faults: [ProseFault]
}
