/// The bands of age that the population is told in.
package enum AgeBand: String, PartOfWhole {
  case to15 = "aged-0-15"
  case from16 = "aged-16-24"
  case from25 = "aged-25-44"
  case from45 = "aged-45-64"
  case from65 = "aged-65-84"
  case from85 = "aged-85-and-over"

  package var label: String {
    switch self {
    case .to15: "Aged 0 to 15"
    case .from16: "Aged 16 to 24"
    case .from25: "Aged 25 to 44"
    case .from45: "Aged 45 to 64"
    case .from65: "Aged 65 to 84"
    case .from85: "Aged 85 and over"
    }
  }

  package var words: String { "people " + label.lowercased() }
}
