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

std::optional<PlaceNumber> first_from(std::span<const IdRecord> ids, const auto& is_before,
                                      const auto& is_it) {
    const auto found = std::partition_point(ids.begin(), ids.end(), is_before);
    if (found == ids.end() || !is_it(*found)) return std::nullopt;
    return PlaceNumber{found->place};
}

}  // namespace

std::optional<PlaceNumber> Gazetteer::File::find_id(std::string_view id) const {
    for (const auto& record : id_prefixes.all()) {
        const auto run = ids.range(record.first_id, record.id_count);
        const auto prefix = texts.at(record.prefix);
        std::optional<PlaceNumber> found;
        if (prefix.empty()) {
            found = first_from(
                run, [&](const IdRecord& other) { return texts.at(other.id) < id; },
                [&](const IdRecord& other) { return texts.at(other.id) == id; });
        } else if (const auto number = id.starts_with(prefix) ? number_after(id, prefix) : std::nullopt) {
            found = first_from(
                run, [&](const IdRecord& other) { return other.id < *number; },
                [&](const IdRecord& other) { return other.id == *number; });
        }
        if (found) return found;
    }
    return std::nullopt;
}

std::string Gazetteer::File::id_of(const PlaceRecord& place) const {
    const auto prefix = texts.at(id_prefixes.at(traits_of(place).id_prefix).prefix);
    if (prefix.empty()) return std::string{texts.at(place.id)};
    return std::string{prefix} + std::to_string(place.id);
}

}  // namespace dateline
