import Evidence

/// The homes delivered in one year as the Housing Delivery Test counts them (method 7.2).
///
/// Rooms in communal buildings count for the homes that they free, at so many bed spaces a home.
struct HomesDelivered: Calculation {
  let netAdditionalDwellings: Figure
  /// The net increase in bedrooms of students' and of other communal buildings; nil where there is none.
  let studentBedrooms: Figure?
  let communalBedrooms: Figure?
  let studentBedroomsPerDwelling: Figure
  let communalBedroomsPerDwelling: Figure

  var total: Figure {
    let id = FigureID("delivery-test.delivered", netAdditionalDwellings.id.period)
    let label = "Homes delivered"
    let place = netAdditionalDwellings.place
    switch (studentBedrooms, communalBedrooms) {
    case (nil, nil):
      return .derived(
        id, label, .dwellings, at: place, "net_additional",
        ["net_additional": netAdditionalDwellings])
    case (let students?, nil):
      return .derived(
        id, label, .dwellings, at: place, "net_additional + students / students_per_home",
        [
          "net_additional": netAdditionalDwellings, "students": students,
          "students_per_home": studentBedroomsPerDwelling,
        ])
    case (nil, let communal?):
      return .derived(
        id, label, .dwellings, at: place, "net_additional + communal / communal_per_home",
        [
          "net_additional": netAdditionalDwellings, "communal": communal,
          "communal_per_home": communalBedroomsPerDwelling,
        ])
    case (let students?, let communal?):
      return .derived(
        id, label, .dwellings, at: place,
        "net_additional + students / students_per_home + communal / communal_per_home",
        [
          "net_additional": netAdditionalDwellings, "students": students,
          "students_per_home": studentBedroomsPerDwelling, "communal": communal,
          "communal_per_home": communalBedroomsPerDwelling,
        ])
    }
  }

  var steps: [Figure] { [total] }
}
