/// The households whose occupancy the census tells apart.
package enum OccupancyGroup: String, PartOfWhole {
  case family65AndOver = "family-65-and-over"
  case single65AndOver = "single-65-and-over"
  case familyNoChildren = "family-no-children"
  case familyDependentChildren = "family-dependent-children"
  case familyAdultChildren = "family-adult-children"
  case singleUnder65 = "single-under-65"
  case all

  package var label: String {
    switch self {
    case .family65AndOver: "Families aged 65 and over"
    case .single65AndOver: "One person aged 65 and over"
    case .familyNoChildren: "Families under 65 with no children"
    case .familyDependentChildren: "Families under 65 with dependent children"
    case .familyAdultChildren: "Families under 65 with grown-up children"
    case .singleUnder65: "One person under 65"
    case .all: "All households"
    }
  }

  package var words: String {
    switch self {
    case .family65AndOver: "families aged 65 and over"
    case .single65AndOver: "people aged 65 and over living alone"
    case .familyNoChildren: "families under 65 without children"
    case .familyDependentChildren: "families with dependent children"
    case .familyAdultChildren: "families with grown-up children"
    case .singleUnder65: "people under 65 living alone"
    case .all: "all households"
    }
  }
}

/// How many bedrooms a household has beyond those the Bedroom Standard gives it.
package enum OccupancyRating: String, PartOfWhole {
  case plusTwo = "plus-two"
  case plusOne = "plus-one"
  case zero
  case minusOne = "minus-one"

  package var label: String {
    switch self {
    case .plusTwo: "Two or more to spare"
    case .plusOne: "One to spare"
    case .zero: "As many as needed"
    case .minusOne: "At least one too few"
    }
  }

  package var words: String {
    switch self {
    case .plusTwo: "two or more bedrooms to spare"
    case .plusOne: "one bedroom to spare"
    case .zero: "as many bedrooms as they need"
    case .minusOne: "too few bedrooms"
    }
  }
}
