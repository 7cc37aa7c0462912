package import Evidence
package import Policy

/// An assessment while it is worked out: what is known so far, and what every method may refer to.
///
/// A method takes its inputs from the ledger, and works on if they are there; what it works out it records. A method
/// whose inputs nobody supplied records nothing, or a finding whose outcome is `not-assessed`.
package struct Working: Sendable {
  /// The years that decide which figure of a series a method takes.
  package struct Times: Sendable, Hashable {
    package var planStart: Int
    package var planEnd: Int
    /// The census that the household tables come from.
    package var census: Int
    /// The latest population estimate.
    package var populationBase: Int
    /// The dwelling stock by type and size, and whatever is worked out from these.
    package var stock: Int
    /// The number of dwellings where it alone is meant, which may be newer than the types.
    package var dwellings: Int
    /// The end of the projections that are used.
    package var projectionEnd: Int
    /// The month of the base date; nil where nothing turns on how long ago something was.
    package var base: Period?

    package init(
      planStart: Int, planEnd: Int, census: Int, populationBase: Int, stock: Int,
      dwellings: Int? = nil, projectionEnd: Int, base: Period? = nil
    ) {
      self.planStart = planStart
      self.planEnd = planEnd
      self.census = census
      self.populationBase = populationBase
      self.stock = stock
      self.dwellings = dwellings ?? stock
      self.projectionEnd = projectionEnd
      self.base = base
    }
  }

  /// What the author of an area may choose.
  package struct Choices: Sendable, Hashable {
    /// The types of home that new homes are expected to be; nil takes the types most sold new.
    package var newBuildTypes: [String]?
    /// The income that a discount is aimed at: `mean`, `median` or `lower-quartile`.
    package var targetIncome: String

    package init(newBuildTypes: [String]? = nil, targetIncome: String = "mean") {
      self.newBuildTypes = newBuildTypes
      self.targetIncome = targetIncome
    }
  }

  /// Conventions of a published study that can be reproduced instead of the right figure.
  package typealias SeedConvention = Policy.SeedConvention

  package var ledger: Ledger
  package let parameters: Parameters
  /// The area itself.
  package let area: Place
  /// The places it is compared with, the authority first, then region, country and others in the author's order.
  package let comparators: [Place]
  package let times: Times
  package let choices: Choices
  package let conventions: Set<SeedConvention>
  /// What is followed between places, and when a recommendation applies.
  package var indicators: [Indicator] = []
  /// What the report lists besides its chapters, as the author asked.
  package var followed: [Indicator] = []
  package var triggers: [Trigger] = []
  /// The indicators that the author asked to be made into one index; none if there is to be none.
  package var index: [Indicator] = []
  /// Places that others make up: a county, a market area.
  package var groups: [PlaceGroup] = []
  /// The titles of the districts' own reports that figures were taken over from, by the keys of the districts.
  package var districtReports: [String: String] = [:]
  /// The GSS codes that make up the area.
  package var codes: [String] = []

  /// The ground of changes whose figures were not counted on the same.
  package var grounds: [GroundOfChange] = []

  /// A working that knows only its inputs.
  package init(
    ledger: Ledger, parameters: Parameters, area: Place, comparators: [Place], times: Times,
    choices: Choices = Choices(), conventions: Set<SeedConvention> = []
  ) {
    self.ledger = ledger
    self.parameters = parameters
    self.area = area
    self.comparators = comparators
    self.times = times
    self.choices = choices
    self.conventions = conventions
  }

  /// A place and those that make it up.
  package struct PlaceGroup: Sendable, Hashable {
    package var place: Place
    package var members: [Place]

    package init(_ place: Place, of members: [Place]) {
      self.place = place
      self.members = members
    }
  }

  /// The place with a key, if the report has one.
  package func place(_ key: String) -> Place? {
    key == Place.area ? area : comparators.first { $0.key == key }
  }
}
