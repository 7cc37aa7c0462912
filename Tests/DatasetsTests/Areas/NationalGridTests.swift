import Testing

@testable import Datasets

/// The British National Grid against what the Ordnance Survey publishes.
@Suite struct NationalGridTests {
  /// "A guide to coordinate systems in Great Britain", annex C: the worked example of the projection.
  @Test func followsTheWorkedExample() {
    let position = NationalGrid.onAiry(of: Position(x: 651_409.903, y: 313_177.270))
    #expect(abs(position.y - (52 + 39.0 / 60 + 27.2531 / 3600)) < 1e-8)
    #expect(abs(position.x - (1 + 43.0 / 60 + 4.5177 / 3600)) < 1e-8)
  }

  /// Points of the test file that comes with the Ordnance Survey's transformation OSTN15: grid, latitude, longitude.
  @Test(arguments: [
    ("Lizard Point", 170_370.718, 11_572.405, 49.960_061_378_20, -5.203_046_099_98),
    ("Plymouth", 250_359.811, 62_016.569, 50.438_858_256_10, -4.108_645_635_61),
    ("St Catherine's Point", 449_816.371, 75_335.861, 50.575_636_650_00, -1.297_822_772_40),
    ("Southampton", 438_710.920, 114_792.250, 50.931_279_379_10, -1.450_514_337_00),
    ("North Foreland", 639_821.835, 169_565.858, 51.374_470_255_50, 1.444_547_304_09),
    ("Brislington", 362_269.991, 169_978.690, 51.427_547_430_20, -2.544_076_183_49),
    ("Lambeth", 530_624.974, 178_388.464, 51.489_365_649_50, -0.119_925_571_80),
    ("Colchester", 599_445.590, 225_722.826, 51.894_366_373_50, 0.897_243_270_12),
    ("King's Lynn", 562_180.547, 319_784.995, 52.751_366_871_70, 0.401_535_470_65),
    ("Nottingham", 454_002.834, 340_834.943, 52.962_191_094_10, -1.197_476_559_22),
    ("Blackpool", 331_534.564, 431_920.794, 53.779_110_257_60, -3.040_454_906_91),
    ("Carlisle", 339_921.145, 556_034.761, 54.895_423_404_20, -2.938_277_411_49),
    ("Newcastle", 424_639.355, 565_012.703, 54.979_122_736_60, -1.616_576_851_84),
  ])
  func isGoodToFiveMetres(name: String, east: Double, north: Double, y: Double, x: Double) {
    let found = NationalGrid.longitudeAndLatitude(of: Position(x: east, y: north))
    let step = NationalGrid.metresPerDegree(at: y)
    let (across, along) = ((found.x - x) * step.x, (found.y - y) * step.y)
    #expect((across * across + along * along).squareRoot() < NationalGrid.accuracy, "\(name)")
  }

  /// A degree on the world's ellipsoid, from tables of geodesy: at the latitude of 45 degrees.
  @Test func knowsHowLongADegreeIs() {
    let step = NationalGrid.metresPerDegree(at: 45)
    #expect(abs(step.x - 78_847) < 1)
    #expect(abs(step.y - 111_132) < 1)
  }
}
