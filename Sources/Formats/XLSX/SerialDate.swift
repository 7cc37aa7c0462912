/// Days as workbooks count them.
enum SerialDate {
  /// 30 December 1899, from which a date after February 1900 is counted, as a day number of
  /// `CalendarDate`.
  private static let epochOf1900 = 693_593

  /// 1 January 1904.
  private static let epochOf1904 = 695_055

  /// The day that a number stands for.
  ///
  /// Workbooks hold 1900 to be a leap year, so that 60 is a day that never was.
  ///
  /// - Parameters:
  ///   - serial: the number; its fraction is the time of day.
  ///   - countsFrom1904: whether the workbook does.
  /// - Returns: the day number for `CalendarDate`; nil for what is no date, as a time alone.
  static func dayNumber(_ serial: Double, countsFrom1904: Bool) -> Int? {
    guard serial >= (countsFrom1904 ? 0 : 1), serial < 2_958_466 else { return nil }
    let days = Int(serial)
    let dayNumber: Int
    if countsFrom1904 {
      dayNumber = epochOf1904 + days
    } else {
      guard days != 60 else { return nil }
      dayNumber = epochOf1900 + days + (days < 60 ? 1 : 0)
    }
    return CalendarDate(dayNumber: dayNumber) == nil ? nil : dayNumber
  }
}
