#include "gazetteer/gazetteer_file.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

Ring stored_ring(const CheckedRecords<PointRecord>& vertices, const RingRecord& record) {
    Ring ring;
    ring.reserve(record.vertex_count);
    for (const auto& vertex : vertices.range(record.first_vertex, record.vertex_count)) {
        ring.push_back(position_of(vertex));
    }
    return ring;
}

std::optional<PlaceNumber> number_from(std::uint32_t stored) {
    if (stored == no_number) return std::nullopt;
    return PlaceNumber{stored};
}

PlaceKind kind_of(const TraitsRecord& record) {
    if (record.kind > static_cast<std::uint8_t>(PlaceKind::other))
        throw_damaged("a place is of no known kind");
    return static_cast<PlaceKind>(record.kind);
}

NameKind kind_of(const LabelRecord& record) {
    if (record.kind > static_cast<std::uint8_t>(NameKind::code)) throw_damaged("a name is of no known kind");
    return static_cast<NameKind>(record.kind);
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

}  // namespace

const RarityRecord* Gazetteer::File::rarity_of(PlaceNumber number) const {
    const auto all = rarities.all();
    const auto found = std::partition_point(all.begin(), all.end(), [number](const RarityRecord& record) {
        return record.place < static_cast<std::uint32_t>(number);
    });
    const bool is_there = found != all.end() && found->place == static_cast<std::uint32_t>(number);
    return is_there ? &*found : nullptr;
}

std::shared_ptr<const Area> Gazetteer::File::area(std::uint32_t number) const {
    if (number == no_number) return nullptr;
    return known_areas_.get(number, [&] { return unpacked_area(number); });
}

std::shared_ptr<const Area> Gazetteer::File::unpacked_area(std::uint32_t number) const {
    const auto& record = areas.at(number);
    auto area = std::make_shared<Area>();
    // No two rings share a vertex, so an area that asks for more than there are is damaged, and endless.
    std::size_t budget = rings.size() + vertices.size();
    for (const auto& polygon_record : polygons.range(record.first_polygon, record.polygon_count)) {
        Polygon polygon;
        for (const auto& ring : rings.range(polygon_record.first_ring, polygon_record.ring_count)) {
            if (ring.vertex_count >= budget) throw_damaged("an area has too many vertices");
            budget -= std::size_t{ring.vertex_count} + 1;
            const bool is_outer = polygon.outer.empty();
            (is_outer ? polygon.outer : polygon.holes.emplace_back()) = stored_ring(vertices, ring);
        }
        area->polygons.push_back(std::move(polygon));
    }
    return area;
}

PlaceSummary Gazetteer::File::summary(PlaceNumber number) const {
    const auto& stored = record(number);
    const auto& shared = traits_of(stored);
    PlaceSummary summary;
    summary.kind = kind_of(shared);
    summary.point = position_of(stored.point);
    summary.population = stored.population;
    if (stored.population == large_population) {
        if (const auto* const rarity = rarity_of(number)) summary.population = rarity->population;
    }
    if (shared.country[0] != '\0') summary.country = {shared.country.data(), shared.country.size()};
    summary.admin1 = shared.admin1_key;
    summary.prior = stored.prior;
    summary.names_government = (shared.flags & government_seat) != 0;
    return summary;
}

Place Gazetteer::File::place(PlaceNumber number) const {
    const auto& stored = record(number);
    const auto& shared = traits_of(stored);
    const auto& extent = extents.at(stored.extent);
    const auto facts = summary(number);
    const auto name_of_place = [this](std::optional<PlaceNumber> other) {
        return other ? std::string{own_name(*other)} : std::string{};
    };
    if (!std::isfinite(extent.radius_m) || extent.radius_m < 0) throw_damaged("a radius is no length");

    Place place;
    place.id = id_of(stored);
    place.name = own_name(number);
    place.kind = facts.kind;
    place.feature_code = texts.at(shared.feature_code);
    place.country = facts.country;
    place.country_name = name_of_place(country_of(number));
    place.admin1 = name_of_place(admin1_of(number));
    place.point = facts.point;
    // To the metre, as a saved dossier has it: judging it again must give the same to the last digit.
    place.extent.radius = Meters{std::round(extent.radius_m)};
    place.extent.source = texts.at(extent.source);
    place.population = facts.population;
    place.time_zone = texts.at(shared.time_zone);
    place.disputed = (shared.flags & disputed_place) != 0;
    if (const auto* const rarity = rarity_of(number)) {
        place.other_ids = lines_of(texts.at(rarity->other_ids));
        place.extent.area = area(rarity->area);
    }
    return place;
}

std::string_view Gazetteer::File::own_name(PlaceNumber number) const {
    return texts.at(name_texts.at(record(number).first_name));
}

std::vector<Gazetteer::StoredName> Gazetteer::File::names_of(PlaceNumber number) const {
    const auto next = static_cast<std::size_t>(number) + 1;
    const std::size_t first = record(number).first_name;
    const std::size_t end = next < places.size() ? places.at(next).first_name : name_texts.size();
    if (end < first) throw_damaged("the names of a place end before they begin");
    const auto stored_texts = name_texts.range(first, end - first);
    const auto stored_labels = name_labels.range(first, end - first);
    std::vector<StoredName> names;
    names.reserve(stored_texts.size());
    for (std::size_t i = 0; i < stored_texts.size(); ++i) {
        const auto& label = labels.at(stored_labels[i]);
        names.push_back({texts.at(stored_texts[i]), kind_of(label), texts.at(label.language)});
    }
    return names;
}

std::optional<PlaceNumber> Gazetteer::File::country_of(PlaceNumber number) const {
    return number_from(traits_of(record(number)).country_place);
}

std::optional<PlaceNumber> Gazetteer::File::admin1_of(PlaceNumber number) const {
    return number_from(traits_of(record(number)).admin1_place);
}

}  // namespace dateline
