/// Pairs of positions as lines of text, and the answers to them.
#pragma once

#include "geodesy/geodesic_line.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace dateline {

/// The members of a pair, in the order that they have without a header.
inline constexpr std::array<std::string_view, 4> pair_members{"lat1", "lon1", "lat2", "lon2"};

/// Degrees, in the order of pair_members.
using PairDegrees = std::array<double, 4>;

/// One way to write pairs, a line each. Safe to use from several threads at once.
class PairFormat {
public:
    virtual ~PairFormat() = default;

    /// Appends the answer to one line, with a line end. @returns false when it had to be an error record.
    virtual bool answer(std::string_view line, std::size_t line_number, std::string& out) const = 0;

    /// Appends an error record for a line that was not looked at; of its text only the beginning is given.
    virtual void refuse(std::string_view beginning, std::size_t line_number, std::string_view why,
                        std::string& out) const = 0;
};

/// What the first line of the input says of the rest.
struct PairFormatFound {
    std::unique_ptr<PairFormat> format;
    bool is_header = false;     ///< the line holds no pair
    std::string answer_header;  ///< what stands above the answers, with a line end; empty without a header
};

/// CSV with commas, semicolons or tabs. @throws InputError for a header with only some of the members.
[[nodiscard]] PairFormatFound csv_pairs(std::string_view first_line);

/// Newline-delimited JSON objects.
[[nodiscard]] std::unique_ptr<PairFormat> ndjson_pairs();

/// @throws InputError  for a coordinate outside the globe.
[[nodiscard]] GeodesicLine line_of(const PairDegrees& pair);

/// Appends a number with exactly `decimals` digits after the point. @pre 0 <= value < 1e9, decimals <= 8
void append_fixed(std::string& out, double value, int decimals);

/// Appends length in metres and both bearings in degrees: to the millimetre, and 1e-7 degrees.
void append_length(std::string& out, const GeodesicLine& line);
void append_bearing(std::string& out, Degrees bearing);

}  // namespace dateline
