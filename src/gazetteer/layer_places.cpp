#include "gazetteer/layers.hpp"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

/// What the lower one of two descriptions knows and the upper one does not.
void fill_from(Place& upper, Place lower) {
    const auto take_if_empty = [](auto& value, auto& other) {
        if (value.empty()) value = std::move(other);
    };
    for (auto& id : lower.other_ids) {
        const bool known = id == upper.id || std::find(upper.other_ids.begin(), upper.other_ids.end(), id) !=
                                                 upper.other_ids.end();
        if (!known) upper.other_ids.push_back(std::move(id));
    }
    if (lower.id != upper.id &&
        std::find(upper.other_ids.begin(), upper.other_ids.end(), lower.id) == upper.other_ids.end()) {
        upper.other_ids.push_back(std::move(lower.id));
    }
    take_if_empty(upper.feature_code, lower.feature_code);
    take_if_empty(upper.country, lower.country);
    take_if_empty(upper.country_name, lower.country_name);
    take_if_empty(upper.admin1, lower.admin1);
    take_if_empty(upper.time_zone, lower.time_zone);
    if (upper.population == 0) upper.population = lower.population;
    if (!upper.extent.area && lower.extent.area) upper.extent = std::move(lower.extent);
    upper.disputed = upper.disputed || lower.disputed;
}

}  // namespace

PlaceSummary Gazetteer::Layers::summary(PlaceNumber number) const {
    const auto [layer, local] = located(number);
    auto facts = layer->file->summary(local);
    if (layer->first == 0) return facts;
    const auto& traits = layer->file->traits_of(layer->file->record(local));
    const auto key = division_keys_.find(layer->file->texts.at(traits.admin1_code));
    facts.admin1 = key == division_keys_.end() ? 0 : key->second;
    const auto lower_number = replaced_by(number);
    if (!lower_number) return facts;
    const auto lower = summary(PlaceNumber{*lower_number});
    if (facts.population == 0) facts.population = lower.population;
    if (facts.country.empty()) facts.country = lower.country;
    if (facts.admin1 == 0) facts.admin1 = lower.admin1;
    facts.prior = std::max(facts.prior, lower.prior);
    facts.names_government = facts.names_government || lower.names_government;
    return facts;
}

Place Gazetteer::Layers::place(PlaceNumber number) const {
    const auto [layer, local] = located(number);
    auto place = layer->file->place(local);
    if (layer->first == 0) return place;
    const auto name_of_place = [this](std::optional<PlaceNumber> other) {
        if (!other) return std::string{};
        const auto [its_layer, its_number] = located(*other);
        return std::string{its_layer->file->own_name(its_number)};
    };
    place.country_name = name_of_place(country_of(number));
    place.admin1 = name_of_place(admin1_of(number));
    if (const auto lower = replaced_by(number)) fill_from(place, this->place(PlaceNumber{*lower}));
    return place;
}

std::vector<Gazetteer::StoredName> Gazetteer::Layers::names(PlaceNumber number) const {
    const auto [layer, local] = located(number);
    auto all = layer->file->names_of(local);
    const auto lower = replaced_by(number);
    if (!lower) return all;
    for (const auto& name : names(PlaceNumber{*lower})) {
        const bool is_known =
            std::any_of(all.begin(), all.end(), [&name](const StoredName& n) { return n.text == name.text; });
        if (!is_known) all.push_back(name);
    }
    return all;
}

}  // namespace dateline
