#include "base/error.hpp"
#include "exchange/wkt.hpp"

#include <fmt/format.h>

#include <charconv>

namespace dateline {
namespace {

constexpr std::string_view spaces = " \t\r\n";

class WktReader {
public:
    explicit WktReader(std::string_view text) : text_{text}, rest_{text} {}

    FeatureShape read(Area& area) {
        const std::string kind = word();
        FeatureShape shape = read_as(kind, area);
        skip_spaces();
        if (!rest_.empty()) fail();
        return shape;
    }

private:
    FeatureShape read_as(const std::string& kind, Area& area) {
        if (kind == "POINT") return points().at(0);
        if (kind == "LINESTRING") return LineParts{points()};
        if (kind == "MULTILINESTRING") return list<std::vector<LatLon>>([&] { return points(); });
        if (kind == "POLYGON") {
            area.polygons = {polygon()};
            return &area;
        }
        if (kind == "MULTIPOLYGON") {
            area.polygons = list<Polygon>([&] { return polygon(); });
            return &area;
        }
        throw InputError(fmt::format("\"{}\": points, lines and areas can be used", text_.substr(0, 40)));
    }

    [[noreturn]] void fail() const {
        throw InputError(fmt::format("\"{}\" is no shape in WKT", text_.substr(0, 40)));
    }

    void skip_spaces() {
        const std::size_t first = rest_.find_first_not_of(spaces);
        rest_.remove_prefix(first == std::string_view::npos ? rest_.size() : first);
    }

    bool take(char c) {
        skip_spaces();
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    std::string word() {
        skip_spaces();
        std::string upper;
        while (!rest_.empty() &&
               ((rest_[0] >= 'A' && rest_[0] <= 'Z') || (rest_[0] >= 'a' && rest_[0] <= 'z'))) {
            upper += static_cast<char>(rest_[0] & ~0x20);
            rest_.remove_prefix(1);
        }
        return upper;
    }

    Degrees number() {
        skip_spaces();
        double value = 0;
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
        if (error != std::errc{}) fail();
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return Degrees{value};
    }

    template <typename Part, typename ReadPart>
    std::vector<Part> list(ReadPart read_part) {
        std::vector<Part> parts;
        if (!take('(')) fail();
        do {
            parts.push_back(read_part());
        } while (take(','));
        if (!take(')')) fail();
        return parts;
    }

    std::vector<LatLon> points() {
        return list<LatLon>([&] {
            const Degrees longitude = number();
            return LatLon{number(), longitude};
        });
    }

    Polygon polygon() {
        std::vector<Ring> rings = list<std::vector<LatLon>>([&] { return points(); });
        Polygon polygon{std::move(rings.front()), {}};
        polygon.holes.assign(rings.begin() + 1, rings.end());
        return polygon;
    }

    std::string_view text_;
    std::string_view rest_;
};

}  // namespace

FeatureShape shape_from_wkt(std::string_view text, Area& area) {
    return WktReader{text}.read(area);
}

}  // namespace dateline
