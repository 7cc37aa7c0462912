/// Tells the figures of a variant apart from those of the same name that a report works out first.
enum VariantWords {
  /// A label with the variant that a stem names after its first word: `Finance, with payment` for `example.with-payment`.
  static func label(_ label: String, of stem: String) -> String {
    let variant = stem.split(separator: ".").dropFirst().joined(separator: " ")
      .replacing("-", with: " ")
    return variant.isEmpty ? label : "\(label), \(variant)"
  }
}
