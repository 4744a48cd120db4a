/// Where an article plays.
#pragma once

#include "reading/mentions/place_options.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// How many countries and first-level divisions the options of an article lie in.
struct Regions {
    std::size_t countries = 0;
    std::size_t divisions = 0;
    std::uint32_t outlet_country = 0;  ///< its number; 0 when the outlet's home is unknown
};

/// Numbers them and tells each option its numbers, so that votes for them can be counted in rows.
[[nodiscard]] Regions number_regions(NameSenses& senses, std::string_view outlet_country);

/// How much of an article's belief lies in which country and first-level division.
class CountryFocus {
public:
    explicit CountryFocus(const Regions& regions);

    /// Counts a name's places by how far each is believed in; with a sign of -1, takes them back.
    void add(const NameSense& sense, double sign);

    /// 0 to 1.
    [[nodiscard]] double country_share(const PlaceOption& option) const;
    [[nodiscard]] double division_share(const PlaceOption& option) const;

private:
    void add(const PlaceOption& option, double weight);
    [[nodiscard]] double share(const std::vector<double>& votes, std::uint32_t number) const;

    std::vector<double> countries_;  ///< by their numbers
    std::vector<double> divisions_;
    double total_ = 0;
};

}  // namespace dateline
