import Notation

/// What a document says of a cell in the attributes of its element.
struct DocumentCell {
  /// What the cell holds.
  enum Value {
    case text
    case error
    case number(Double)
    case date(CalendarDate)
    case boolean(Bool)
    /// A value that is not what its type says.
    case unreadable(SheetProblem)
  }

  /// How many cells side by side are the same.
  let times: Int

  let value: Value

  /// The text, where it is an attribute and not the content of the element.
  let text: String?

  /// Reads the attributes.
  init(_ attributes: XMLAttributes) {
    times = max(1, attributes.number("number-columns-repeated") ?? 1)
    text = attributes.string("string-value", ":office:1.0")
    if attributes.string("value-type", ":calcext:1.0") == "error" {
      value = .error
      return
    }
    switch attributes.string("value-type", ":office:1.0") {
    case "float", "percentage", "currency":
      let bytes = attributes.bytes("value", ":office:1.0")
      value =
        bytes.flatMap(SheetNumber.double).map(Value.number)
        ?? .unreadable(.notANumber(attributes.string("value", ":office:1.0") ?? ""))
    case "date":
      let bytes = attributes.bytes("date-value", ":office:1.0")
      value =
        bytes.flatMap(CalendarDate.init(iso:)).map(Value.date)
        ?? .unreadable(.notADate(attributes.string("date-value", ":office:1.0") ?? ""))
    case "boolean":
      value = .boolean(attributes.string("boolean-value", ":office:1.0") == "true")
    default: value = .text
    }
  }
}
