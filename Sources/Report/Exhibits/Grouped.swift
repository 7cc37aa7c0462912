import DocumentModel

extension [Record] {
  /// The records that are alike in some fields together, in the order of the first of each.
  func grouped(by fields: [String]) -> [[Record]] {
    var groups: [[Record]] = []
    var places: [[String]: Int] = [:]
    for record in self {
      let key = fields.map(record.text)
      if let place = places[key] {
        groups[place].append(record)
      } else {
        places[key] = groups.count
        groups.append([record])
      }
    }
    return groups
  }
}

extension Prose {
  /// Texts as the items of a list; one alone as it is.
  init(items: [String]) {
    self.init()
    let isList = items.count > 1
    for item in items {
      if isList { append(markdown: "- ") }
      append(.text(item))
      if isList { append(markdown: "\n") }
    }
  }
}
