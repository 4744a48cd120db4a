#include "reading/mentions/country_focus.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace dateline {
namespace {

// One name says little of what an article is about: some town or other lies near every city, and every
// country has some namesake. Shares are therefore taken as if so many names that say nothing stood in the
// article too.
constexpr double silent_names = 4;
/// An outlet's national domain counts like so many names in that country.
constexpr double outlet_names = 2;

/// Numbers keys as they come, from 1; 0 is kept for none.
class Numbering {
public:
    [[nodiscard]] std::uint32_t of(std::uint32_t key) {
        if (key == 0) return 0;
        const auto next = static_cast<std::uint32_t>(numbers_.size() + 1);
        return numbers_.try_emplace(key, next).first->second;
    }
    [[nodiscard]] std::size_t count() const { return numbers_.size(); }

private:
    std::unordered_map<std::uint32_t, std::uint32_t> numbers_;
};

/// A code of two letters as a number; 0 for no code.
[[nodiscard]] std::uint32_t key_of(std::string_view country) {
    std::uint32_t key = 0;
    for (const char letter : country) key = key << 8U | static_cast<unsigned char>(letter);
    return key;
}

/// A named division says where the article plays; a town merely lies in one.
[[nodiscard]] double weight_of(const PlaceOption& option, double repeated) {
    return (option.summary.kind == PlaceKind::admin1 ? 2 : 1) * repeated * option.belief;
}

}  // namespace

Regions number_regions(NameSenses& senses, std::string_view outlet_country) {
    Numbering countries;
    Numbering divisions;
    for (NameSense& sense : senses.all) {
        for (PlaceOption& option : sense.options) {
            option.country_number = countries.of(key_of(option.summary.country));
            option.division_number = divisions.of(option.summary.admin1);
        }
    }
    const std::uint32_t outlet = countries.of(key_of(outlet_country));
    return {countries.count(), divisions.count(), outlet};
}

CountryFocus::CountryFocus(const Regions& regions)
    : countries_(regions.countries + 1), divisions_(regions.divisions + 1) {
    if (regions.outlet_country == 0) return;
    countries_[regions.outlet_country] = outlet_names;
    total_ = outlet_names;
}

void CountryFocus::add(const NameSense& sense, double sign) {
    // a name that is repeated counts for more, but not as often as it stands there
    const double repeated = 1 + 0.7 * std::log(sense.occurrences);
    for (const PlaceOption& option : sense.options) add(option, sign * weight_of(option, repeated));
}

double CountryFocus::country_share(const PlaceOption& option) const {
    return share(countries_, option.country_number);
}

double CountryFocus::division_share(const PlaceOption& option) const {
    return share(divisions_, option.division_number);
}

void CountryFocus::add(const PlaceOption& option, double weight) {
    total_ += weight;
    countries_[option.country_number] += weight;
    divisions_[option.division_number] += weight;
}

/// Of number 0, which is no region, there is none.
double CountryFocus::share(const std::vector<double>& votes, std::uint32_t number) const {
    const double own = number == 0 ? 0 : std::max(0.0, votes[number]);
    return own / (std::max(0.0, total_) + silent_names);
}

}  // namespace dateline
