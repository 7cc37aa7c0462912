/// Reads one published dataset.
///
/// A reader has no state: it recognises files by what stands in them, then takes the figures of an area and the places
/// it is compared with out of all files of its dataset at once, since one edition may come in several.
package protocol DatasetReader: Sendable {
  /// What the reader reads.
  var dataset: PublishedDataset { get }

  /// Tells whether a file is of this dataset, by its first rows and never by its name.
  ///
  /// - Parameter start: the first rows of every table.
  /// - Returns: the edition; nil if the file is something else.
  func recognise(_ start: FileStart) -> Recognition?

  /// Takes figures out of files of this dataset.
  ///
  /// Faults go to the log of `reading`; what could not be read yields nothing.
  ///
  /// - Parameters:
  ///   - files: files that this reader recognised, by name; at least one.
  ///   - reading: the area, and what is known of its codes.
  /// - Returns: the figures, and how many rows were read for them.
  func read(_ files: [RecognisedFile], _ reading: DatasetReading) -> Harvest
}
