/// Something that gives rows piece by piece.
protocol RowSource: AnyObject {
  /// The rows of the last piece.
  var batch: RowBatch { get }

  /// Puts the rows of the next piece of the file, which may be none, into the batch.
  ///
  /// - Returns: false at the end.
  func fill() throws(Refusal) -> Bool

  /// Lends the text that the cells of the batch point into.
  func withTexts<Failure>(_ body: (TextStores) throws(Failure) -> Void) throws(Failure)
}
