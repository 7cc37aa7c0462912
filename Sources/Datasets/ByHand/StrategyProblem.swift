import Notation

/// What can be wrong with the entries of `strategy.yaml`, beyond its notation.
enum StrategyProblem: Problem {
  case unknown(name: String, key: String, what: String, known: [String])
  case twice(String, of: String)
  case halfASource
  case considerBeyond(String)
  case notAShare(String)
  case countInIndex(String)
  case noBetterEnd(String)
  case indexOfOne(Int)

  var wording: Wording {
    switch self {
    case .unknown(let name, let key, let what, let known):
      Wording(
        "HNA0380",
        found: "key \"\(name)\" has \(quotedForMessage(key))"
          + (nearest(to: key, among: known).map { "; did you mean \"\($0)\"?" } ?? ""),
        expected: known.isEmpty
          ? "\(what), of which there is none" : "\(what): " + known.joined(separator: ", "),
        remedy: "Correct the key, or add what it stands for.")
    case .twice(let key, let what):
      Wording(
        "HNA0381", found: "key \(quotedForMessage(key)) of \(what) twice",
        expected: "each key once in its list", remedy: "Rename or remove one of the two.")
    case .halfASource:
      Wording(
        "HNA0382", found: "only one of \"publication\" and \"at\"",
        expected: "both, or neither for words of your own",
        remedy: "Say which publication the entry is taken from, and where in it.")
    case .considerBeyond(let side):
      Wording(
        "HNA0383", found: "key \"consider\" at or beyond \"applies\"",
        expected: side == "above" ? "a lower number than \"applies\"" : "a higher number",
        remedy: "Exchange the two, or remove \"consider\".")
    case .notAShare(let name):
      Wording(
        "HNA0384", found: "key \"\(name)\" of an indicator that is a share, beyond 0 to 1",
        expected: "a share such as 0.25", remedy: "Divide the percentage by a hundred.")
    case .countInIndex(let key):
      Wording(
        "HNA0385", found: "\(quotedForMessage(key)) in the index, which is a count",
        expected: "shares, rates, ratios or prices",
        remedy: "Leave it out: a count is large where a place is large, and says nothing else.")
    case .noBetterEnd(let key):
      Wording(
        "HNA0386",
        found: "\(quotedForMessage(key)) in the index, of which neither end is the better one",
        expected: "indicators with the direction higher-is-better or lower-is-better",
        remedy: "Leave it out, or say in Inputs/indicators/strategy.yaml which end is better.")
    case .indexOfOne(let count):
      Wording(
        "HNA0387", found: "an index of \(count == 0 ? "no indicator" : "one indicator")",
        expected: "two or more",
        remedy: "Name more, or remove the index: the indicator has a rank of its own.")
    }
  }
}
