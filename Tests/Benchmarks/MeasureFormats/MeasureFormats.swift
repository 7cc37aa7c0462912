import Formats
import Glibc
import Notation

/// Prints how fast published files are read, and how much memory that takes.
///
///     swift run -c release MeasureFormats FILE [COLUMN,COLUMN,…]
///
/// Every sheet is read three times; the columns are counted from 0. For workbooks the rate is that
/// of the file as packed: multiply by the ratio that `unzip -l` gives for XML a second.
@main struct MeasureFormats {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first else { return print("MeasureFormats FILE [COLUMN,…]") }
    let columns = arguments.dropFirst().first.map {
      $0.split(separator: ",").compactMap { Int($0) }
    }
    let log = FaultLog()
    for _ in 0..<3 {
      let start = processorSeconds()
      let counts = read(path, columns, log)
      let seconds = processorSeconds() - start
      let rate = Double(counts.bytes) / seconds / 1e6
      print(
        "\(counts.rows) rows, \(counts.cells) cells, sum \(counts.sum), \(seconds) s,",
        "\(rate.rounded()) MB/s, \(peakMemory() / 1024) MB at most")
    }
    if !log.faults.isEmpty { print(Faults(log.faults)) }
  }

  private struct Counts {
    var rows = 0
    var cells = 0
    var bytes = 0
    var sum = 0.0
  }

  private static func read(_ path: String, _ columns: [Int]?, _ log: FaultLog) -> Counts {
    var counts = Counts()
    guard let file = PublishedFile.open(path, log: log) else { return counts }
    for sheet in file.sheets {
      file.forEachRow(of: sheet, columns: columns) { row in
        counts.rows += 1
        for column in columns ?? Array(0..<row.count) {
          guard !row[column].isEmpty else { continue }
          counts.cells += 1
          counts.sum += row[column].number ?? 0
        }
      }
    }
    var status = stat()
    if stat(path, &status) == 0 { counts.bytes = Int(status.st_size) }
    return counts
  }

  /// The processor time used so far, which other programs do not lengthen as they do the day's.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The largest amount of memory held so far, in kilobytes.
  private static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }
}
