#include "mapview/basemap.hpp"

#include "base/error.hpp"
#include "mapview/basemap_file.hpp"
#include "temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <fstream>
#include <random>

using namespace dateline;

namespace {

std::filesystem::path built_file() {
    return std::filesystem::path{DATELINE_DATA_DIR} / "basemap.bin";
}

const Basemap& basemap() {
    static const Basemap opened = Basemap::open(built_file());
    return opened;
}

CellNumber cell_of(double lat_deg, double lon_deg) {
    const int column = static_cast<int>((lon_deg + 180) / cell_deg),
              row = static_cast<int>((lat_deg + 90) / cell_deg);
    return CellNumber{static_cast<std::uint16_t>(row * cell_columns + column)};
}

double lon_deg(CellNumber cell, CellVertex vertex) {
    return west_deg(cell) + cell_deg * (vertex.east / 65535.0);
}
double lat_deg(CellNumber cell, CellVertex vertex) {
    return south_deg(cell) + cell_deg * (vertex.north / 65535.0);
}

/// Steps of the cell's grid, squared.
double triangle_area(const CellShape& shape, std::size_t first) {
    const auto a = shape.vertices[shape.triangles[first]], b = shape.vertices[shape.triangles[first + 1]],
               c = shape.vertices[shape.triangles[first + 2]];
    return std::abs((b.east - a.east) * double(c.north - a.north) -
                    (c.east - a.east) * double(b.north - a.north)) /
           2;
}

bool is_land(double lat, double lon) {
    const auto cell = cell_of(lat, lon);
    const auto shape = basemap().shape(BasemapScale::region_10m, BasemapLayer::land, cell);
    const double x = (lon - west_deg(cell)) / cell_deg * 65535,
                 y = (lat - south_deg(cell)) / cell_deg * 65535;
    for (std::size_t i = 0; i < shape.triangles.size(); i += 3) {
        int turns = 0;
        for (int k = 0; k < 3; ++k) {
            const auto a = shape.vertices[shape.triangles[i + k]],
                       b = shape.vertices[shape.triangles[i + (k + 1) % 3]];
            turns += (b.east - a.east) * (y - a.north) - (b.north - a.north) * (x - a.east) > 0 ? 1 : -1;
        }
        if (std::abs(turns) == 3) return true;
    }
    return false;
}

/// Degrees from a place to the nearest vertex of a layer in its cell.
double nearest_vertex_deg(BasemapLayer layer, double lat, double lon) {
    const auto cell = cell_of(lat, lon);
    double nearest = 1e9;
    for (const auto vertex : basemap().shape(BasemapScale::region_10m, layer, cell).vertices) {
        nearest = std::min(nearest, std::hypot(lat_deg(cell, vertex) - lat, lon_deg(cell, vertex) - lon));
    }
    return nearest;
}

void overwrite(const std::filesystem::path& file, std::uint64_t offset, const std::string& bytes) {
    std::fstream stream{file, std::ios::binary | std::ios::in | std::ios::out};
    stream.seekp(static_cast<std::streamoff>(offset));
    stream << bytes;
}

}  // namespace

TEST_CASE("the land of the world has the area that is known of it") {
    // 148.94 million km² (CIA World Factbook, "World: geography"); small islands are left out.
    for (const auto scale : {BasemapScale::world_110m, BasemapScale::continent_50m}) {
        double area_km2 = 0;
        for (std::uint16_t number = 0; number < basemap_cells; ++number) {
            const CellNumber cell{number};
            const auto shape = basemap().shape(scale, BasemapLayer::land, cell);
            for (std::size_t i = 0; i < shape.triangles.size(); i += 3) {
                double lat_sum = 0;
                for (int k = 0; k < 3; ++k) lat_sum += lat_deg(cell, shape.vertices[shape.triangles[i + k]]);
                const double step_km = cell_deg / 65535.0 * 111.195;
                area_km2 += triangle_area(shape, i) * step_km * step_km * std::cos(lat_sum / 3 * M_PI / 180);
            }
        }
        CHECK(area_km2 == Approx(148.94e6).epsilon(0.02));
    }
}

TEST_CASE("cities are on land and gulfs are not") {
    CHECK(is_land(33.3406, 44.4009));   // Baghdad
    CHECK(is_land(-16.80, 179.32));     // Taveuni's neighbour Vanua Levu, Fiji
    CHECK(is_land(-88.7, 12.3));        // Antarctica
    CHECK_FALSE(is_land(27.0, 51.6));   // Persian Gulf
    CHECK_FALSE(is_land(41.6, 50.6));   // Caspian Sea
    CHECK_FALSE(is_land(0.0, -150.0));  // Pacific
}

TEST_CASE("the edge of Crimea is a disputed border and no undisputed one") {
    CHECK(nearest_vertex_deg(BasemapLayer::disputed_borders, 46.15, 33.65) < 0.1);  // Perekop
    CHECK(nearest_vertex_deg(BasemapLayer::country_borders, 46.15, 33.65) > 1);
    CHECK(nearest_vertex_deg(BasemapLayer::country_borders, 33.96, 45.45) <
          0.2);  // Iraq and Iran, for contrast
}

TEST_CASE("Baghdad is labelled as a capital and Iran as a country") {
    bool baghdad = false, iran = false;
    for (std::size_t i = 0; i < basemap().label_count(); ++i) {
        const auto label = basemap().label(i);
        baghdad = baghdad || (label.name == "Baghdad" && label.kind == BasemapLabelKind::capital);
        iran = iran || (label.name == "Iran" && label.kind == BasemapLabelKind::country);
    }
    CHECK(baghdad);
    CHECK(iran);
}

TEST_CASE("a missing, short, foreign or newer file is refused by name") {
    const TemporaryFolder folder;
    const auto good = [] {
        std::ifstream stream{built_file(), std::ios::binary};
        std::string head(4096, '\0');
        stream.read(head.data(), 4096);
        return head;
    }();
    auto newer = good;
    newer[8] = 99;
    CHECK_THROWS_AS(Basemap::open(folder.path() / "none.bin"), GazetteerError);
    CHECK_THROWS_AS(Basemap::open(folder.file("empty.bin", "")), GazetteerError);
    CHECK_THROWS_WITH(Basemap::open(folder.file("cut.bin", good)),
                      Catch::Contains("cut.bin") && Catch::Contains("truncated"));
    CHECK_THROWS_WITH(Basemap::open(folder.file("text.bin", std::string(500, 'x'))),
                      Catch::Contains("not a Dateline basemap"));
    CHECK_THROWS_WITH(Basemap::open(folder.file("newer.bin", newer)), Catch::Contains("version 99"));
}

TEST_CASE("a damaged file is refused or read, but never read out of bounds") {
    const TemporaryFolder folder;
    const auto file = folder.path() / "damaged.bin";
    std::filesystem::copy_file(built_file(), file);
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random{seed};
    const auto cells_bytes = basemap_cells * basemap_scales * basemap_layers * sizeof(BasemapCellEntry);
    std::uniform_int_distribution<std::uint64_t> in_header{offsetof(BasemapHeader, file_bytes),
                                                           sizeof(BasemapHeader) - 1};
    std::uniform_int_distribution<std::uint64_t> in_tables{sizeof(BasemapHeader),
                                                           sizeof(BasemapHeader) + cells_bytes};
    std::uniform_int_distribution<int> byte{0, 255};
    for (int i = 0; i < 300; ++i)
        overwrite(file, in_tables(random), std::string(1, static_cast<char>(byte(random))));
    int refused = 0;
    const auto read_all = [&] {
        const auto damaged = Basemap::open(file);
        for (std::uint16_t number = 0; number < basemap_cells; ++number) {
            for (int layer = 0; layer < basemap_layers; ++layer) {
                try {
                    (void)damaged.shape(BasemapScale::world_110m, static_cast<BasemapLayer>(layer),
                                        CellNumber{number});
                } catch (const GazetteerError&) {
                    ++refused;
                }
            }
        }
    };
    read_all();
    CHECK(refused > 0);
    overwrite(file, in_header(random), "\xFF\xFF\xFF\xFF");
    CHECK_THROWS_AS(read_all(), GazetteerError);
}
