package import Evidence
package import Notation
package import Policy

/// An area as its author defines it: the file `area.yaml`, checked in full.
///
/// Made only by `read`, which keeps these invariants: codes are well formed, of a level that fits the kind of
/// report, and stand once; no place is the area itself; every span ends after it starts; keys are distinct.
/// docs/area-folder.md lists every key.
package struct AreaDefinition: Hashable, Sendable {
  /// The model of a report.
  package enum Kind: String, CaseIterable, Sendable {
    /// A neighbourhood area made of small areas.
    case hna
    /// Guidance of a local planning authority.
    case spd
    /// The yearly monitoring of a local planning authority.
    case monitoring
    /// Many districts together.
    case strategy
  }

  /// Whether the report is for its makers or for everyone.
  package enum Status: String, CaseIterable, Sendable {
    case draft, published
  }

  /// A policy edition other than the one in force at the base date.
  package struct ChosenEdition: Hashable, Sendable {
    package let edition: Edition
    /// Why, in words that the report prints.
    package let reason: String
  }

  package let kind: Kind
  package let title: String
  /// Whether the place is made up, which every page then says.
  package let isInvented: Bool
  package let status: Status
  package let version: String
  /// The day that decides the policy edition and the value of every parameter.
  package let baseDate: WrittenDate
  /// Where the base date is written, for messages.
  package let baseDateLocation: Location
  package let edition: ChosenEdition?
  /// The body that the report is for.
  package let preparedFor: String?

  /// The area: its key is empty, its code the name of its folder.
  package let place: Place
  /// What the area is: `a parish`.
  package let setting: String
  /// The author's description, paragraph by paragraph.
  package let description: [String]
  /// How the codes were chosen, paragraph by paragraph; empty if nothing is said.
  package let fit: [String]
  /// The codes that make up the area; for a drawn area those that `drawn` was told of, none before.
  package private(set) var codes: [AreaCode]
  /// The boundary that the author drew instead of listing codes; nil if codes are listed.
  package let polygon: PolygonFile?
  /// How a boundary became codes; nil if codes are listed, or before they were chosen.
  package private(set) var drawn: DrawnArea?

  /// The authority first, then region, country and the others in the author's order.
  package let comparators: [Comparator]
  package let subAreas: [SubArea]
  package let plan: PlanPeriod
  package let periods: DataPeriods

  /// Values of the author's instead of the policy book's, which checks their names and ranges when it applies them.
  package let assumptions: [LocalAssumption]
  package let choices: AreaChoices
  package let conventions: [SeedConvention]

  package let people: [PersonRole]
  package let revisions: [Revision]
  /// The publications that rows and lists cite, in the author's order.
  package let publications: [Publication]
  /// Where each publication is defined, by key.
  let publicationLocations: [String: Location]
  /// The broad rental market area, by the name that rates are published under; nil if none is named.
  package let broadRentalMarketArea: String?
  /// Folders of published files, from the area folder: `data`, `../../national`.
  package let dataFolders: [String]
  /// Where the folders of published files are named, for messages.
  package let dataLocation: Location
  /// Stated figures that are kept though a published file gives them too.
  package let statedPreferences: [StatedPreference]

  /// The evidence file of the last edition, from the area folder; nil if none is named.
  package let previous: String?
  /// Where the last edition is named, for messages.
  let previousLocation: Location?
  /// The set of indicators that the report lists besides its chapters; nil if none is named.
  package let indicatorSet: String?
  /// Where the set of indicators is named, for messages.
  package let indicatorLocation: Location?

  /// The same area with the codes that its boundary was found to hold.
  package func made(of drawn: DrawnArea) -> AreaDefinition {
    var definition = self
    definition.codes = drawn.codes
    definition.drawn = drawn
    return definition
  }

  /// The area or a place it is compared with, by key; nil if there is none.
  package func place(_ key: String) -> Place? {
    key == Place.area ? place : comparators.first { $0.place.key == key }?.place
  }

  /// Places that others make up, each with those: the area itself if it is made of districts, then the author's.
  package var groups: [(place: Place, members: [Place])] {
    let codes = kind == .strategy ? Set(codes.map(\.code.text)) : []
    let districts = comparators.map(\.place).filter { codes.contains($0.code) }
    let own = districts.isEmpty ? [] : [(place: place, members: districts)]
    return own
      + comparators.filter { !$0.members.isEmpty }.map { comparator in
        (place: comparator.place, members: comparator.members.compactMap { self.place($0) })
      }
  }

  /// Whether the area is its authority by the codes alone: one code, and that of the authority.
  package var isItsAuthority: Bool {
    kind == .hna && codes.map(\.code.text) == [place(Place.authority)?.code]
  }

  /// The publication with a key; nil if there is none.
  package func publication(_ key: String) -> Publication? {
    publications.first { $0.key == key }
  }
}
