/// Who lives together in a household, as the census tells it.
package enum HouseholdComposition: String, PartOfWhole {
  case onePerson = "one-person"
  case onePerson65AndOver = "one-person-65-and-over"
  case onePersonOther = "one-person-other"
  case oneFamily = "one-family"
  case oneFamily65AndOver = "one-family-65-and-over"
  case oneFamilyNoChildren = "one-family-no-children"
  case oneFamilyDependentChildren = "one-family-dependent-children"
  case oneFamilyNonDependentChildren = "one-family-non-dependent-children"
  case other

  package var label: String {
    switch self {
    case .onePerson: "One person"
    case .onePerson65AndOver: "One person aged 65 and over"
    case .onePersonOther: "One person under 65"
    case .oneFamily: "One family"
    case .oneFamily65AndOver: "One family, all aged 65 and over"
    case .oneFamilyNoChildren: "One family with no children"
    case .oneFamilyDependentChildren: "One family with dependent children"
    case .oneFamilyNonDependentChildren: "One family with grown-up children only"
    case .other: "Other households"
    }
  }

  /// The households that all others are parts of.
  package static let whole: [HouseholdComposition] = [.onePerson, .oneFamily, .other]
}
