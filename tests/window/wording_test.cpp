#include "window/wording.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("a length is said in three units") {
    CHECK(lengths_text(Meters{188'500}) == "188.5 km · 117.1 mi · 101.8 nmi");  // 1.609344 and 1.852 km
    CHECK(lengths_text(Meters{1'852'000}) == "1,852 km · 1,151 mi · 1,000 nmi");
}

TEST_CASE("an interval without an upper end is a least length") {
    CHECK(interval_text({Meters{160'934.4}, infinite_length}) == "at least 160.9 km");
    CHECK(interval_text({Meters{0}, Meters{5'000}}) == "0 to 5.00 km");
}

TEST_CASE("what a count leaves open is said") {
    Count dozen;
    dozen.low = 12;
    dozen.low_open = true;
    CHECK(amount_text(dozen) == "more than 12");
    Count tens;
    tens.low = 20;
    CHECK(amount_text(tens) == "20 or more");
}

TEST_CASE("what a claim states is said with its hedge, and its rule in words") {
    Claim claim;
    claim.length = ClaimedLength{100, 100, 100, LengthUnit::mile, Hedge::about, false};
    claim.direction = CompassPoint::w;
    CHECK(claimed_text(claim) == "about 100 mi, W");
    CHECK(rule_text("round-15-percent").find("15 %") != std::string::npos);
    CHECK(rule_text("own-rule") == "own-rule");
}

TEST_CASE("a row of a table is quoted as an entry, by its number") {
    Article table;
    table.file = "data/fires.csv";
    table.title = "Table fires.csv";
    table.text = "fire: \u00C5s\nfire: Oslo\n";
    CHECK(is_table(table));
    CHECK(entry_text(table, {9, 19}) == "Table fires.csv, entry 2");
    table.title = "Fires";
    CHECK_FALSE(is_table(table));
}

TEST_CASE("divisions are called what people call them") {
    Place place;
    place.kind = PlaceKind::admin1;
    place.country_name = "Iraq";
    CHECK(kind_text(place) == "province or state · Iraq");
}
