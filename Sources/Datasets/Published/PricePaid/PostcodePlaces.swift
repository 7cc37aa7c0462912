/// Every postcode there is or was, and which of a few places each lies in.
///
/// A hash table without pointers: one number for a postcode, with the places in the bits above it. The whole of the
/// United Kingdom takes 32 MB.
struct PostcodePlaces {
  /// A set of places, one bit each.
  struct Places: OptionSet, Hashable {
    let rawValue: UInt32
  }

  /// How many places can be told apart.
  static let capacity = 20

  private static let keyBits = 42
  private static let keyMask: UInt64 = (1 << 42) - 1
  private var slots = [UInt64](repeating: 0, count: 1 << 10)
  /// How many postcodes are known.
  private(set) var count = 0
  /// How many postcodes lie in any of the places.
  private(set) var placedCount = 0

  /// Notes where a postcode lies; a postcode that is known already keeps its first places.
  mutating func insert(_ key: PostcodeKey, in places: Places) {
    if 4 * count >= 3 * slots.count { grow() }
    let slot = slot(of: key.number, in: slots)
    guard slots[slot] == 0 else { return }
    slots[slot] = key.number | UInt64(places.rawValue) << Self.keyBits
    count += 1
    if !places.isEmpty { placedCount += 1 }
  }

  /// The places that a postcode lies in; nil if it is unknown.
  subscript(_ key: PostcodeKey) -> Places? {
    let found = slots[slot(of: key.number, in: slots)]
    return found == 0 ? nil : Places(rawValue: UInt32(truncatingIfNeeded: found >> Self.keyBits))
  }

  /// The slot that holds a postcode, or the empty one where it belongs.
  private func slot(of number: UInt64, in slots: [UInt64]) -> Int {
    let mask = UInt64(slots.count - 1)
    var slot = (number &* 0x9E37_79B9_7F4A_7C15) >> 20 & mask
    while slots[Int(slot)] != 0, slots[Int(slot)] & Self.keyMask != number {
      slot = (slot + 1) & mask
    }
    return Int(slot)
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: 2 * slots.count)
    for entry in slots where entry != 0 {
      larger[slot(of: entry & Self.keyMask, in: larger)] = entry
    }
    slots = larger
  }
}
