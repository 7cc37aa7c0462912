import Evidence
import Notation

/// What is said where two sources give one figure otherwise.
enum RivalProblem: Problem {
  case poorFit(
    figure: String, stated: String, read: String, readFigure: String, file: String, Ground)
  case apart(Disagreement, others: Int, row: Int?, file: String)

  var severity: Fault.Severity { .warning }

  var wording: Wording {
    switch self {
    case .poorFit(let figure, let stated, let read, let readFigure, let file, let ground):
      Wording(
        "HNA0535",
        found: "\(figure) is stated as \(stated), and \(file) has \(read)"
          + (readFigure == figure ? "" : " for \(readFigure)")
          + ", counted on areas that hold \(percent(ground.coverage)) of the area, and "
          + "\(percent(ground.excess)) of it again from around it",
        expected: "a file of areas that fit, to take the place of what is stated",
        remedy:
          "The stated figure is used. To use the file's, take the row out; to keep it without this "
          + "warning, name it under prefer_stated, with the reason.")
    case .apart(let found, let others, let row, let file):
      Wording(
        "HNA0536",
        found:
          "\(found.other.id.text) is \(found.other.display) here, and \(found.used.display) in \(file)"
          + (row.map { ", row \($0)" } ?? "")
          + (others == 0 ? "" : " (and \(others) more \(others == 1 ? "figure" : "figures"))"),
        expected: "two datasets that agree about one thing, but for rounding",
        remedy:
          "The figure of \(file) is used, and the report shows both; make sure that both files are of "
          + "the same places and day.")
    }
  }

  private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
