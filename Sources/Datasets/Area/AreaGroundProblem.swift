import Notation

/// What can be wrong with the ground that an area is made of: its codes or its boundary, and how it lies among others.
enum AreaGroundProblem: Problem {
  case codesOrPolygon(hasBoth: Bool)
  case polygonOfAuthority(String)
  case noPolygonFile(String, nearest: String?)
  case noCentroids(census: Int)
  case otherCentroids(census: Int, file: Int)
  case noCentroidInside(nearest: String, layer: String, metres: Int)
  case nearEdge(codes: [String], metres: Int)
  case centroidElsewhere(String, x: Double, y: Double)
  case codeOfAnother(String, heading: String)
  case centroidsMissing(count: Int, of: Int, first: String, layer: String)
  case overlap(String, String, at: String)
  case twoParents(String, String, String)
  case otherDistricts([String], authority: String, measuredBy: String)

  var severity: Fault.Severity {
    switch self {
    case .nearEdge, .otherDistricts, .centroidsMissing: .warning
    default: .error
    }
  }

  var wording: Wording {
    switch self {
    case .codesOrPolygon, .polygonOfAuthority, .noPolygonFile: definitionWording
    case .overlap, .twoParents, .otherDistricts: neighbourWording
    default: centroidWording
    }
  }
}

extension AreaGroundProblem {
  private var definitionWording: Wording {
    switch self {
    case .codesOrPolygon(let hasBoth):
      Wording(
        "HNA0570",
        found: hasBoth ? "the area has both codes and a polygon" : "the area has no codes",
        expected: hasBoth ? "one of the two" : "\"codes\" or \"polygon\"",
        remedy: hasBoth
          ? "Remove the one that does not decide: the codes, if the boundary is to choose them."
          : "List the codes that make up the area, or name a file with its boundary.")
    case .polygonOfAuthority(let kind):
      Wording(
        "HNA0571", found: "a polygon for kind \(kind)",
        expected: "the code of the authority, whose boundary is fixed",
        remedy: "List the code under \"codes\", or write \"kind: hna\" for a part of an authority.")
    case .noPolygonFile(let path, let nearest):
      Wording(
        "HNA0572",
        found: "no file \(quotedForMessage(path)) in the area folder"
          + (nearest.map { "; did you mean \($0)?" } ?? ""),
        expected: "the boundary of the area in GeoJSON, beside area.yaml and not in data/",
        remedy: "Put the file there, or correct its name.")
    default: preconditionFailure("not a problem of the definition: \(self)")
    }
  }

  private var neighbourWording: Wording {
    switch self {
    case .overlap(let first, let second, let part):
      Wording(
        "HNA0577", found: "codes \(first) and \(second) both hold \(part)",
        expected: "codes that lie beside each other",
        remedy: "Remove one of the two; what lies in both would be counted twice.")
    case .twoParents(let code, let first, let second):
      Wording(
        "HNA0589", found: "\(code) lies in \(second), and in \(first) by an earlier row",
        expected: "each small area in one of the next layer",
        remedy: "Use the lookup as the portal issued it; a row was changed or added.")
    case .otherDistricts(let parts, let authority, let measure):
      Wording(
        "HNA0578",
        found: "the area lies in \(parts.joined(separator: " and ")), by \(measure)",
        expected: "an area within its authority, \(authority)",
        remedy: "Check that the authority is the one whose plan the area answers to. Its rates and "
          + "shares stand for the whole area, and the report says so.")
    default: preconditionFailure("not a problem of neighbours: \(self)")
    }
  }

  private var centroidWording: Wording {
    switch self {
    case .noCentroids(let census):
      Wording(
        "HNA0573", found: "a boundary, and no centroids to choose small areas by",
        expected: "the population weighted centroids of output areas of \(census) in a data folder",
        remedy: "Download them from the Open Geography portal as CSV; those of lower layer super "
          + "output areas will do for a large area.")
    case .otherCentroids(let census, let file):
      Wording(
        "HNA0574", found: "the centroids are those of \(file)",
        expected: "centroids of \(census), the census that \"periods\" names",
        remedy: "Download the centroids of \(census), or correct \"census\".")
    case .noCentroidInside(let nearest, let layer, let metres):
      Wording(
        "HNA0575", found: "no centroid lies within the boundary",
        expected: "a boundary that holds the centroid of one small area at least",
        remedy: "Check that the boundary is of the right place. The nearest centroid is that of "
          + "\(layer) \(nearest), \(metres) m away: a place smaller than one is best stood for by "
          + "it, listed under \"codes\" instead of \"polygon\".")
    case .nearEdge(let codes, let metres):
      Wording(
        "HNA0576",
        found: "the boundary passes within \(metres) m of the centroid of "
          + codes.joined(separator: ", "),
        expected: "centroids farther from it than the conversion from the national grid is good to",
        remedy: "Look whether each belongs to the area; if one was chosen wrongly, list the codes "
          + "instead, which \"hna sources\" prints.")
    case .codeOfAnother(let code, let heading):
      Wording(
        "HNA0523", found: "\(quotedForMessage(code)) below the heading \(heading)",
        expected: "codes of the kind that the heading names",
        remedy: "Use the file as it was issued; check that the columns stand under their headings.")
    case .centroidsMissing(let count, let all, let first, let layer):
      Wording(
        "HNA0524",
        found: "no centroid for \(count) of the \(all) \(layer) of the districts around the area: "
          + first + (count > 1 ? " and others" : ""),
        expected: "one for each that the lookups at hand name",
        remedy:
          "Download the centroids of the whole country; an area without one would be left out.")
    case .centroidElsewhere(let code, let x, let y):
      Wording(
        "HNA0579", found: "the centroid of \(code) is at \(x), \(y)",
        expected: "one system for all: longitude and latitude, or British National Grid",
        remedy: "Use the file as the portal issued it.")
    default: preconditionFailure("not a problem of centroids: \(self)")
    }
  }
}
