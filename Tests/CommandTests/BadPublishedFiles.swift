import Foundation

/// Packed files that are broken, which no text editor makes.
enum BadPublishedFiles {
  /// An archive with one table, of which it states fewer bytes than it has.
  static let largerThanStated = decoded(
    """
    UEsDBBQAAAgIAAAAIQBygN4aFwAAAAwAAAAKAAAAdGVudXJlLmNzdkvOT0nVyUvMTeVyNdTxTU0pT6zEygIAUEsB\
    AhQAFAAACAgAAAAhAHKA3hoXAAAADAAAAAoAAAAAAAAAAAAAAAAAAAAAAHRlbnVyZS5jc3ZQSwUGAAAAAAEAAQA4\
    AAAAPwAAAAAA
    """)

  /// A workbook of ratios with the sheet 5c and no other.
  static let oneSheet = decoded(
    """
    UEsDBBQAAAAIAAAAIQAdOho3dwAAAKgAAAALAAAAX3JlbHMvLnJlbHNdzkEOwiAQheGrNHOATuPChYGu3Lg1XgBx\
    KKTAEBjTentZVpd/8vLlqTtFI4Fz86G0WR1zuL00bDA8PoU0eJFyQWzWUzJt5EJ5T9FxTUZ61gXZuWDpyvadKAue\
    pumM9cj/Lbps6kKiYY+4cV2fzOvYUcBZ4e+xL1BLAwQUAAAACAAAACEAjLceSYwAAADdAAAADwAAAHhsL3dvcmti\
    b29rLnhtbI2PMQ7CMAxFrxL5ALggwVC1nVg4RkhdElHHkR0Ex6dq6c5kP/2vZ7l7iz7vIk/34TlbD7HW0iJaiMTe\
    DlIoL8kkyr4uqA+0ouRHi0SVZzw1zQXZpwybodV/HDJNKdBVwosp102iNPuaJFtMxWDo1gv2my57ph7OAdzKt7GH\
    Izht07IY4NDh3sf9peELUEsDBBQAAAAIAAAAIQBSgE/7cgAAAJkAAAAaAAAAeGwvX3JlbHMvd29ya2Jvb2sueG1s\
    LnJlbHNVzjEOwjAMQNGrVDlAXTEwoLRTl66IC0TBaSKaOLJdAbcnYxj/8vTtHQ+niYrEVGWxfQ7bczZihse34myi\
    ar0BiI+YnYxUsXzyEYiz05a8A4WQPK7kz4xF4TJNV+CehzfxSyKiNtTxjtr8sSkGFgv/Jz9QSwMEFAAAAAgAAAAh\
    AMbFwOfiAAAAxAEAAAgAAAB4bC9zLnhtbIVRwU7DMAz9Fav3LaXaQENZTnDbCSFx9lKviZbEVZxu8PeESkwIBljy\
    we/5+Vm2PnM+iiMq8BpDkm3jShnvlRLrKKIseaRUmQPniKWWeVAyZsJ+FsWgura9VRF9aoyesQcsaHTms9EWyraR\
    kit1Ms+4DwRrCwt4wuIZ+ACReo8JHE9CMGZvCQp/okNmEcCUJgzwsecY0NJij0I9EObk0yBanYxWtubs+NN2x7bK\
    cSqOsy9vYLmni+jPzoTxl86u7Vb/Gj+2d5sa7c31GS+EoY+YxV3nN8tu/c1DfbmvujzOvANQSwECFAMUAAAACAAA\
    ACEAHToaN3cAAACoAAAACwAAAAAAAAAAAAAAgAEAAAAAX3JlbHMvLnJlbHNQSwECFAMUAAAACAAAACEAjLceSYwA\
    AADdAAAADwAAAAAAAAAAAAAAgAGgAAAAeGwvd29ya2Jvb2sueG1sUEsBAhQDFAAAAAgAAAAhAFKAT/tyAAAAmQAA\
    ABoAAAAAAAAAAAAAAIABWQEAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxzUEsBAhQDFAAAAAgAAAAhAMbFwOfi\
    AAAAxAEAAAgAAAAAAAAAAAAAAIABAwIAAHhsL3MueG1sUEsFBgAAAAAEAAQA9AAAAAsDAAAAAA==
    """)

  /// The start of an old workbook.
  static let legacyWorkbook = Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0])

  private static func decoded(_ text: String) -> Data { Data(base64Encoded: text) ?? Data() }
}
