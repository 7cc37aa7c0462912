/// The sizes of home by which the private rent index is published.
enum RentSizes {
  private static let headings: [(heading: String, size: String)] = [
    ("rental price", "all"), ("rental price one bed", "1-bed"), ("rental price two bed", "2-bed"),
    ("rental price three bed", "3-bed"), ("rental price four or more bed", "4-bed-or-more"),
  ]

  /// The columns of rents by size, as far as a table has them.
  static func columns(of table: HeadedTable) -> [(column: Int, size: String)] {
    headings.compactMap { heading, size in table.column(heading).map { ($0, size) } }
  }
}
