package import Evidence

/// A home of a developer's scheme, as far as the authority's standards look at it.
package struct SchemeHome: Sendable, Hashable {
  package let plot: String
  package let isAffordable: Bool
  package let isRented: Bool
  /// `house`, `flat`, `bungalow`.
  package let form: String
  package let bedrooms: Int
  package let persons: Int
  /// Square metres.
  package let floorArea: Double
  /// `M4(2)`; nil if not said.
  package let access: String?
  package let storeys: Int?
  package let hasLift: Bool?
  /// Below the market value, of a home for discounted sale; nil for any other tenure, and where none is said.
  package let discount: Double?
  package let isDiscountedSale: Bool

  package init(
    plot: String, isAffordable: Bool, isRented: Bool, form: String, bedrooms: Int, persons: Int,
    floorArea: Double, access: String? = nil, storeys: Int? = nil, hasLift: Bool? = nil,
    discount: Double? = nil, isDiscountedSale: Bool = false
  ) {
    self.plot = plot
    self.isAffordable = isAffordable
    self.isRented = isRented
    self.form = form
    self.bedrooms = bedrooms
    self.persons = persons
    self.floorArea = floorArea
    self.access = access
    self.storeys = storeys
    self.hasLift = hasLift
    self.discount = discount
    self.isDiscountedSale = isDiscountedSale
  }
}

/// What is said of a scheme beside the figures that its schedule yields.
package struct SchemeFacts: Sendable {
  /// The kind of scheme, which decides the share that is asked for and whether the mix is checked.
  package enum Kind: String, CaseIterable, Sendable {
    case standard, retirement, care
    case buildToRent = "build-to-rent"
    case exception
  }

  package var kind: Kind
  package var homes: [SchemeHome]
  /// The share asked for on this site, where the plan's differs by zone; nil takes the plan's.
  package var affordableShare: Figure?
  /// The key of the part of the authority that the site lies in, where the plan's share differs by zone.
  package var zone: String?
  /// Whether the site is Green Belt land, where the Golden Rules ask for more.
  package var isGreenBelt = false
  /// Whether the site lies in a designated rural area, where a plan may have a smaller threshold.
  package var isDesignatedRural = false
  /// Square metres of the site, and of the settlement beside an exception site.
  package var siteArea: Figure?
  package var settlementArea: Figure?
  /// Homes of adjoining applications in the same ownership.
  package var adjoining: Figure?
  /// Square metres of vacant buildings.
  package var vacantFloorspace: Figure?
  /// Why no vacant building credit may be claimed; nil if it may.
  package var creditBar: CreditOutcome?
  /// Market homes lived in, and affordable homes ready, on a site being built.
  package var marketOccupied: Figure?
  package var affordableReady: Figure?

  package init(kind: Kind, homes: [SchemeHome]) {
    self.kind = kind
    self.homes = homes
  }

  /// Whether the plan's split between homes to rent and others applies to the kind of scheme.
  var hasTenureSplit: Bool {
    switch kind {
    case .standard, .retirement: true
    case .care, .buildToRent, .exception: false
    }
  }
}
