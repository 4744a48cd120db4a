#include "gazetteer/gazetteer_file.hpp"

#include <algorithm>
#include <charconv>

namespace dateline {
namespace {

/// The number that a numeric id ends with; nothing for one that could not be stored as a number.
std::optional<std::uint32_t> number_after(std::string_view id, std::string_view prefix) {
    const auto digits = id.substr(prefix.size());
    if (digits.empty() || (digits.front() == '0' && digits.size() > 1)) return std::nullopt;
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

}  // namespace

std::optional<PlaceNumber> Gazetteer::File::find_number(const IdPrefixRecord& prefix,
                                                        std::uint32_t number) const {
    const auto run = numbered_ids.range(prefix.first_id, prefix.id_count);
    const auto found = std::partition_point(run.begin(), run.end(), [&](std::uint32_t place) {
        return places.at(place).id < number;
    });
    if (found == run.end() || places.at(*found).id != number) return std::nullopt;
    return PlaceNumber{*found};
}

std::optional<PlaceNumber> Gazetteer::File::find_text(std::string_view id) const {
    const auto all = text_ids.all();
    const auto found = std::partition_point(
        all.begin(), all.end(), [&](const IdRecord& record) { return texts.at(record.id) < id; });
    if (found == all.end() || texts.at(found->id) != id) return std::nullopt;
    return PlaceNumber{found->place};
}

/// A place's own id counts before the same id among another's other ids, which are texts.
std::optional<PlaceNumber> Gazetteer::File::find_id(std::string_view id) const {
    for (const auto& record : id_prefixes.all()) {
        const auto prefix = texts.at(record.prefix);
        if (prefix.empty() || !id.starts_with(prefix)) continue;
        const auto number = number_after(id, prefix);
        const auto found = number ? find_number(record, *number) : std::nullopt;
        if (found) return found;
    }
    return find_text(id);
}

std::string Gazetteer::File::id_of(const PlaceRecord& place) const {
    const auto prefix = texts.at(id_prefixes.at(traits_of(place).id_prefix).prefix);
    if (prefix.empty()) return std::string{texts.at(place.id)};
    return std::string{prefix} + std::to_string(place.id);
}

}  // namespace dateline
