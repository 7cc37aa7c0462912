/// Finds what would tell where somebody lives: a postcode, or a number with the name of a street.
///
/// Made once for each file that is read, because a regular expression may not be shared between tasks.
struct PostalAddress {
  private let postcode = /\b[A-Za-z]{1,2}[0-9][A-Za-z0-9]?\s?[0-9][A-Za-z]{2}\b/
  private let street =
    /\b[0-9]+[A-Za-z]?,?\s+(?:[A-Z][\w'.-]*\s+){1,3}(?:Street|St|Road|Rd|Lane|Avenue|Close|Drive|Way|Terrace|Crescent|Hill|Gardens|Place|Row|Square|Court|Grove|Mews|Walk)\b/

  /// The first postcode or street address in a text.
  ///
  /// - Parameter text: the name or the description of a scheme.
  /// - Returns: the address as it is written; nil if there is none.
  func first(in text: String) -> String? {
    if let match = text.firstMatch(of: postcode) { return String(match.output) }
    return text.firstMatch(of: street).map { String($0.output) }
  }
}
