#include "gazetteer/layers.hpp"

#include "base/error.hpp"
#include "gazetteer/key_hash.hpp"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

std::uint32_t plain(PlaceNumber number) {
    return static_cast<std::uint32_t>(number);
}

template <class File>
std::span<const NameHit> folded_hits(const File& file, std::string_view key) {
    return file.folded.find(key);
}

template <class File>
std::span<const NameHit> loose_hits(const File& file, std::string_view key) {
    return file.loose.find(key);
}

/// The place in the other file that has one of a place's ids, its own tried first.
template <class File>
std::optional<PlaceNumber> place_with_id_of(const File& file, PlaceNumber number, const File& other) {
    auto found = other.find_id(file.id_of(file.record(number)));
    const auto* const rarity = file.rarity_of(number);
    if (found || rarity == nullptr) return found;
    for (auto ids = file.texts.at(rarity->other_ids); !found && !ids.empty();) {
        const auto end = std::min(ids.find('\n'), ids.size());
        found = other.find_id(ids.substr(0, end));
        ids.remove_prefix(std::min(end + 1, ids.size()));
    }
    return found;
}

std::string country_code(const TraitsRecord& traits) {
    return traits.country[0] == '\0' ? std::string{}
                                     : std::string{traits.country.begin(), traits.country.end()};
}

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

Gazetteer::Layers::Layers(std::vector<std::unique_ptr<File>> files) {
    std::size_t places = 0;
    for (auto& file : files) {
        const auto first = static_cast<std::uint32_t>(places);
        places += file->places.size();
        if (places > NameHit::most_places)
            throw GazetteerError("the gazetteers hold more than 268 million places together");
        layers_.push_back({std::move(file), first});
        note_codes(layers_.back());
    }
}

void Gazetteer::Layers::note_codes(const Layer& layer) {
    for (const auto& traits : layer.file->traits.all()) {
        const auto note = [&](auto& places, std::string code, std::uint32_t place) {
            if (!code.empty() && place != no_number)
                places.try_emplace(std::move(code), PlaceNumber{place + layer.first});
        };
        std::string admin1_code{layer.file->texts.at(traits.admin1_code)};
        if (!admin1_code.empty()) {
            // Keys of a lower layer stand; a code that only an upper one knows gets a number of its own.
            const auto own = static_cast<std::uint32_t>(content_hash(admin1_code)) | 0x8000'0000U;
            division_keys_.try_emplace(admin1_code, layer.first == 0 ? traits.admin1_key : own);
        }
        note(countries_, country_code(traits), traits.country_place);
        note(divisions_, std::move(admin1_code), traits.admin1_place);
    }
}

Gazetteer::Layers::Located Gazetteer::Layers::located(PlaceNumber number) const {
    auto layer = std::prev(layers_.end());
    while (layer != layers_.begin() && plain(number) < layer->first) --layer;
    return {&*layer, PlaceNumber{plain(number) - layer->first}};
}

std::optional<std::uint32_t> Gazetteer::Layers::upper_of(std::uint32_t number) const {
    const auto [layer, local] = located(PlaceNumber{number});
    for (const auto* above = layer + 1; above != layers_.data() + layers_.size(); ++above) {
        if (const auto found = place_with_id_of(*layer->file, local, *above->file))
            return plain(*found) + above->first;
    }
    return std::nullopt;
}

PlaceNumber Gazetteer::Layers::top_of(std::uint32_t number) const {
    // An upper place has a greater number, so this ends.
    for (auto upper = upper_of(number); upper; upper = upper_of(number)) number = *upper;
    return PlaceNumber{number};
}

PlaceNumber Gazetteer::Layers::global(const Layer& layer, PlaceNumber local) const {
    return top_of(plain(local) + layer.first);
}

std::optional<std::uint32_t> Gazetteer::Layers::replaced_by(PlaceNumber number) const {
    const auto [layer, local] = located(number);
    for (const auto* below = layer; below != layers_.data();) {
        --below;
        if (const auto found = place_with_id_of(*layer->file, local, *below->file))
            return plain(*found) + below->first;
    }
    return std::nullopt;
}

std::vector<NameHit> Gazetteer::Layers::merge(std::string_view key, FindHits find) const {
    std::vector<NameHit> all;
    for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) {
        for (const auto& hit : find(*layer->file, key)) {
            const auto number = global(*layer, hit.place);
            const auto known = std::find_if(all.begin(), all.end(),
                                            [number](const NameHit& h) { return h.place == number; });
            if (known == all.end()) {
                all.push_back({number, hit.kind});
            } else {
                known->kind = std::min<NameKind>(known->kind, hit.kind);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [this](const NameHit& a, const NameHit& b) {
        return summary(a.place).prior > summary(b.place).prior;
    });
    return all;
}

/// What only the bottom file knows comes from there as it is.
std::span<const NameHit> Gazetteer::Layers::hits(std::string_view key, FindHits find,
                                                 MergedHits& merged) const {
    const auto bottom = find(*layers_.front().file, key);
    const bool is_above = std::any_of(std::next(layers_.begin()), layers_.end(),
                                      [&](const Layer& layer) { return !find(*layer.file, key).empty(); });
    const bool is_changed = is_above || std::any_of(bottom.begin(), bottom.end(), [this](const NameHit& hit) {
                                return is_replaced(plain(hit.place));
                            });
    if (!is_changed) return bottom;
    const std::lock_guard lock{mutex_};
    const auto [known, is_new] = merged.try_emplace(std::string{key});
    if (is_new) known->second = merge(key, find);
    return known->second;
}

std::span<const NameHit> Gazetteer::Layers::by_folded_name(std::string_view folded) const {
    return hits(folded, &folded_hits<File>, folded_);
}

std::span<const NameHit> Gazetteer::Layers::by_loose_key(std::string_view key) const {
    return hits(key, &loose_hits<File>, loose_);
}

std::vector<Gazetteer::NearName> Gazetteer::Layers::by_near_name(std::string_view folded,
                                                                 std::size_t limit) const {
    std::vector<NearName> names;
    for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) {
        for (auto& near : layer->file->folded.near(folded, limit)) {
            const bool is_known = std::any_of(names.begin(), names.end(),
                                              [&near](const NearName& n) { return n.folded == near.key; });
            if (is_known) continue;
            const auto found = by_folded_name(near.key);
            names.push_back({std::move(near.key), found, near.edits});
        }
    }
    std::stable_sort(names.begin(), names.end(),
                     [](const NearName& a, const NearName& b) { return a.edits < b.edits; });
    if (names.size() > limit) names.resize(limit);
    return names;
}

std::vector<std::span<const NameHit>> Gazetteer::Layers::starting_with(std::string_view folded,
                                                                       std::size_t count) const {
    std::vector<std::span<const NameHit>> found;
    for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) {
        for (const auto& name : layer->file->folded.starting_with(folded, count))
            found.push_back(by_folded_name(name.key));
    }
    return found;
}

bool Gazetteer::Layers::starts_a_name(std::string_view folded_words) const {
    return std::any_of(layers_.begin(), layers_.end(),
                       [&](const Layer& layer) { return layer.file->starts_a_name(folded_words); });
}

std::optional<PlaceNumber> Gazetteer::Layers::by_id(std::string_view id) const {
    for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) {
        if (const auto found = layer->file->find_id(id)) return global(*layer, *found);
    }
    return std::nullopt;
}

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

std::optional<PlaceNumber> Gazetteer::Layers::country_of(PlaceNumber number) const {
    const auto [layer, local] = located(number);
    const auto found = countries_.find(country_code(layer->file->traits_of(layer->file->record(local))));
    if (found != countries_.end()) return top_of(plain(found->second));
    if (const auto lower = replaced_by(number)) return country_of(PlaceNumber{*lower});
    return std::nullopt;
}

std::optional<PlaceNumber> Gazetteer::Layers::admin1_of(PlaceNumber number) const {
    const auto [layer, local] = located(number);
    const auto& traits = layer->file->traits_of(layer->file->record(local));
    const auto found = divisions_.find(layer->file->texts.at(traits.admin1_code));
    if (found != divisions_.end()) return top_of(plain(found->second));
    if (const auto lower = replaced_by(number)) return admin1_of(PlaceNumber{*lower});
    return std::nullopt;
}

std::vector<const Gazetteer::File*> Gazetteer::Layers::files() const {
    std::vector<const File*> files;
    for (const auto& layer : layers_) files.push_back(layer.file.get());
    return files;
}

}  // namespace dateline
