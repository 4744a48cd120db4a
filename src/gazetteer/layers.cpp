#include "gazetteer/layers.hpp"

#include "base/error.hpp"
#include "gazetteer/key_hash.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

std::uint32_t plain(PlaceNumber number) {
    return static_cast<std::uint32_t>(number);
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

std::optional<PlaceNumber> Gazetteer::Layers::by_id(std::string_view id) const {
    for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) {
        if (const auto found = layer->file->find_id(id)) return global(*layer, *found);
    }
    return std::nullopt;
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
