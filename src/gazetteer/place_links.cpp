#include "gazetteer/place_links.hpp"

#include "gazetteer/file_format.hpp"

namespace dateline {
namespace {

std::uint32_t number_for(const std::map<std::string, std::uint32_t>& numbers, const std::string& code) {
    const auto found = numbers.find(code);
    return found == numbers.end() ? no_number : found->second;
}

}  // namespace

PlaceLinks::PlaceLinks(const std::vector<SourcePlace>& places) {
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& place = places[i].place;
        const auto& admin1_code = places[i].admin1_code;
        const auto number = static_cast<std::uint32_t>(i);
        if (!admin1_code.empty()) keys_.try_emplace(admin1_code);
        if (place.kind == PlaceKind::country) countries_.try_emplace(place.country, number);
        if (place.kind == PlaceKind::admin1) divisions_.try_emplace(admin1_code, number);
    }
    countries_.erase("");
    divisions_.erase("");
    std::uint32_t key = 0;
    for (auto& entry : keys_) entry.second = ++key;
}

std::uint32_t PlaceLinks::country_of(const SourcePlace& place) const {
    return number_for(countries_, place.place.country);
}

std::uint32_t PlaceLinks::admin1_of(const SourcePlace& place) const {
    return number_for(divisions_, place.admin1_code);
}

std::uint32_t PlaceLinks::admin1_key(const SourcePlace& place) const {
    const auto found = keys_.find(place.admin1_code);
    return found == keys_.end() ? 0 : found->second;
}

}  // namespace dateline
