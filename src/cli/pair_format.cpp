#include "cli/pair_format.hpp"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace dateline {
namespace {

constexpr std::array<double, 9> power_of_ten{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8};
constexpr int bearing_decimals = 7;

}  // namespace

GeodesicLine line_of(const PairDegrees& pair) {
    return shortest_line(LatLon{Degrees{pair[0]}, Degrees{pair[1]}},
                         LatLon{Degrees{pair[2]}, Degrees{pair[3]}});
}

void append_fixed(std::string& out, double value, int decimals) {
    // Whole numbers of the last decimal print five times as fast as a general conversion.
    const auto units =
        static_cast<std::uint64_t>(std::llround(value * power_of_ten[static_cast<std::size_t>(decimals)]));
    std::array<char, 24> digits;
    const char* const end = std::to_chars(digits.begin(), digits.end(), units).ptr;
    auto count = static_cast<std::size_t>(end - digits.begin());
    const auto after = static_cast<std::size_t>(decimals);
    if (count <= after) {
        out.append("0.").append(after - count, '0').append(digits.data(), count);
        return;
    }
    count -= after;
    out.append(digits.data(), count).append(1, '.').append(digits.data() + count, after);
}

void append_length(std::string& out, const GeodesicLine& line) {
    append_fixed(out, line.length.value(), 3);
}

void append_bearing(std::string& out, Degrees bearing) {
    constexpr double rounds_to_full_turn = 360 - 0.5e-7;
    append_fixed(out, bearing.value() < rounds_to_full_turn ? bearing.value() : 0, bearing_decimals);
}

}  // namespace dateline
