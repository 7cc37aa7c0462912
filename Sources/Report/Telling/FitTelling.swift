import Datasets
import Evidence
import Need
import Policy

/// How the area lies among districts, and which codes stand for it in each dataset: what the chapter on the area tells.
struct FitTelling {
  let area: AreaDefinition
  let published: PublishedFiles

  /// The texts of a drawn area, and of one that is a district or lies in several.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    if let drawn = area.drawn {
      texts["area.boundary"] = drawn.boundary
      texts["area.drawn-as"] = spoken(drawn)
    }
    if isAuthority { texts["area.is-authority"] = "yes" }
    guard area.kind == .hna, let districts = published.districts else { return texts }
    if districts.isSpanning {
      texts["area.districts"] = Wordlist.joined(
        districts.parts.map { "\($0.name) (\(Quantity.Unit.share.display($0.share)))" })
      texts["area.districts-measure"] = districts.measuredBy
    }
    return texts
  }

  /// Whether the area is its authority, so that comparing the two would say nothing.
  var isAuthority: Bool {
    if area.isItsAuthority { return true }
    guard area.kind == .hna, let districts = published.districts, districts.isWhole else {
      return false
    }
    let authority = area.comparators.first { $0.place.key == Place.authority }
    return authority?.place.code == districts.parts.first?.code
  }

  /// The codes that stand for the area, dataset by dataset, each kind of them once.
  func lists(_ rules: FitRules?) -> [String: [Record]] {
    var fits: [(record: Record, isPoor: Bool)] = []
    var incomes: [Record] = []
    for use in published.uses {
      guard let set = use.codeSet else { continue }
      let share = { (value: Double) in Quantity.Unit.share.display(value) }
      let record = Record([
        "dataset": title(of: use), "areas": set.description,
        "coverage": share(set.coverage), "excess": share(set.excess),
        "measured-by": set.measuredBy ?? "The areas are those of the assessment itself",
      ])
      guard !fits.contains(where: { $0.record == record }) else { continue }
      if use.dataset.sections.contains(.incomes), !set.isExact { incomes.append(record) }
      fits.append((record, isPoor: !(rules?.allow(set) ?? true)))
    }
    return [
      "fits": fits.map(\.record), "poor-fits": fits.filter(\.isPoor).map(\.record),
      "income-fits": incomes,
    ]
  }

  /// The title with the edition, which some titles name already.
  private func title(of use: PublishedFiles.FileUse) -> String {
    let (title, edition) = (use.dataset.title, use.recognition.edition)
    return title.contains(edition) ? title : "\(title), \(edition)"
  }

  private func spoken(_ drawn: DrawnArea) -> String {
    let count = drawn.codes.count
    guard count == 1 else { return "\(count) \(drawn.layer.spoken)" }
    return "1 \(drawn.layer.level.rawValue) (\(drawn.layer.vintage ?? 0))"
  }
}

extension Working {
  /// The working as it is told of an area that is the whole of a place it is compared with.
  ///
  /// Figures that the area has too are left out for the place, and comparisons with it are not assessed: a report that set
  /// a place beside itself would only repeat it. What only the place has stays.
  func withoutDoubles(of key: String) -> Working {
    var working = self
    let known = ledger
    working.ledger = ledger.without(
      figures: { $0.id.place == key && known.figures[FigureID($0.id.stem, $0.id.period)] != nil },
      findings: { $0.id.hasSuffix(".compared-with-\(key)") })
    return working
  }
}
