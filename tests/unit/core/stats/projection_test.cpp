// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/projection.h"

#include "stats/hexagons.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace coir::stats;

// IOGP guidance note 373-7-2, method 9820, ETRS89 / LAEA Europe (GRS 1980): 50 N 5 E.
TEST(LambertAzimuthal, ReproducesThePublishedExample) {
    const LambertAzimuthal europe({10, 52}, {6378137.0, 298.257222101});
    const Point p = europe.forward({5, 50});
    EXPECT_NEAR(p.x + 4'321'000, 3'962'799.45, 0.005);
    EXPECT_NEAR(p.y + 3'210'000, 2'999'718.85, 0.005);
    const LonLat back = europe.inverse(p);
    EXPECT_NEAR(back.lon, 5, 1e-11);
    EXPECT_NEAR(back.lat, 50, 1e-11);
}

// Numbers of tests/oracle/local_statistics.py (authalic latitude by numerical integration).
TEST(LambertAzimuthal, PlacesTheIsland) {
    const Point haikou = islandProjection().forward({110.3255, 20.0440});
    EXPECT_NEAR(haikou.x, 54'978.5421012134, 1e-4);
    EXPECT_NEAR(haikou.y, 93'512.45380540135, 1e-4);
    const Point sansha = islandProjection().forward({111.6731, 16.4971});
    EXPECT_NEAR(sansha.x, 200'020.6283249252, 1e-4);
    EXPECT_NEAR(sansha.y, -298'098.305179082, 1e-4);
    for (const LonLat place : {LonLat{108.6, 18.1}, {111.2, 20.2}, {109.8, 19.2}, {112.0, 3.8}}) {
        const LonLat back = islandProjection().inverse(islandProjection().forward(place));
        EXPECT_NEAR(back.lon, place.lon, 1e-11);
        EXPECT_NEAR(back.lat, place.lat, 1e-11);
    }
}

// Vectors published with the open conversion formula (Shanghai, Shenzhen, Beijing).
TEST(ChineseCoordinates, AgreeWithPublishedVectors) {
    struct { double lat, lon, shiftedLat, shiftedLon; } vectors[] = {
        {31.1774276, 121.5272106, 31.17530398364597, 121.531541859215},
        {22.543847, 113.912316, 22.540796131694766, 113.9171764808363},
        {39.911954, 116.377817, 39.91334545536069, 116.38404722455657}};
    for (const auto& v : vectors) {
        const LonLat shifted = wgs84ToGcj02({v.lon, v.lat});
        EXPECT_NEAR(shifted.lon, v.shiftedLon, 1e-9);
        EXPECT_NEAR(shifted.lat, v.shiftedLat, 1e-9);
        const LonLat back = gcj02ToWgs84(shifted);
        EXPECT_NEAR(back.lon, v.lon, 1e-10);
        EXPECT_NEAR(back.lat, v.lat, 1e-10);
    }
    const LonLat bd = gcj02ToBd09({116.404, 39.915});
    EXPECT_NEAR(bd.lon, 116.41036949371029, 1e-9);
    EXPECT_NEAR(bd.lat, 39.92133699351021, 1e-9);
    // The published inverse is itself only near (1e-5 degrees = 1 m).
    const LonLat fromBd = bd09ToGcj02({116.404, 39.915});
    EXPECT_NEAR(fromBd.lon, 116.39762729119315, 1e-5);
    EXPECT_NEAR(fromBd.lat, 39.90865673957631, 1e-5);
    EXPECT_NEAR(gcj02ToBd09(fromBd).lon, 116.404, 1e-10);
    EXPECT_EQ(wgs84ToGcj02({2.35, 48.85}).lon, 2.35); // outside the rectangle nothing is shifted
}

TEST(HexGrid, HoldsTheCentreOfEveryHexagon) {
    const HexGrid grid(2000);
    for (const Hex hex : {Hex{0, 0}, {3, -5}, {-7, 2}, {40, 40}})
        EXPECT_EQ(grid.at(grid.centre(hex)), hex);
    EXPECT_NEAR(grid.centre({1, 0}).x, 3000, 1e-9);
    EXPECT_NEAR(grid.centre({1, 0}).y, std::sqrt(3.0) * 1000, 1e-9);
    EXPECT_NEAR(grid.centre({0, 1}).y, std::sqrt(3.0) * 2000, 1e-9);
}

TEST(HexGrid, GivesBordersToTheLargerAxialPair) {
    const HexGrid grid(1000);
    // Halfway north between (0,0) and (0,1); halfway between (0,0) and (1,-1); the corner of (0,0), (1,-1), (1,0).
    EXPECT_EQ(grid.at(Point{0, std::sqrt(3.0) * 500}), (Hex{0, 1}));
    EXPECT_EQ(grid.at(Point{750, -std::sqrt(3.0) * 250}), (Hex{1, -1}));
    EXPECT_EQ(grid.at(Point{1000, 0}), (Hex{1, 0}));
    EXPECT_EQ(grid.at(Point{-1000, 0}), (Hex{0, 0}));
    EXPECT_EQ(grid.at(Point{990, 1}), (Hex{0, 0}));
}

TEST(HexGrid, NamesCellsAndReadsThemBack) {
    const HexGrid grid(2000);
    EXPECT_EQ(grid.id({-3, 14}), "h2000:-3:14");
    EXPECT_EQ(grid.parse("h2000:-3:14"), (Hex{-3, 14}));
    EXPECT_FALSE(grid.parse("h500:-3:14"));
    EXPECT_FALSE(grid.parse("h2000:-3"));
    EXPECT_FALSE(grid.parse("h2000:1:2x"));
}

TEST(HexGrid, DrawsTheHexagonAroundItsCentre) {
    const HexGrid grid(2000);
    double area = 0;
    const auto corners = grid.corners({2, -1});
    for (int k = 0; k < 6; ++k)
        area += corners[k].x * corners[(k + 1) % 6].y - corners[(k + 1) % 6].x * corners[k].y;
    EXPECT_NEAR(area / 2, 1.5 * std::sqrt(3.0) * 4e6, 1e-3);
    const LonLat corner = grid.polygon({2, -1})[0];
    EXPECT_NEAR(islandProjection().forward(corner).x, corners[0].x, 1e-5);
}
