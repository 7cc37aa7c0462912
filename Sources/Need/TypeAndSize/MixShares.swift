import Evidence

/// Amounts by size turned into the shares of a mix, which add up to one.
struct MixShares: Calculation {
  /// The first words of the names: `mix`, or `mix.` and the key of a variant.
  let prefix: String
  /// Which mix it is: `target`, `current`, `balance`.
  let mix: String
  let sizes: [DwellingSize]
  let amounts: [Figure]

  init(_ prefix: String, _ mix: String, _ sizes: [DwellingSize], of amounts: [Figure]) {
    self.prefix = prefix
    self.mix = mix
    self.sizes = sizes
    self.amounts = amounts
  }

  var shares: [Figure] {
    zip(sizes, amounts).map { size, amount in
      .derived(
        MixShares.id(prefix, mix, size), VariantWords.label(MixShares.label(mix, size), of: prefix),
        .share, at: amount.place,
        in: amount.period, "amount / sum(all)", ["amount": amount, "all": amounts])
    }
  }

  var steps: [Figure] { shares }

  static func id(_ prefix: String, _ mix: String, _ size: DwellingSize) -> FigureID {
    FigureID("\(prefix).\(mix).\(size.rawValue).share")
  }

  static func label(_ mix: String, _ size: DwellingSize) -> String {
    let words = ["target": "target", "current": "current", "balance": "balance of new homes"]
    return "\(size.label), \(words[mix] ?? mix) mix"
  }
}
