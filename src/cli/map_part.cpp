#include "cli/map_part.hpp"

#include "base/error.hpp"

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace dateline {
namespace {

[[noreturn]] void refuse(std::string_view option, std::string_view text, std::string_view why) {
    throw InputError(fmt::format("{} {}: {}; write WEST,SOUTH,EAST,NORTH in degrees, as in 38,29,49,38",
                                 option, text, why));
}

/// Takes one number off the front, with the comma after it.
bool take_number(std::string_view& rest, double& value) {
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (error != std::errc{} || !std::isfinite(value)) return false;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    if (rest.empty()) return true;
    const bool comma = rest.front() == ',';
    rest.remove_prefix(comma ? 1 : 0);
    return comma && !rest.empty();
}

}  // namespace

Box map_part_from(std::string_view option, std::string_view text) {
    std::array<double, 4> numbers{};
    auto rest = text;
    for (auto& number : numbers) {
        if (!take_number(rest, number)) refuse(option, text, "not four numbers with commas between them");
    }
    if (!rest.empty()) refuse(option, text, "more than four numbers");
    const auto [west, south, east, north] = numbers;
    if (std::abs(west) > 180 || std::abs(east) > 180) refuse(option, text, "a longitude beyond 180");
    if (std::abs(south) > 90 || std::abs(north) > 90) refuse(option, text, "a latitude beyond 90");
    if (!(south < north)) refuse(option, text, "south is not below north");
    if (west == east) refuse(option, text, "west and east are the same");
    return {Degrees{south}, Degrees{west}, Degrees{north}, Degrees{east}};
}

}  // namespace dateline
