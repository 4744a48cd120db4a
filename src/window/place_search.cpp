#include "window/place_search.hpp"

#include "base/error.hpp"
#include "geo/place_at.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t most_found = 30;

std::vector<FoundPlace> found_from(std::vector<Match> matches) {
    std::vector<FoundPlace> found;
    for (Match& match : matches) found.push_back({std::move(match.place), std::move(match.matched_name)});
    return found;
}

/// Whether the name found is the one looked for, and not only similar.
bool is_same_name(MatchHow how) {
    return how == MatchHow::exact || how == MatchHow::folded;
}

}  // namespace

void PlaceSearch::open() {
    open_ = true;
    field_.set(field_.text());  // marked: the last search is seen, and the next key replaces it
}

void PlaceSearch::open_with(std::string_view utf8) {
    field_.set(utf8);
    look_up();
    open();
}

void PlaceSearch::type(char32_t character) {
    field_.type(character);
    look_up();
}

void PlaceSearch::paste(std::u32string_view text) {
    field_.paste(text);
    look_up();
}

void PlaceSearch::press(const KeyChanged& key) {
    const std::size_t count = found_.size();
    if (key.key == Key::down && count > 0) {
        chosen_ = (chosen_ + 1) % count;
    } else if (key.key == Key::up && count > 0) {
        chosen_ = (chosen_ + count - 1) % count;
    } else if (field_.press(key)) {
        look_up();
    }
}

std::vector<FoundPlace> PlaceSearch::places_for(const std::string& text) {
    if (const auto position = position_from(text)) return {{place_at(*position), {}}};
    auto found = found_from(gazetteer_.complete(text, most_found));
    if (!found.empty()) return found;
    SearchOptions options;
    options.limit = most_found;
    auto matches = gazetteer_.find(text, options);
    if (matches.empty()) remark_ = "No place is called that";
    if (!matches.empty() && !is_same_name(matches.front().how))
        remark_ = "No place is called that. Similar names:";
    return found_from(std::move(matches));
}

void PlaceSearch::look_up() {
    chosen_ = 0;
    found_.clear();
    remark_.clear();
    const std::string text = field_.text();
    if (text.find_first_not_of(' ') == std::string::npos) return;
    try {
        found_ = places_for(text);
    } catch (const InputError& error) {
        remark_ = error.what();
    }
}

}  // namespace dateline
