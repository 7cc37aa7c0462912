extension FigureCatalogue {
  /// The words used in stems, list by list; docs/figures.md explains them.
  package static let words: [WordList] = [
    WordList(
      "tenure",
      [
        "owned": "owning outright or with a mortgage",
        "owned-outright": "owning outright",
        "owned-with-mortgage": "owning with a mortgage",
        "shared-ownership": "in shared ownership",
        "social-rented": "renting from a social landlord",
        "private-rented": "renting privately",
        "rent-free": "living rent free",
      ]),
    WordList(
      "sale type",
      [
        "all": "all types",
        "detached": "detached houses",
        "semi-detached": "semi-detached houses",
        "terraced": "terraced houses",
        "flat": "flats",
      ]),
    WordList(
      "stock type",
      [
        "bungalow": "bungalows",
        "flat": "flats",
        "terraced": "terraced houses",
        "semi-detached": "semi-detached houses",
        "detached": "detached houses",
        "other": "other types",
      ]),
    WordList("size", sizes),
    WordList(
      "rented size",
      [
        "all": "all sizes",
        "room": "a room in a shared home",
        "1-bed": "one bedroom",
        "2-bed": "two bedrooms",
        "3-bed": "three bedrooms",
        "4-bed": "four bedrooms",
        "5-bed": "five bedrooms",
        "6-bed-or-more": "six or more bedrooms",
        "2-bed-or-more": "two or more bedrooms",
        "3-bed-or-more": "three or more bedrooms",
        "4-bed-or-more": "four or more bedrooms",
        "5-bed-or-more": "five or more bedrooms",
      ]),
    WordList("form", ["house": "houses", "flat": "flats", "bungalow": "bungalows"]),
    WordList(
      "age",
      closedBands: [
        "aged-0-15", "aged-16-24", "aged-25-44", "aged-45-64", "aged-65-84", "aged-85-and-over",
        "aged-75-and-over",
      ], after: "aged-"),
    WordList(
      "any age", bands: ["aged-65-74", "aged-75-84", "aged-85-and-over"], after: "aged-"),
    WordList(
      "life stage",
      bands: ["under-25", "25-34", "35-54", "55-64", "65-and-over", "75-and-over"]),
    WordList("composition", compositions),
    WordList(
      "occupancy group",
      [
        "all": "all households",
        "family-65-and-over": "families all aged 65 and over",
        "single-65-and-over": "single people aged 65 and over",
        "family-no-children": "families without children",
        "family-dependent-children": "families with dependent children",
        "family-adult-children": "families with adult children",
        "single-under-65": "single people aged under 65",
      ]),
    WordList(
      "occupancy rating",
      [
        "plus-two": "two or more bedrooms to spare",
        "plus-one": "one bedroom to spare",
        "zero": "as many bedrooms as needed",
        "minus-one": "too few bedrooms",
      ]),
    WordList(
      "limitation",
      [
        "limited-a-lot": "limited a lot",
        "limited-a-little": "limited a little",
        "not-limited": "not limited",
      ]),
    WordList(
      "affordable product",
      [
        "social-rent": "social rent",
        "affordable-rent": "affordable rent",
        "first-homes": "First Homes",
        "shared-ownership": "shared ownership",
        "rent-to-buy": "rent to buy",
        "other-ownership": "other routes to ownership",
      ]),
    WordList("scheme tenure", SchemeList.tenures),
    WordList("scheme kind", SchemeList.kinds),
    WordList(
      "scheme tenure group",
      ["affordable": "affordable tenures", "market": "market tenures"]),
  ]

  private static let sizes: KeyValuePairs<String, String> = [
    "1-bed": "one bedroom",
    "2-bed": "two bedrooms",
    "3-bed": "three bedrooms",
    "4-bed": "four bedrooms",
    "5-bed": "five bedrooms",
    "6-bed-or-more": "six or more bedrooms",
    "unknown": "number of bedrooms not known",
    "2-bed-or-more": "two or more bedrooms",
    "3-bed-or-more": "three or more bedrooms",
    "4-bed-or-more": "four or more bedrooms",
    "5-bed-or-more": "five or more bedrooms",
  ]

  private static let compositions: KeyValuePairs<String, String> = [
    "one-person": "of one person",
    "one-person-65-and-over": "of one person aged 65 and over",
    "one-person-other": "of one person aged under 65",
    "one-family": "of one family",
    "one-family-65-and-over": "of one family, all aged 65 and over",
    "one-family-no-children": "of one family without children",
    "one-family-dependent-children": "of one family with dependent children",
    "one-family-non-dependent-children": "of one family whose children are all grown up",
    "other": "of other kinds",
  ]
}
