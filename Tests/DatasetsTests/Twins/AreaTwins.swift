extension Twin {
  private static let tenure = "census2021-ts054-ltla.csv"
  private static let ofMiddleLayer = Folders.definition
    .replacing("    - { code: E00000002, vintage: 2021, reason: the mill }\n", with: "")
    .replacing("code: E01000001", with: "code: E02000001")
  private static let ofOldGround =
    of2011
    .replacing("    - { code: E00000002, vintage: 2011, reason: the mill }\n", with: "")
    .replacing("code: E01000001", with: "code: E01000009")
  private static let drawn = Folders.definition
    .replacing("  codes:\n", with: "  polygon: boundary.geojson\n")
    .replacing("    - { code: E00000002, vintage: 2021, reason: the mill }\n", with: "")
    .replacing("    - { code: E01000001, vintage: 2021, reason: the village }\n", with: "")
  private static let boundary = """
    {"type": "Polygon", "coordinates": [[[0.5, 51.3], [0.6, 51.3], [0.6, 51.4], [0.5, 51.4], [0.5, 51.3]]]}
    """
  /// What areas are made of.
  static let area = [
    Twin(
      "area-lookup", "output areas to districts", "the lookup of another district",
      "oa21-lookup.csv",
      [.all("E02000001", "E02000011")], with: [tenure], of: ofMiddleLayer,
      lost: ["tenure.owned.households.2021"],
      """
      census2021-ts054-ltla.csv: warning HNA0506: the file has no row for E02000001; expected every code of the area, or a lookup that says what it is made of
        Download the file for all codes of area.yaml, or put a lookup for them into the data folder; until then it gives no figures for the area.
      """),
    Twin(
      "area-lookup", "output areas to districts", "an output area in two larger areas",
      "oa21-lookup.csv",
      [
        .first(
          "E00000005,E01000003,Elsewhere 002A,E02000002,Elsewhere 002",
          "E00000004,E01000003,Elsewhere 002A,E02000002,Elsewhere 002")
      ], with: [tenure], of: ofMiddleLayer, lost: ["tenure.owned.households.2021"],
      """
      oa21-lookup.csv:6: error HNA0589: E00000004 lies in E01000003, and in E01000002 by an earlier row; expected each small area in one of the next layer
        Use the lookup as the portal issued it; a row was changed or added.
      """),
    Twin(
      "area-change-lookup", "", "one part of an area that was split", "lsoa-change-lookup.csv",
      [.without("E01000009,Foxton 001A,E01000002")], with: [tenure], of: ofOldGround,
      lost: ["tenure.owned.households.2021"],
      """
      census2021-ts054-ltla.csv: warning HNA0522: the change lookup has one row alone for E01000009, split or merged; expected a row for each part of an area that was split, and of one that was merged
        Download the lookup for the whole authority; until then the file gives no figures for the area.
      """),
    Twin(
      "area-change-lookup", "", "the codes of the two censuses that have changed places",
      "lsoa-change-lookup.csv",
      [.first("LSOA11CD,LSOA11NM,LSOA21CD", "LSOA21CD,LSOA11NM,LSOA11CD")], with: [tenure],
      of: ofOldGround, lost: ["tenure.owned.households.2021"],
      """
      census2021-ts054-ltla.csv: warning HNA0507: the file is drawn for the census of 2021, the area for that of 2011; expected small areas of one census, or a lookup from one to the other
        Put the "LSOA (2011) to LSOA (2021)" lookup into the data folder; until then the file gives no figures for the area.
      """),
    Twin(
      "area-centroids", "", "longitude and latitude that have changed places", "area-centroids.csv",
      [.first("x,y", "y,x")], with: [tenure, "oa21-lookup.csv"], of: drawn, boundary: boundary,
      """
      area-centroids.csv:2: error HNA0579: the centroid of E00000001 is at 51.31, 0.51; expected one system for all: longitude and latitude, or British National Grid
        Use the file as the portal issued it.
      """),
    Twin(
      "area-centroids", "", "the centroids of the other census", "area-centroids.csv",
      [.first("OA21CD", "OA11CD")], with: [tenure, "oa21-lookup.csv"], of: drawn,
      boundary: boundary,
      """
      foxton/area.yaml:13:12: error HNA0574: the centroids are those of 2011; expected centroids of 2021, the census that "periods" names
        Download the centroids of 2021, or correct "census".
      """),
  ]
}
