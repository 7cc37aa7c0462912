import Notation

/// The rows of a sheet of a workbook, one piece of its part after another.
final class SheetRows: RowSource {
  private let sheet: Sheet
  private let part: XMLPart
  private let builder: RowBuilder
  private let sharedTexts: [UInt8]
  private var isOver = false

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - sheet: the sheet, for messages.
  ///   - part: its part, whose handler builds with `builder`.
  ///   - builder: builds the rows.
  ///   - sharedTexts: the texts that cells share.
  init(of sheet: Sheet, _ part: XMLPart, builder: RowBuilder, sharedTexts: [UInt8] = []) {
    self.sheet = sheet
    self.part = part
    self.builder = builder
    self.sharedTexts = sharedTexts
  }

  var batch: RowBatch { builder.batch }

  func fill() throws(Refusal) -> Bool {
    guard !isOver else { return false }
    builder.beginPiece()
    do throws(Refusal) {
      isOver = try !part.parsePiece()
    } catch {
      guard error.problem is SheetProblem else { throw error }
      let row = builder.number > 0 ? builder.number : nil
      throw Refusal(error.problem, at: sheet.location(row: row))
    }
    return true
  }

  func withTexts<Failure>(_ body: (TextStores) throws(Failure) -> Void) throws(Failure) {
    try sharedTexts.withUnsafeBufferPointer { shared throws(Failure) in
      try builder.batch.texts.withUnsafeBufferPointer { texts throws(Failure) in
        try body(TextStores(texts: texts, shared: shared))
      }
    }
  }
}
