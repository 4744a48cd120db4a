#include "exchange/geojson_feature.hpp"

#include "base/error.hpp"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

/// What a feature's properties say, "name=value" each.
std::string said(const std::string& text) {
    GeoJsonFeatureReader reader{"table"};
    const Feature& feature = reader.read(text, 1);
    std::string all{feature.id};
    for (const Property& property : feature.properties) {
        all.append("|").append(property.name).append("=");
        if (const auto* words = std::get_if<std::string_view>(&property.value)) all.append(*words);
        if (const auto* whole = std::get_if<std::int64_t>(&property.value)) all += std::to_string(*whole);
        if (const auto* number = std::get_if<double>(&property.value)) all += std::to_string(*number);
        if (const auto* yes = std::get_if<bool>(&property.value)) all += *yes ? "yes" : "no";
    }
    return all;
}

LatLon point_of(const std::string& geometry) {
    GeoJsonFeatureReader reader{"table"};
    return std::get<LatLon>(reader.read(R"({"geometry": )" + geometry + R"(, "type": "Feature"})", 1).shape);
}

std::string with_properties(const std::string& properties) {
    return R"({"type": "Feature", "id": "a", "geometry": null, "properties": {)" + properties + "}}";
}

}  // namespace

TEST_CASE("every kind of property is taken as what it is, and null is none") {
    CHECK(said(with_properties(R"("t": "é\n", "w": -7, "d": 2.5, "y": true, "n": null)")) ==
          "a|t=é\n|w=-7|d=2.500000|y=yes");
    CHECK(said(with_properties(R"("list": [1, {"b": [] } ], "o": {"z": 1})")) ==
          R"(a|list=[1,{"b":[]}]|o={"z":1})");
}

TEST_CASE("a whole number beyond 64 bits is taken as a number") {
    CHECK(said(with_properties(R"("n": 18446744073709551615, "m": 100000000000000000000)")) ==
          "a|n=18446744073709551616.000000|m=100000000000000000000.000000");
}

TEST_CASE("of a property written twice the last counts") {
    CHECK(said(with_properties(R"("a": 1, "b": 2, "a": 3)")) == "a|a=3|b=2");
}

TEST_CASE("an id among the properties is another column only if it is another id") {
    CHECK(said(with_properties(R"("id": "a", "b": 2)")) == "a|b=2");
    CHECK(said(with_properties(R"("id": 12, "b": 2)")) == "a|id_property=12|b=2");
    CHECK(said(R"({"properties": {"id": 12}, "id": 12, "type": "Feature"})") == "12");
    CHECK(said(R"({"properties": {}, "id": null, "type": "Feature"})") == "table/1");
}

TEST_CASE("a point is read whatever stands first in it, and its height is dropped") {
    const LatLon there{Degrees{33.5}, Degrees{-42.25}};
    CHECK(point_of(R"({"type": "Point", "coordinates": [-42.25, 33.5]})") == there);
    CHECK(point_of(R"({"coordinates": [-42.25, 33.5, 120.5], "crs": {"a": [1]}, "type": "Point"})") == there);
}

TEST_CASE("a shape that is no point keeps all its corners") {
    GeoJsonFeatureReader reader{"table"};
    const Feature& feature = reader.read(R"({"type": "Feature", "properties": null, "geometry":
        {"coordinates": [[1, 2], [3, 4], [5, 6e0]], "type": "LineString"}})",
                                         1);
    const auto& line = std::get<LineParts>(feature.shape);
    REQUIRE(line.size() == 1);
    CHECK(line[0].back() == LatLon{Degrees{6}, Degrees{5}});
}

TEST_CASE("what is no feature, or has no geometry that can be used, is refused") {
    for (const std::string_view text :
         {R"({"type": "Point"})", R"({})", R"({"type": 1})", R"({"type": "Feature" "id": 1})",
          R"({"type": "Feature", "properties": {"a": nul}})",
          R"({"type": "Feature", "properties": {"a": 1e999}})",
          R"({"type": "Feature", "properties": {"a": "\ud800"}})",
          "{\"type\": \"Feature\", \"properties\": {\"a\": \"\xff\"}}",
          R"({"type": "Feature", "geometry": {"type": "Point", "coordinates": ["1", 2]}})",
          R"({"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 91]}})",
          R"({"type": "Feature", "geometry": 7})"}) {
        INFO(text);
        GeoJsonFeatureReader reader{"table"};
        CHECK_THROWS_AS(reader.read(text, 1), InputError);
    }
}

TEST_CASE("what is nested without end does not end the program") {
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    GeoJsonFeatureReader reader{"table"};
    CHECK(reader.read(with_properties("\"a\": " + deep), 1).text("a") == deep);
    CHECK_THROWS_AS(reader.read(R"({"type": "Feature", "geometry": )" + deep + "}", 1), InputError);
    CHECK(reader.read(with_properties("\"a\": 1"), 1).properties.size() == 1);
}
