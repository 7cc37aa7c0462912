/// What can be wrong with an input: an enumeration whose cases hold the facts.
///
/// Each part of the program has its own problems. Codes are stable once released, and are shared
/// out in hundreds: `HNA01..` for notation, `HNA02..` for policy, and so on.
package protocol Problem: Sendable {
  /// The facts in words.
  var wording: Wording { get }

  /// Whether work can go on; an error unless the problem says otherwise.
  var severity: Fault.Severity { get }
}

extension Problem {
  package var severity: Fault.Severity { .error }
}

/// A problem in words: what is there, what was expected, and what to do.
package struct Wording: Hashable, Sendable {
  /// The stable code, such as `HNA0123`.
  package let code: String

  /// What is there, without a full stop.
  package let found: String

  /// What was expected, in words that follow "expected", without a full stop.
  package let expected: String

  /// What to do, as one or more sentences.
  package let remedy: String

  /// Creates a wording.
  ///
  /// - Parameters:
  ///   - code: the stable code.
  ///   - found: what is there.
  ///   - expected: what was expected.
  ///   - remedy: what to do.
  package init(_ code: String, found: String, expected: String, remedy: String) {
    self.code = code
    self.found = found
    self.expected = expected
    self.remedy = remedy
  }
}
