import DocumentModel

@testable import Writers

/// A report on an invented town with something of everything that writers must spell.
enum Sample {
  static let document = Document(
    title: "Housing Needs Assessment for Exampleton",
    subtitle: "What homes the town needs, for whom and at what price, 2022 to 2037",
    facts: [
      .init("Status", "Draft"), .init("Figures up to", "31 March 2026"),
      .init("Version", "2026.1"), .init("Prepared for", "Exampleton Town Council"),
    ],
    banner: "Exampleton is an invented place. Its figures describe no real town.",
    chapters: [summary, tenure, prices, older, glossary, accessibility],
    attributions: [
      "Contains public sector information licensed under the Open Government Licence v3.0.",
      "Contains HM Land Registry data © Crown copyright and database right 2021. "
        + "This data is licensed under the Open Government Licence v3.0.",
    ])

  static let site = Site(
    stylesheet: "body { margin: 0 }\n",
    links: [
      .init("Accessibility statement", .target(Target(.chapter, "accessibility"))),
      .init("Words used", .target(Target(.chapter, "glossary"))),
    ],
    downloads: [.init("Every figure with its working", .file("evidence.json"))])

  static let edition = Edition(
    name: "exampleton", title: "Housing Needs Assessment for Exampleton", version: "2026.1",
    licences: [
      .init(
        name: "OGL-UK-3.0", title: "Open Government Licence v3.0",
        path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/")
    ],
    sources: [.init(title: "Census 2021 from the Office for National Statistics")],
    headlines: [
      Headline(
        key: "lower-quartile-price", label: "Lower quartile price", value: pounds("a", 158_000))
    ])

  static func writer(_ document: Document = document) -> ReportWriter {
    ReportWriter(document, site: site, edition: edition) { _ in String(repeating: "0", count: 64) }
  }

  // MARK: Values

  static func value(
    _ figure: String, _ raw: Double?, _ text: String, unit: String, measure: String,
    area: String = "Exampleton", period: String = "2021", markers: [Value.Marker] = []
  ) -> Value {
    Value(
      figure: figure, raw: raw, text: text, markers: markers, unit: unit, measure: measure,
      areaCode: ["Exampleton": "E04000001", "Medway": "E06000035"][area] ?? "E92000001",
      areaName: area, period: period)
  }

  static func share(_ figure: String, _ raw: Double?, area: String = "Exampleton") -> Value {
    value(
      figure + (area == "Exampleton" ? "" : "." + area.lowercased()), raw,
      raw.map { "\(Int(($0 * 1000).rounded()) / 10).\(Int(($0 * 1000).rounded()) % 10)%" } ?? "[c]",
      unit: "share", measure: "share of households", area: area,
      markers: raw == nil ? [confidential] : [])
  }

  static func pounds(_ figure: String, _ raw: Double?, period: String = "2021") -> Value {
    value(
      "\(figure).\(period)", raw,
      raw.map { "£\(Int($0) / 1000),\(padded(Int($0) % 1000))" } ?? "[x]",
      unit: "pounds", measure: "price", period: period, markers: raw == nil ? [notAvailable] : [])
  }

  private static func padded(_ number: Int) -> String {
    String(repeating: "0", count: 3 - "\(number)".count) + "\(number)"
  }

  static let confidential = Value.Marker(code: "c", meaning: "confidential", replacesValue: true)
  static let notAvailable = Value.Marker(code: "x", meaning: "not available", replacesValue: true)
  static let estimated = Value.Marker(code: "e", meaning: "estimated", replacesValue: false)

  // MARK: Prose

  /// Prose with `{name}` for a value, `[kind:key]` for a reference and `^text^` for a footnote.
  static func prose(_ text: String) -> Prose {
    var prose = Prose()
    var rest = text[...]
    while let open = rest.firstIndex(where: { "{⟦^".contains($0) }) {
      prose.append(markdown: String(rest[..<open]))
      let closing: Character = ["{": "}", "⟦": "⟧", "^": "^"][rest[open]] ?? "^"
      let inner = rest[rest.index(after: open)...].prefix { $0 != closing }
      switch rest[open] {
      case "{":
        let parts = inner.split(separator: "=")
        prose.append(
          .value(
            figure: String(parts[0]), raw: Double(parts[1]), text: String(parts.last ?? parts[0])))
      case "⟦":
        let parts = inner.split(separator: ":")
        prose.append(
          .reference(Target(Target.Kind(rawValue: String(parts[0])) ?? .chapter, String(parts[1]))))
      default: prose.append(.note(Prose(markdown: String(inner))))
      }
      rest = rest[rest.index(after: inner.endIndex)...]
    }
    prose.append(markdown: String(rest))
    return prose
  }

  static func heading(_ key: String, _ text: String, level: Int = 2) -> Block {
    .heading(Heading(level: level, key: key, text: prose(text)))
  }
}
