// Every row of curated.tsv against a second dataset: the polygons of Natural Earth (column `inside`) and
// places of GeoNames, OurAirports and the WRI Global Power Plant Database (column `near`).
#include "compiling/source_table.hpp"
#include "gazetteer/gazetteer.hpp"
#include "geodesy/extent_distance.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace dateline;

namespace {

const Gazetteer& compiled() {
    static const auto gazetteer = Gazetteer::open(DATELINE_DATA_DIR "/dateline.gaz");
    return gazetteer;
}

const std::filesystem::path sources = DATELINE_TESTS_DIR "/../gazetteer";

/// "IQ" and "IQ.01" to the ids of their places.
const std::map<std::string, std::string, std::less<>>& ids_by_code() {
    static const auto ids = [] {
        std::map<std::string, std::string, std::less<>> found;
        for (const auto& [file, column] :
             {std::pair{"countries.tsv", "country"}, std::pair{"admin1.tsv", "admin1_code"}}) {
            each_row(sources / file,
                     [&](const SourceRow& row) { found.emplace(row.required(column), row.required("id")); });
        }
        return found;
    }();
    return ids;
}

Meters distance_to(LatLon point, const Place& place) {
    return distance_between({point, Meters{}, nullptr}, footprint_of(place)).interval.low;
}

/// Whether some country's polygon holds the point.
bool is_on_land(LatLon point) {
    static const auto countries = [] {
        std::vector<Place> found;
        for (const auto& [code, id] : ids_by_code()) {
            if (code.size() == 2) found.push_back(compiled().place(compiled().by_id(id).value()));
        }
        return found;
    }();
    return std::any_of(countries.begin(), countries.end(), [point](const Place& country) {
        const auto& area = country.extent.area;
        return area && bounding_box(*area).contains(point) && contains(*area, point);
    });
}

void check_inside(const SourceRow& row, LatLon point) {
    const auto inside = row.required("inside");
    if (inside == "sea") {
        CHECK_FALSE(is_on_land(point));
        return;
    }
    // Quays, border posts and small islands lie on the edges of polygons that are drawn to a kilometre or so.
    constexpr Meters edge{3500};
    const auto id = ids_by_code().find(inside);
    REQUIRE(id != ids_by_code().end());
    CHECK(distance_to(point, compiled().place(compiled().by_id(id->second).value())) <= edge);
}

/// "gn:98182 12", "dl:al-tanf 25" or "wri:28.83,50.886 3": a place, and the kilometres that it is away at
/// most.
void check_near(LatLon point, std::string_view item) {
    const auto space = item.rfind(' ');
    const std::string what{item.substr(0, space)};
    const Meters reach{std::stod(std::string{item.substr(space + 1)}) * 1000};
    INFO(item);
    const bool has_coordinates = what.starts_with("wri:");
    const auto other = has_coordinates ? place_from_argument(compiled(), what.substr(4)).point
                                       : compiled().summary(compiled().by_id(what).value()).point;
    // The table's limits were reckoned on a sphere: up to 0.6 % off.
    CHECK(shortest_line(point, other).length <= Meters{reach.value() * 1.006});
}

}  // namespace

TEST_CASE("every curated place is where a second dataset lets it be") {
    std::uint64_t checked_near = 0;
    const auto rows = each_row(sources / "curated.tsv", [&](const SourceRow& row) {
        INFO(row.required("id"));
        const auto point = row.point().value();
        check_inside(row, point);
        auto near = row.text("near");
        const bool is_large = row.number("radius_m").value_or(0) >= 20'000;
        CHECK((!near.empty() || is_large || row.text("kind") == "island"));
        checked_near += near.empty() ? 0 : 1;
        while (!near.empty()) {
            const auto end = std::min(near.find("; "), near.size());
            check_near(point, near.substr(0, end));
            near.remove_prefix(std::min(end + 2, near.size()));
        }
    });
    CHECK(rows > 600);
    CHECK(checked_near > rows / 2);
}
