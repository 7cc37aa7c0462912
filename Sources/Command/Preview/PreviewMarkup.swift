import Foundation

/// What a preview adds to the pages of a report: a notice while the files cannot be built, and a page that renews itself.
enum PreviewMarkup {
  /// Where a page asks for the state of the report.
  static let versionPath = ".version"

  /// A page of the report, with the notice if there is a failure.
  static func live(_ page: [UInt8], failure: String?, version: Int) -> [UInt8] {
    var text = String(decoding: page, as: UTF8.self)
    let words = "This is the last report that could be built."
    let notice = failure.map { self.notice($0, words) } ?? ""
    if let end = text.range(of: "</body>", options: .backwards) {
      text.insert(contentsOf: notice + script(version), at: end.lowerBound)
    }
    return Array(text.utf8)
  }

  /// The page where no report could be built yet.
  static func failed(_ failure: String, version: Int) -> [UInt8] {
    let page = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head><meta charset="utf-8"><title>No report yet</title></head>
      <body>
      <main><h1>No report yet</h1>
      <p>The page renews itself once the report can be built.</p></main>
      \(notice(failure, ""))\(script(version))</body>
      </html>
      """
    return Array(page.utf8)
  }

  /// The type of a file of the report, as HTTP names it.
  static func type(ofFile name: String) -> String {
    switch name.split(separator: ".").last {
    case "html": "text/html; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    case "svg": "image/svg+xml"
    case "json": "application/json"
    case "csv": "text/csv; charset=utf-8"
    default: "text/plain; charset=utf-8"
    }
  }

  private static func notice(_ failure: String, _ words: String) -> String {
    """
    <section role="alert" style="position: sticky; bottom: 0; max-height: 50vh; overflow: auto; \
    padding: 0.5rem 1rem; border-top: 4px solid #b10e1e; background: #fff; color: #0b0c0c">
    <p style="margin: 0"><strong>The files as they are now cannot be built. \(words)</strong></p>
    <pre style="white-space: pre-wrap; font-size: 0.875rem">\(escaped(failure))</pre>
    </section>

    """
  }

  private static func script(_ version: Int) -> String {
    """
    <script>
    setInterval(async () => {
      try {
        const now = await (await fetch("/\(versionPath)", { cache: "no-store" })).text();
        if (now !== "\(version)") location.reload();
      } catch { /* The preview was stopped. */ }
    }, 1000);
    </script>

    """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
