import Evidence
import Testing

@testable import Need

struct BalanceMixTests {
  static let target = SizeExample.shares(
    { "target-mix.\($0.rawValue).share" }, [0.106, 0.267, 0.479, 0.119, 0.029])
  static let current = SizeExample.shares(
    { "mix.current.\($0.rawValue).share" }, [0.215, 0.293, 0.451, 0.034, 0.007])

  static func balance(
    now: Double, horizon: Double, target: [Figure] = target, current: [Figure] = current
  ) -> BalanceMix {
    BalanceMix(
      sizes: SizeExample.mixSizes, target: target, current: current,
      householdsNow: SizeExample.figure("mix.households-now", now, .households),
      householdsAtHorizon: SizeExample.figure("mix.households-horizon", horizon, .households))
  }

  @Test(
    "Heart of Chatham HNA, Table 5-7, with the totals that give its balance and those it states",
    arguments: [
      (11644.0, 12068.0, [0, 0, 28.8, 56.6, 14.6]),
      (11220.0, 12068.0, [0, 0, 35.2, 51.5, 13.3]),
      (11220.0, 11410.0, [0, 0, 24.8, 59.8, 15.4]),
    ])
  func balanceFollowsFromTargetAndCurrent(now: Double, horizon: Double, expected: [Double]) {
    let shares = Self.balance(now: now, horizon: horizon).shares
    #expect(shares.map { $0.percent() } == expected)
  }

  @Test func noShortfallLeavesNoBalance() {
    let balance = Self.balance(now: 12000, horizon: 6000, target: Self.current)
    #expect(balance.hasShortfall == false)
    #expect(balance.shares.isEmpty)
    #expect(balance.gaps.allSatisfy { $0.value == 0 })
  }

  @Test func aSizeWithASurplusGetsNothingAndTheRestAddUpToOne() {
    let balance = Self.balance(now: 11644, horizon: 12068)
    #expect(balance.shares[0].value == 0)
    #expect(abs(balance.shares.compactMap(\.value).reduce(0, +) - 1) < 1e-12)
  }

  @Test func plannedHomesAreSharedOutByTheBalance() {
    var balance = Self.balance(now: 11644, horizon: 12068)
    balance.plannedHomes = SizeExample.figure("planned-homes", 100, .dwellings)
    let homes = balance.homes.compactMap(\.value)
    #expect(homes.map { Display.rounded($0, decimals: 1) } == [0, 0, 28.8, 56.6, 14.6])
  }

  @Test func aHiddenShareLeavesTheBalanceUnknown() {
    var target = Self.target
    target[2] = SizeExample.figure("target-mix.3-bed.share", nil, .share)
    let balance = Self.balance(now: 11644, horizon: 12068, target: target)
    #expect(balance.hasShortfall == nil)
    #expect(balance.shares[2].value == nil)
  }
}
