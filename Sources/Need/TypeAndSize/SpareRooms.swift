import Evidence

/// How many older households have two or more bedrooms to spare (method 8.4, for variant iii of 8.5).
struct SpareRooms: Calculation {
  /// Older households with two or more bedrooms to spare, and older households of every rating.
  let spare: [Figure]
  let all: [Figure]
  let place: Place
  let period: Period

  var share: Figure {
    .derived(
      FigureID("mix.right-sizing.spare.share"),
      "Households aged 65 and over with two or more bedrooms to spare, share", .share, at: place,
      in: period, "sum(spare) / sum(all)", ["spare": spare, "all": all])
  }

  var steps: [Figure] { [share] }
}
