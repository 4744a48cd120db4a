#include "gazetteer/gazetteer_file.hpp"

#include <algorithm>

namespace dateline {
namespace {

template <class Label>
void sort_most_first(std::vector<std::pair<Label, std::uint64_t>>& counts) {
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
}

}  // namespace

GazetteerInfo Gazetteer::info() const {
    GazetteerInfo info;
    info.file = file_->path;
    info.version = version();
    info.places = file_->places.size();
    info.names = file_->names.size();
    const auto text = [this](TextOffset offset) { return std::string{file_->texts.at(offset)}; };
    for (const auto& source : file_->sources.all()) {
        info.sources.push_back(
            {text(source.name), text(source.version), text(source.date), text(source.licence), source.rows});
    }
    for (const auto& [what, label, count] : file_->counts.all()) {
        if (what == CountOf::places_in_country) info.per_country.emplace_back(text(label), count);
        if (what == CountOf::names_in_script) info.per_script.emplace_back(text(label), count);
        if (what != CountOf::places_of_kind) continue;
        info.per_kind.emplace_back(place_kind_from(file_->texts.at(label)).value_or(PlaceKind::other), count);
    }
    sort_most_first(info.per_kind);
    sort_most_first(info.per_country);
    sort_most_first(info.per_script);
    return info;
}

void Gazetteer::verify() const {
    file_->verify_content();
}

}  // namespace dateline
