extension SchemeList {
  /// The kinds of scheme, from most care to none, and what a label says for each.
  static let kinds: KeyValuePairs<String, String> = [
    "extra-care": "extra care",
    "enhanced-sheltered": "enhanced sheltered",
    "sheltered": "sheltered",
    "age-restricted": "age restricted",
    "almshouse": "almshouses",
  ]

  /// The tenures of a scheme, and what a label says for each.
  static let tenures: KeyValuePairs<String, String> = [
    "social-rent": "social rent",
    "affordable-rent": "affordable rent",
    "shared-ownership": "shared ownership",
    "leasehold": "leasehold",
    "private-rent": "private rent",
  ]

  /// The tenures that are affordable housing; the others are market housing.
  static let affordableTenures = ["social-rent", "affordable-rent", "shared-ownership"]
}
