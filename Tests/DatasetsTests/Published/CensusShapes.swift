/// A bulk census table of 2021, written again in the other shapes in which the same table is published.
struct CensusShapes {
  private let variables: [String]
  /// The crossings of categories, as columns, with the words behind the variables.
  private let crossings: [[String]]
  private let places: [(code: String, name: String, values: [String])]

  init(bulk text: String) {
    let rows = text.split(separator: "\n").map { Self.fields($0) }
    let headings = rows[0].dropFirst(3).map { heading -> [(variable: String, words: String)] in
      heading.replacing("; measures: Value", with: "").split(separator: "; ").map { part in
        let colon = part.firstIndex(of: ":") ?? part.startIndex
        return (String(part[..<colon]), String(part[colon...].dropFirst(2)))
      }
    }
    variables = headings[0].map(\.variable)
    crossings = headings.map { $0.map(\.words) }
    places = rows.dropFirst().map { ($0[2], $0[1], Array($0.dropFirst(3))) }
  }

  /// The custom dataset of the statistics office: the narrowest categories, and one for those it is not about.
  var custom: String {
    let area = "Middle layer Super Output Areas"
    let narrow = crossings.indices.filter { crossings[$0].allSatisfy(isNarrow) }
    let columns = variables.indices.flatMap { variable in
      let count = Set(narrow.map { crossings[$0][variable] }).count + 1
      let name = "\(variables[variable]) (\(count) categories)"
      return [name + " Code", name]
    }
    return lines([[area + " Code", area] + columns + ["Observation"]]) { place in
      [[place.code, place.name] + variables.flatMap { _ in ["-8", "Does not apply"] } + ["0"]]
        + narrow.map { index in
          [place.code, place.name] + crossings[index].flatMap { ["1", $0] } + [place.values[index]]
        }
    }
  }

  /// The programming interface of Nomis, with its measure of per cent.
  func programming(_ names: [String]) -> String {
    let header =
      ["DATE_NAME", "GEOGRAPHY_NAME", "GEOGRAPHY_CODE"] + names
      + ["MEASURES_NAME", "OBS_VALUE", "OBS_STATUS", "OBS_STATUS_NAME"]
    return lines([header]) { place in
      crossings.indices.flatMap { index in
        [("Value", place.values[index]), ("Percent", "1.5")].map { measure, value in
          ["2021", place.name, place.code] + crossings[index]
            + [measure, value, "A", "Normal Value"]
        }
      }
    }
  }

  /// The query download of Nomis, with the code before the name.
  func query(_ title: String) -> String {
    let head = [
      [title], ["ONS Crown Copyright Reserved [from Nomis on 9 May 2025]"], [],
      ["2021 super output area - middle layer"] + crossings.map { $0[0] }, [],
    ]
    return lines(head) { [["\($0.code) : \($0.name)"] + $0.values] }
      + "\n\"In order to protect against disclosure, records have been swapped.\"\n"
  }

  private func isNarrow(_ words: String) -> Bool {
    !words.hasPrefix("Total") && !crossings.joined().contains { $0.hasPrefix(words + ": ") }
  }

  private func lines(
    _ head: [[String]],
    _ rows: ((code: String, name: String, values: [String])) -> [[String]]
  ) -> String {
    (head + places.flatMap { rows($0) }).map { row in
      row.map { "\"\($0)\"" }.joined(separator: ",")
    }.joined(separator: "\n") + "\n"
  }

  /// The fields of a line of CSV, without their quotes.
  private static func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
