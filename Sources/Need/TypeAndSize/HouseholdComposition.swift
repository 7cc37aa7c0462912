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

  package var words: String {
    switch self {
    case .onePerson: "people living alone"
    case .onePerson65AndOver: "people aged 65 and over living alone"
    case .onePersonOther: "people under 65 living alone"
    case .oneFamily: "single families"
    case .oneFamily65AndOver: "families who are all aged 65 and over"
    case .oneFamilyNoChildren: "families under 65 without children"
    case .oneFamilyDependentChildren: "families with dependent children"
    case .oneFamilyNonDependentChildren: "families whose children have all grown up"
    case .other: "households of other kinds, such as sharers"
    }
  }

  /// The households that all others are parts of.
  package static let whole: [HouseholdComposition] = [.onePerson, .oneFamily, .other]
}
