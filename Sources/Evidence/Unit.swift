extension Quantity {
  /// The unit of a figure: what it is called, what it counts, and how a report shows it.
  package enum Unit: String, CaseIterable, Sendable {
    case people
    case households
    case dwellings
    /// Dwellings of which part of one may be due, shown with decimals.
    case partDwellings = "dwellings and parts"
    case families
    /// Entries on a register.
    case entries
    case sales
    case listings
    case schemes
    case bedSpaces = "bed spaces"
    case peoplePerHousehold = "people per household"
    case householdsPerDwelling = "households per dwelling"
    case dwellingsPerHousehold = "dwellings per household"
    case dwellingsPerEntry = "dwellings per entry"
    case bedSpacesPerDwelling = "bed spaces per dwelling"
    case bedSpacesPerPerson = "bed spaces per person"
    case bedSpacesPerYear = "bed spaces per year"
    case dwellingsPerYear = "dwellings per year"
    case householdsPerYear = "households per year"
    case dwellingsPerThousandPeople = "dwellings per thousand people"
    case peoplePerThousand = "people per thousand"
    case peoplePerThousandHouseholds = "people per thousand households"
    case householdsPerThousandHouseholds = "households per thousand households"
    case pounds
    case poundsPerDwelling = "pounds per dwelling"
    case poundsPerYear = "pounds per year"
    case poundsPerMonth = "pounds per month"
    case poundsPerWeek = "pounds per week"
    case poundsPerSquareMetre = "pounds per square metre"
    case poundsPerSquareFoot = "pounds per square foot"
    case squareMetres = "square metres"
    case squareMetresPerDwelling = "square metres per dwelling"
    case squareMetresPerSquareFoot = "square metres per square foot"
    /// A part of a whole, 0 to 1, shown as a percentage.
    case share
    /// A change over its base, shown as a percentage; may be negative.
    case growth
    /// A difference of two shares.
    case percentagePoints = "percentage points"
    /// A share or a growth for each year.
    case sharePerYear = "share per year"
    /// A price over a yearly income: so many years of it.
    case priceToIncome = "price to income"
    /// A loan over a yearly income.
    case loanToIncome = "loan to income"
    case years
    /// A point in time; the difference of two is a number of years.
    case calendarYear = "calendar year"
    case monthsPerYear = "months per year"
    case weeksPerYear = "weeks per year"
    case timesPerYear = "times per year"
    case number
  }
}

extension Quantity.Unit {
  /// What the unit counts.
  package var dimension: Dimension {
    switch self {
    case .people: Dimension([.person: 1])
    case .households: Dimension([.household: 1])
    case .dwellings, .partDwellings: Dimension([.dwelling: 1])
    case .families: Dimension([.family: 1])
    case .entries: Dimension([.entry: 1])
    case .sales: Dimension([.sale: 1])
    case .listings: Dimension([.listing: 1])
    case .schemes: Dimension([.scheme: 1])
    case .bedSpaces: Dimension([.bedSpace: 1])
    case .peoplePerHousehold: Dimension([.person: 1, .household: -1])
    case .householdsPerDwelling: Dimension([.household: 1, .dwelling: -1])
    case .dwellingsPerHousehold: Dimension([.dwelling: 1, .household: -1])
    case .dwellingsPerEntry: Dimension([.dwelling: 1, .entry: -1])
    case .bedSpacesPerDwelling: Dimension([.bedSpace: 1, .dwelling: -1])
    case .bedSpacesPerPerson: Dimension([.bedSpace: 1, .person: -1])
    case .bedSpacesPerYear: Dimension([.bedSpace: 1, .year: -1])
    case .dwellingsPerYear: Dimension([.dwelling: 1, .year: -1])
    case .householdsPerYear: Dimension([.household: 1, .year: -1])
    case .dwellingsPerThousandPeople: Dimension([.dwelling: 1, .thousandPeople: -1])
    case .peoplePerThousand: Dimension([.person: 1, .thousandPeople: -1])
    case .peoplePerThousandHouseholds: Dimension([.person: 1, .thousandHouseholds: -1])
    case .householdsPerThousandHouseholds: Dimension([.household: 1, .thousandHouseholds: -1])
    case .pounds: Dimension([.pound: 1])
    case .poundsPerDwelling: Dimension([.pound: 1, .dwelling: -1])
    case .poundsPerYear: Dimension([.pound: 1, .year: -1])
    case .poundsPerMonth: Dimension([.pound: 1, .month: -1])
    case .poundsPerWeek: Dimension([.pound: 1, .week: -1])
    case .poundsPerSquareMetre: Dimension([.pound: 1, .squareMetre: -1])
    case .poundsPerSquareFoot: Dimension([.pound: 1, .squareFoot: -1])
    case .squareMetres: Dimension([.squareMetre: 1])
    case .squareMetresPerDwelling: Dimension([.squareMetre: 1, .dwelling: -1])
    case .squareMetresPerSquareFoot: Dimension([.squareMetre: 1, .squareFoot: -1])
    case .share, .growth, .percentagePoints, .number: .none
    case .sharePerYear, .timesPerYear: Dimension([.year: -1])
    case .priceToIncome, .loanToIncome, .years, .calendarYear: Dimension([.year: 1])
    case .monthsPerYear: Dimension([.month: 1, .year: -1])
    case .weeksPerYear: Dimension([.week: 1, .year: -1])
    }
  }

  /// The unit of the difference of two values of this unit.
  package var ofDifference: Quantity.Unit {
    switch self {
    case .share, .growth: .percentagePoints
    case .calendarYear: .years
    default: self
    }
  }

  /// Whether a person writes values of this unit with a percent sign.
  package var isWrittenAsPercentage: Bool {
    switch self {
    case .share, .growth, .percentagePoints, .sharePerYear: true
    default: false
    }
  }

  /// The values that make sense: a share lies between 0 and 1, a count is not negative.
  package var plausibleRange: ClosedRange<Double> {
    switch self {
    case .share: 0...1
    case .growth: -1...(.infinity)
    case .percentagePoints: -1...1
    case .sharePerYear: -1...1
    case .number: -.infinity...(.infinity)
    default: 0...(.infinity)
    }
  }

  /// Whether the unit counts whole things.
  package var isCount: Bool {
    switch self {
    case .people, .households, .dwellings, .families, .entries, .sales, .listings, .schemes,
      .bedSpaces:
      true
    default: false
    }
  }
}
