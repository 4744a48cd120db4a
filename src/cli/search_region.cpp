#include "cli/search_region.hpp"

#include "base/error.hpp"
#include "text/printable.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <array>
#include <charconv>

namespace dateline {
namespace {

/// Reads a number and takes it off the text.
std::optional<double> take_number(std::string_view& text) {
    double number = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

Meters length_from(std::string_view text) {
    auto rest = text;
    const auto number = take_number(rest);
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const auto unit = length_unit_from(rest);
    if (!number || !unit || !(*number >= 0)) {
        throw UsageError(fmt::format(
            "--within {}: not a length; write it with its unit: 50km, 30mi, 20nmi, 800m", printable(text)));
    }
    return *number * one(*unit);
}

Box box_from(std::string_view text) {
    std::array<double, 4> sides{};
    auto rest = text;
    bool is_box = true;
    for (std::size_t i = 0; i < sides.size() && is_box; ++i) {
        if (i > 0 && (is_box = rest.starts_with(','))) rest.remove_prefix(1);
        const auto side = take_number(rest);
        const double most = i % 2 == 0 ? 90 : 180;
        is_box = is_box && side && *side >= -most && *side <= most;
        if (is_box) sides[i] = *side;
    }
    const auto [south, west, north, east] = sides;
    if (!is_box || !rest.empty() || south > north) {
        throw UsageError(
            fmt::format("--box {}: not a box; write south,west,north,east in degrees: 32,42,35,46 (a "
                        "west greater than the east crosses the antimeridian)",
                        printable(text)));
    }
    return {Degrees{south}, Degrees{west}, Degrees{north}, Degrees{east}};
}

}  // namespace

void add_region_options(CLI::App& command, RegionOptions& options) {
    command
        .add_option("--within", options.within,
                    "Only places so far from --near, along the WGS84 surface: 50km, 30mi")
        ->type_name("LENGTH");
    command
        .add_option("--box", options.box,
                    "Only places in this box; without NAME, the likeliest of them first")
        ->type_name("S,W,N,E");
}

void limit_to_region(SearchOptions& search, const RegionOptions& options) {
    if (!options.within.empty()) search.within = length_from(options.within);
    if (!options.box.empty()) search.box = box_from(options.box);
}

}  // namespace dateline
