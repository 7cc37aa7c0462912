import DocumentModel

extension Sample {
  static let summary = Chapter(
    key: "summary", number: nil, title: "Summary",
    blocks: [
      .prose(
        prose(
          """
          Exampleton is a town of {population.all.2020=24123=24,100} people.
          This report says what homes its people will need by 2037, and how sure we can be of it.

          - **Tenure.** Fewer than half of households own their home: {tenure.owned.share.2011=0.451=45.1%} in Exampleton, against {tenure.owned.share.2011.authority=0.682=68.2%} in Medway.
          - **Prices.** An entry-level home costs {prices.lower-quartile.all.2020=158000=£158,000}, ten times the income of a household that earns the least.
          - **Size.** Most new homes should have three bedrooms or more.

          See ⟦table:tenure⟧, ⟦chart:prices⟧ and ⟦section:older-need⟧ for the evidence.
          """)),
      .notice(
        Notice(
          .reread,
          prose(
            "The paragraph on prices rests on {prices.lower-quartile.all.2020=158000=£158,000}, which was £155,000 when it was written."
          ))),
    ])

  static let tenure = Chapter(
    key: "tenure", number: "1", title: "Tenure and affordability",
    blocks: [
      .prose(
        prose(
          """
          How people hold their homes decides what they can do when prices rise.^Tenure is what the Census calls it: owned, social rented or private rented.^
          The definitions of ⟦term:affordable-housing⟧ are those of the ⟦chapter:glossary⟧.
          """)),
      heading("owning", "Fewer than half of households own their home"),
      .prose(
        prose(
          """
          Of all households in Exampleton, {tenure.owned.share.2011=0.451=45.1%} own their home, with a mortgage or without.
          In England the share is {tenure.owned.share.2011.country=0.641=64.1%}, as ⟦table:tenure⟧ shows.^Shared ownership is counted apart.^
          """)),
      .table(tenureTable),
      .chart(tenureChart),
      heading("parts", "Renting from a private landlord is the largest part of the rest"),
      .prose(prose("⟦chart:tenure-parts⟧ shows the whole at once.")),
      .chart(partsChart),
      heading("change", "Private renting grew while owning fell"),
      .chart(changeChart),
      heading("gaps", "What could not be known"),
      .notice(
        Notice(
          .gap,
          prose(
            "Rents by size of home could not be assessed.\nThis section needs *Private rental market statistics* from the Office for National Statistics in `data/`."
          ))),
      heading("need", "How affordable need is worked out", level: 3),
      .prose(
        prose(
          """
          > Affordable housing need is the number of households who lack their own housing and cannot afford it in the market.

          1. Current need is counted.
          2. Newly arising need is projected:
             - newly forming households, and
             - households falling into need.
          3. Supply is taken off.
          """)),
      .table(conclusions),
    ])

  static let prices = Chapter(
    key: "prices", number: "2", title: "Prices and rents",
    blocks: [
      heading("prices-rise", "Prices have risen by three quarters in ten years"),
      .prose(
        prose(
          """
          The median price was {prices.median.all.2011=103000=£103,000} in 2011 and {prices.median.all.2020=180000=£180,000} in 2020.
          No median could be worked out for 2015.
          """)),
      .chart(pricesChart),
      .notice(
        Notice(.caution, prose("Only {sales.detached.2020=5=5} detached homes were sold in 2020."))),
      .table(pricesTable),
    ])

  static let older = Chapter(
    key: "older", number: "3", title: "Homes for older people",
    blocks: [
      heading("older-need", "The number of people aged 75 and over will grow by 412"),
      .prose(prose("See ⟦table:tenure⟧ and ⟦chapter:tenure⟧.\nTwice more: ⟦table:tenure⟧.")),
      .chart(ratioChart),
    ])

  static let glossary = Chapter(
    key: "glossary", number: "A", title: "Words used",
    blocks: [
      .definitions([
        Definition(
          key: "affordable-housing", term: "Affordable housing",
          text: prose(
            "Homes for those whose needs the market does not meet.\nDefined in the *National Planning Policy Framework*."
          )),
        Definition(
          key: "household", term: "Household",
          text: prose(
            "One person living alone, or a group of people living at the same address who share cooking facilities and a living room.\n\nNot the same as a dwelling."
          )),
      ])
    ])

  static let accessibility = Chapter(
    key: "accessibility", number: "B", title: "Accessibility statement",
    blocks: [.prose(prose("This report was tested with keyboard and screen reader."))])
}
