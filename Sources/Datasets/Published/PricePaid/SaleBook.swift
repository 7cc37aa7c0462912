/// The sales of the places of a report, gathered file by file, in the order of the filters (method 3).
///
/// Changes are applied before duplicates are dropped, though the method lists them last: a sale that was corrected
/// would else be taken for a duplicate of itself. Only what lies in the places is kept, so that memory does not grow
/// with the files.
struct SaleBook {
  /// The first day after the window: sales on or after it are left out.
  let end: Int32
  let places: PostcodePlaces

  private(set) var counts = SaleCounts()
  /// The last day of any sale, in each file or member of an archive.
  private(set) var lastDays: [Int32] = []

  /// The years of which a file holds all sales: those of files without changes, since monthly files hold a few of many years.
  private(set) var wholeYears: Set<Int> = []
  /// The numbers of files with changes.
  private(set) var monthlyFiles: Set<UInt16> = []
  /// The years of sales that are in monthly files alone; known once the sales were asked for.
  private(set) var looseYears: Set<Int> = []

  /// What a file says, in its order.
  private var entries: [[Entry]] = []

  private enum Entry {
    case sale(Sale)
    /// A sale as it was corrected later, by a record that says so.
    case correction(Sale)
    case gone(Sale.TransactionID)
  }

  init(end: Int32, places: PostcodePlaces) {
    self.end = end
    self.places = places
  }

  /// Gathers the sales of a file.
  mutating func add(_ file: SaleFile) {
    var entries: [Entry] = []
    var lastDay: Int32 = 0
    var years: Set<Int> = []
    // Most files are of one year, so that the set is seldom asked.
    var year = 0
    var isMonthly = false
    file.forEachRecord { record in
      lastDay = max(lastDay, record.sale.day)
      if record.sale.year != year {
        year = record.sale.year
        years.insert(year)
      }
      if record.status != .added { isMonthly = true }
      if let entry = entry(record) { entries.append(entry) }
    }
    if isMonthly { monthlyFiles.insert(file.number) } else { wholeYears.formUnion(years) }
    self.entries.append(entries)
    lastDays.append(lastDay)
  }

  /// Takes a record through the filters; nil if it concerns nothing that is kept.
  private mutating func entry(_ record: SaleRecord) -> Entry? {
    counts.read += 1
    if record.status != .added { counts.changes += 1 }
    if record.status == .deleted { return .gone(record.sale.id) }
    // A record that was changed into one that is not wanted takes the old one away.
    let otherwise = record.status == .changed ? Entry.gone(record.sale.id) : nil
    guard record.isStandard else { return otherwise }
    counts.standard += 1
    guard record.isHome else { return otherwise }
    counts.homes += 1
    guard record.sale.day < end else { return otherwise }
    counts.inWindow += 1
    guard let postcode = record.postcode, let places = places[postcode] else { return otherwise }
    counts.placed += 1
    guard !places.isEmpty else { return otherwise }
    counts.kept += 1
    var sale = record.sale
    sale.places = places
    return record.status == .changed ? .correction(sale) : .sale(sale)
  }

  /// The sales after changes, duplicates and prices that are not of the market.
  ///
  /// - Parameters:
  ///   - trim: the multiples of the median of the type and year beyond which a price is not of the market.
  ///   - reference: the place whose medians are taken; where it has no sales, those of all places.
  /// - Returns: the sales, and the counts with the last steps filled in.
  mutating func sales(trim: ClosedRange<Double>, reference: PostcodePlaces.Places) -> (
    sales: [Sale], counts: SaleCounts
  ) {
    var counts = counts
    let all = current()
    let current = all.filter { wholeYears.contains($0.year) }
    looseYears = Set(all.map(\.year)).subtracting(wholeYears)
    counts.current = current.count
    var seen: Set<Duplicate> = []
    let distinct = current.filter {
      seen.insert(Duplicate(address: $0.address, day: $0.day, price: $0.price)).inserted
    }
    counts.distinct = distinct.count
    let referred = distinct.filter { !$0.places.isDisjoint(with: reference) }
    let market = MarketPrices(referred.isEmpty ? distinct : referred)
    let result = distinct.filter { market.includes($0, trim: trim) }
    counts.atMarketPrice = result.count
    return (result, counts)
  }

  private struct Duplicate: Hashable {
    let address: UInt64
    let day: Int32
    let price: Int32
  }

  /// Two files that give one transaction differently, though no record says that it was changed.
  struct Conflict: Hashable {
    let file: UInt16
    let other: UInt16
  }

  /// How many transactions each two files give differently.
  var conflicts: [Conflict: Int] {
    var first: [Sale.TransactionID: Sale] = [:]
    var conflicts: [Conflict: Int] = [:]
    for case .sale(let sale) in entries.joined() {
      guard let other = first[sale.id] else {
        first[sale.id] = sale
        continue
      }
      guard !sale.isLike(other) else { continue }
      conflicts[Conflict(file: sale.file, other: other.file), default: 0] += 1
    }
    return conflicts
  }

  /// Applies changes by transaction: files without any first, then by the last day that they hold.
  private func current() -> [Sale] {
    let hasChanges = entries.map { entries in
      entries.contains { if case .gone = $0 { true } else { false } }
    }
    let order = entries.indices.sorted { left, right in
      if hasChanges[left] != hasChanges[right] { return !hasChanges[left] }
      return (lastDays[left], left) < (lastDays[right], right)
    }
    var latest: [Sale.TransactionID: Sale] = [:]
    for entry in order.lazy.flatMap({ entries[$0] }) {
      switch entry {
      case .sale(let sale), .correction(let sale): latest[sale.id] = sale
      case .gone(let id): latest[id] = nil
      }
    }
    return latest.values.sorted {
      ($0.day, $0.price, $0.id.high, $0.id.low) < ($1.day, $1.price, $1.id.high, $1.id.low)
    }
  }
}
