#include "gazetteer/gazetteer.hpp"

#include "base/data_files.hpp"
#include "gazetteer/gazetteer_file.hpp"
#include "gazetteer/layers.hpp"

#include <algorithm>

namespace dateline {
Gazetteer Gazetteer::open(const std::filesystem::path& file) {
    return Gazetteer{std::make_unique<File>(file)};
}

Gazetteer Gazetteer::open_default() {
    return open(find_data_file("dateline.gaz"));
}

Gazetteer Gazetteer::open_layers(const std::vector<std::filesystem::path>& files) {
    if (files.size() == 1) return open(files.front());
    std::vector<std::unique_ptr<File>> opened;
    for (const auto& file : files) opened.push_back(std::make_unique<File>(file));
    return Gazetteer{std::make_unique<Layers>(std::move(opened))};
}

Gazetteer::Gazetteer(std::unique_ptr<File> file) : file_{std::move(file)} {}
Gazetteer::Gazetteer(std::unique_ptr<Layers> layers) : layers_{std::move(layers)} {}
Gazetteer::Gazetteer(Gazetteer&&) noexcept = default;
Gazetteer& Gazetteer::operator=(Gazetteer&&) noexcept = default;
Gazetteer::~Gazetteer() = default;

std::span<const NameHit> Gazetteer::by_folded_name(std::string_view folded) const {
    if (layers_) return layers_->by_folded_name(folded);
    return file_->folded.find(folded);
}

std::span<const NameHit> Gazetteer::by_loose_key(std::string_view key) const {
    if (layers_) return layers_->by_loose_key(key);
    return file_->loose.find(key);
}

bool Gazetteer::starts_a_name(std::string_view folded_words) const {
    if (layers_) return layers_->starts_a_name(folded_words);
    return file_->starts_a_name(folded_words);
}

std::vector<Gazetteer::NearName> Gazetteer::by_near_name(std::string_view folded, std::size_t limit) const {
    if (layers_) return layers_->by_near_name(folded, limit);
    std::vector<NearName> names;
    for (auto& near : file_->folded.near(folded, limit)) {
        names.push_back({std::move(near.key), near.hits, near.edits});
    }
    return names;
}

std::optional<PlaceNumber> Gazetteer::by_id(std::string_view id) const {
    if (layers_) return layers_->by_id(id);
    return file_->find_id(id);
}

PlaceSummary Gazetteer::summary(PlaceNumber number) const {
    if (layers_) return layers_->summary(number);
    return file_->summary(number);
}

Place Gazetteer::place(PlaceNumber number) const {
    if (layers_) return layers_->place(number);
    return file_->place(number);
}

std::vector<Gazetteer::StoredName> Gazetteer::names(PlaceNumber number) const {
    if (layers_) return layers_->names(number);
    return file_->names_of(number);
}

std::optional<PlaceNumber> Gazetteer::country_of(PlaceNumber number) const {
    if (layers_) return layers_->country_of(number);
    return file_->country_of(number);
}

std::string Gazetteer::government_named_by(PlaceNumber number) const {
    const auto country = summary(number).names_government ? country_of(number) : std::nullopt;
    return country ? place(*country).name : std::string{};
}

std::optional<PlaceNumber> Gazetteer::admin1_of(PlaceNumber number) const {
    if (layers_) return layers_->admin1_of(number);
    return file_->admin1_of(number);
}

std::string Gazetteer::version() const {
    if (!layers_) return file_->version();
    std::string versions;
    for (const auto* const file : layers_->files())
        versions += (versions.empty() ? "" : "+") + file->version();
    return versions;
}

}  // namespace dateline
