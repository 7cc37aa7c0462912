import Notation

/// What can be wrong where two files hold the same dataset.
enum CopyProblem: Problem {
  case postcodes(other: String)
  case transactions(Int, other: String)

  var wording: Wording {
    switch self {
    case .postcodes(let other):
      Wording(
        "HNA0580", found: "a second postcode directory, which differs from \(other)",
        expected: "one directory of the whole country",
        remedy: "Keep the newer; instead of files for single postcode areas use the whole.")
    case .transactions(let count, let other):
      Wording(
        "HNA0581",
        found: "\(count) \(count == 1 ? "sale is" : "sales are") told otherwise than in \(other)",
        expected: "the same price, day and type for one transaction, or a record that changes it",
        remedy: "Keep the newer file, and take the other out of the folder.")
    }
  }
}
