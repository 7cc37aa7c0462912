import Notation
import Testing

@testable import Datasets

/// Nothing may be kept from the person whom tests mostly run as, so that only the words are tested here.
@Suite struct DataFolderProblemTests {
  @Test func aFolderThatCannotBeListed() {
    let fault = Fault(DataFolderProblem.cannotList, at: Location(path: "testham/data"))
    #expect(
      fault.description == """
        testham/data: error HNA0526: a folder whose files cannot be listed; expected a folder that may be read
          Check its permissions, or copy the files into a folder of your own.
        """)
  }
}
