#include "gazetteer/gazetteer_file.hpp"
#include "gazetteer/layers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

template <class Label>
void sort_most_first(std::vector<std::pair<Label, std::uint64_t>>& counts) {
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
}

}  // namespace

GazetteerInfo Gazetteer::File::info() const {
    GazetteerInfo info;
    info.file = path;
    info.version = version();
    info.places = places.size();
    info.names = name_texts.size();
    const auto text = [this](TextOffset offset) { return std::string{texts.at(offset)}; };
    for (const auto& source : sources.all()) {
        info.sources.push_back(
            {text(source.name), text(source.version), text(source.date), text(source.licence), source.rows});
    }
    for (const auto& [what, label, count] : counts.all()) {
        if (what == CountOf::places_in_country) info.per_country.emplace_back(text(label), count);
        if (what == CountOf::names_in_script) info.per_script.emplace_back(text(label), count);
        if (what != CountOf::places_of_kind) continue;
        info.per_kind.emplace_back(place_kind_from(texts.at(label)).value_or(PlaceKind::other), count);
    }
    sort_most_first(info.per_kind);
    sort_most_first(info.per_country);
    sort_most_first(info.per_script);
    return info;
}

std::string Gazetteer::File::version() const {
    return fmt::format("{:016x}", header.content_hash);
}

GazetteerInfo Gazetteer::info() const {
    return layers_ ? layers_->files().front()->info() : file_->info();
}

std::vector<GazetteerInfo> Gazetteer::layers() const {
    if (!layers_) return {file_->info()};
    std::vector<GazetteerInfo> infos;
    for (const auto* const file : layers_->files()) infos.push_back(file->info());
    return infos;
}

void Gazetteer::verify() const {
    if (!layers_) return file_->verify_content();
    for (const auto* const file : layers_->files()) file->verify_content();
}

}  // namespace dateline
