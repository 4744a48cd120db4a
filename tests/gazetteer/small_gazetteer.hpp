/// A gazetteer of a few real places, written to a file of its own for each test.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "gazetteer/gazetteer_writer.hpp"

#include <unistd.h>
#include <algorithm>
#include <atomic>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// A file name that no other test uses; the file is removed with the object.
class TemporaryFile {
public:
    TemporaryFile() {
        static std::atomic<int> count{0};
        path_ = std::filesystem::temp_directory_path() /
                ("dateline-test-" + std::to_string(::getpid()) + "-" + std::to_string(++count) + ".gaz");
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

struct PlaceRow {
    std::string id, name;
    PlaceKind kind;
    std::string feature_code, country, admin1_code;
    double lat_deg, lon_deg;
    std::int64_t population;
    double radius_m;
    std::vector<SourceName> names;
};

inline SourcePlace source_place(const PlaceRow& row) {
    SourcePlace source;
    source.place.id = row.id;
    source.place.name = row.name;
    source.place.kind = row.kind;
    source.place.feature_code = row.feature_code;
    source.place.country = row.country;
    source.place.point = LatLon{Degrees{row.lat_deg}, Degrees{row.lon_deg}};
    source.place.population = row.population;
    source.place.extent.radius = Meters{row.radius_m};
    source.place.extent.source = "test";
    source.admin1_code = row.admin1_code;
    source.names = row.names;
    return source;
}

/// A box with a square hole in its middle, each edge straight in longitude and latitude.
inline std::shared_ptr<const Area> box_with_hole(double south, double west, double north, double east) {
    const auto ring = [](double s, double w, double n, double e) {
        const auto at = [](double lat, double lon) { return LatLon{Degrees{lat}, Degrees{lon}}; };
        return Ring{at(s, w), at(s, e), at(n, e), at(n, w), at(s, w)};
    };
    const double lat = (south + north) / 2, lon = (west + east) / 2;
    auto hole = ring(lat - 0.01, lon - 0.01, lat + 0.01, lon + 0.01);
    std::reverse(hole.begin(), hole.end());
    return std::make_shared<Area>(Area{{Polygon{ring(south, west, north, east), {hole}}}});
}

/// GeoNames and OurAirports rows, shortened: ids, positions and populations are theirs.
inline std::vector<SourcePlace> well_known_places() {
    using enum PlaceKind;
    using enum NameKind;
    const std::vector<PlaceRow> rows{
        {"gn:99237",
         "Iraq",
         country,
         "A.PCLI",
         "IQ",
         "",
         33,
         44,
         38'433'600,
         600e3,
         {{"Irak", alternate, "de"}}},
        {"gn:6252001",
         "United States",
         country,
         "A.PCLI",
         "US",
         "",
         39.76,
         -98.5,
         327'167'434,
         4000e3,
         {{"USA", abbreviation, "en"}}},
        {"gn:614540", "Georgia", country, "A.PCLI", "GE", "", 42, 43.5, 3'731'000, 300e3, {}},
        {"gn:3017382", "France", country, "A.PCLI", "FR", "", 46, 2, 66'987'244, 500e3, {}},
        {"gn:294640", "Israel", country, "A.PCLI", "IL", "", 31.5, 34.75, 8'883'800, 200e3, {}},
        {"gn:99592",
         "Anbar",
         admin1,
         "A.ADM1",
         "IQ",
         "IQ.01",
         33,
         42,
         1'771'656,
         250e3,
         {{"Al Anbar", alternate, "en"}, {"الأنبار", alternate, "ar"}}},
        {"gn:95445", "Erbil Governorate", admin1, "A.ADM1", "IQ", "IQ.11", 36.1, 44, 1'532'081, 90e3, {}},
        {"gn:4896861", "Illinois", admin1, "A.ADM1", "US", "US.IL", 40, -89, 12'772'888, 300e3, {}},
        {"gn:4736286", "Texas", admin1, "A.ADM1", "US", "US.TX", 31.2, -99.2, 27'469'114, 600e3, {}},
        {"gn:4197000", "Georgia", admin1, "A.ADM1", "US", "US.GA", 32.75, -83.5, 8'975'842, 250e3, {}},
        {"gn:95446",
         "Erbil",
         populated_place,
         "P.PPLA",
         "IQ",
         "IQ.11",
         36.19257,
         44.01062,
         932'800,
         12e3,
         {{"Irbil", alternate, ""},
          {"Arbil", alternate, ""},
          {"Hewler", alternate, "ku"},
          {"أربيل", alternate, "ar"}}},
        {"gn:98182",
         "Baghdad",
         populated_place,
         "P.PPLC",
         "IQ",
         "IQ.07",
         33.34058,
         44.40088,
         7'216'000,
         20e3,
         {}},
        {"gn:95788",
         "Hit",
         populated_place,
         "P.PPL",
         "IQ",
         "IQ.01",
         33.64159,
         42.82512,
         31'605,
         3e3,
         {{"Hīt", official, ""}}},
        {"gn:2988507",
         "Paris",
         populated_place,
         "P.PPLC",
         "FR",
         "FR.11",
         48.85341,
         2.3488,
         2'138'551,
         12e3,
         {}},
        {"gn:4717560",
         "Paris",
         populated_place,
         "P.PPLA2",
         "US",
         "US.TX",
         33.66094,
         -95.55551,
         24'782,
         4e3,
         {}},
        {"gn:4250542",
         "Springfield",
         populated_place,
         "P.PPLA",
         "US",
         "US.IL",
         39.80172,
         -89.64371,
         116'565,
         8e3,
         {}},
        {"gn:4409896",
         "Springfield",
         populated_place,
         "P.PPLA2",
         "US",
         "US.MO",
         37.21533,
         -93.29824,
         166'810,
         8e3,
         {}},
        {"gn:293921",
         "Ein el Asad",
         populated_place,
         "P.PPL",
         "IL",
         "IL.03",
         32.9421,
         35.39594,
         800,
         1e3,
         {{"Ayn al Asad", alternate, ""}}},
        {"oa:ORAA",
         "Al Asad Air Base",
         air_base,
         "S.AIRB",
         "IQ",
         "IQ.01",
         33.7856,
         42.4412,
         0,
         3e3,
         {{"Ain al-Asad", alternate, "en"}, {"Al Asad", alternate, "en"}, {"عين الأسد", alternate, "ar"}}},
        {"ne:persian-gulf",
         "Persian Gulf",
         gulf,
         "H.GULF",
         "",
         "",
         26.9,
         51.5,
         0,
         400e3,
         {{"Arabian Gulf", alternate, "en"}}},
    };
    std::vector<SourcePlace> places;
    for (const auto& row : rows) places.push_back(source_place(row));
    places[5].place.extent.area = box_with_hole(31.0, 39.0, 35.0, 44.0);
    places[11].place.other_ids = {"oa:ORBI-city", "wd:Q1530"};
    places[11].place.time_zone = "Asia/Baghdad";
    return places;
}

/// The places above, or others, in an open gazetteer.
class SmallGazetteer {
public:
    explicit SmallGazetteer(std::vector<SourcePlace> places = well_known_places()) {
        GazetteerWriter writer;
        for (auto& place : places) writer.add(std::move(place));
        writer.add_source({"GeoNames", "cities500", "2023-03-05", "CC BY 4.0", places.size()});
        writer.write(file_.path());
        gazetteer_ = std::make_unique<Gazetteer>(Gazetteer::open(file_.path()));
    }
    [[nodiscard]] const Gazetteer& operator*() const { return *gazetteer_; }
    [[nodiscard]] const Gazetteer* operator->() const { return gazetteer_.get(); }
    [[nodiscard]] const std::filesystem::path& path() const { return file_.path(); }

private:
    TemporaryFile file_;
    std::unique_ptr<Gazetteer> gazetteer_;
};

}  // namespace dateline
