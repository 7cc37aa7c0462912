import Evidence
import Notation
import Policy

extension AreaReading {
  /// Reads `choices`.
  func choices(subAreas: [SubArea]) -> AreaChoices {
    let map = root.map(
      "choices", required: [], optional: ["new_build_types", "target_income", "older_reference"])
    let types = map?["new_build_types"].flatMap { choices($0, from: AreaChoices.homeTypes) }
    let income = map?.word(
      "target_income", from: AreaChoices.TargetIncome.allCases.map(\.rawValue))
    let reference = map?.word(
      "older_reference", from: AreaChoices.OlderReference.allCases.map(\.rawValue)
    ).flatMap(AreaChoices.OlderReference.init)
    if reference == .excluding, root["sub_areas"] == nil, let cursor = map?["older_reference"] {
      log.record(AreaProblem.nothingToExclude, at: cursor.location)
    }
    return AreaChoices(
      newBuildTypes: types,
      targetIncome: income.flatMap(AreaChoices.TargetIncome.init) ?? .mean,
      olderReference: reference ?? .whole)
  }

  /// Reads `seed_compat`.
  func conventions() -> [SeedConvention] {
    let names = SeedConvention.allCases.map(\.rawValue)
    let words = root["seed_compat"].flatMap { choices($0, from: names) } ?? []
    return words.compactMap(SeedConvention.init)
  }

  /// A list of different words of a closed list.
  private func choices(_ cursor: YAMLCursor, from allowed: [String]) -> [String]? {
    guard let items = cursor.list() else { return nil }
    guard !items.isEmpty else { return cursor.refuse(.oneOf(allowed)) }
    var words: [String] = []
    for item in items {
      guard let word = item.word(from: allowed) else { continue }
      if words.contains(word) {
        log.record(AreaProblem.twiceInList(word), at: item.location)
      }
      words.append(word)
    }
    return words
  }

  /// Reads `publications`, each with its place in the file.
  func publications() -> [(publication: Publication, location: Location)] {
    (root.entries("publications") ?? []).compactMap { key, location, cursor in
      check(key: key, of: "a publication", at: location)
      let map = cursor.map(
        required: ["title", "publisher", "date"], optional: ["licence", "href"])
      let title = map?.line("title")
      let publisher = map?.line("publisher")
      let date = map?["date"].flatMap { publicationDate($0) }
      let licence = map?.line("licence")
      let href = map?["href"].flatMap { address($0) }
      guard let title, let publisher, let date else { return nil }
      let publication = Publication(
        key: key, title: title, publisher: publisher, date: date, licence: licence, href: href)
      return (publication, location)
    }
  }

  /// A year, a month or a day, as the publication dates itself.
  private func publicationDate(_ cursor: YAMLCursor) -> String? {
    guard let text = cursor.text() else { return nil }
    if WrittenDate(text) != nil { return text }
    if case .year? = Period(text) { return text }
    return cursor.refuse(
      .form(
        "a year, month or day such as 2022, 2022-02 or 2022-02-28",
        remedy: "Write the date of publication in digits, joined by hyphens."))
  }

  private func address(_ cursor: YAMLCursor) -> String? {
    guard let text = cursor.line() else { return nil }
    let isAddress = ["https://", "http://"].contains { text.hasPrefix($0) && text.count > $0.count }
    guard isAddress, !text.contains(where: \.isWhitespace) else {
      return cursor.refuse(
        .form(
          "an address that begins with https:// or http://",
          remedy: "Copy the whole address from the browser."))
    }
    return text
  }
}
