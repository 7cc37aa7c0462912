extension FigureID {
  /// Reads a name as an evidence file has it: `tenure.private-rented.share.2011.authority`.
  ///
  /// The period is the last word or the one before it, and what follows it is the key of a place. A name without a
  /// period is all stem, whatever place it is about.
  package init(reading text: String) {
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    for place in [0, 1] where words.count > place + 1 {
      let index = words.count - 1 - place
      guard let period = Period(words[index]) else { continue }
      self.init(
        words[..<index].joined(separator: "."), period,
        at: place == 1 ? String(words[index + 1]) : Place.area)
      return
    }
    self.init(text)
  }
}
