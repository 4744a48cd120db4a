#include "reading/mentions/antecedents.hpp"

#include "reading/place_nouns.hpp"

#include <algorithm>
#include <iterator>

namespace dateline {
namespace {

/// Names that are looked at for one description.
constexpr std::size_t names_back = 40;
/// A village of the gazetteer's figures may have grown, a town is seldom called one beyond these.
constexpr std::int64_t largest_village = 30'000;
constexpr std::int64_t largest_town = 500'000;

bool is_called(const Place& place, const Description& description, const SentenceView& view) {
    if (!may_be_called(place, description.noun_class)) return false;
    const std::size_t noun = description.noun;
    if (place.kind != PlaceKind::populated_place || place.population == 0) return true;
    if (view.is_any(noun, {"village", "hamlet"})) return place.population <= largest_village;
    return !view.is(noun, "town") || place.population <= largest_town;
}

/// Whether a name only serves to measure or belongs to another: "20 miles west of Baghdad", "Hit, Iraq".
bool is_background(const SentenceView& article, const LaidName& name) {
    const std::size_t begin = name.begin;
    if (begin < 2) return false;
    return article.is_any(begin - 1, {"of", "from"}) &&
           article.is_any(begin - 2, {"north", "south", "east", "west", "northeast", "northwest", "southeast",
                                      "southwest", "miles", "kilometers", "kilometres", "km", "away"});
}

}  // namespace

void Antecedents::for_each_before(std::size_t at, const std::function<bool(const LaidName&)>& take) const {
    const auto end = std::partition_point(names_.begin(), names_.end(),
                                          [at](const LaidName& name) { return name.end <= at; });
    std::size_t looked_at = 0;
    for (auto name = std::make_reverse_iterator(end); name != names_.rend(); ++name) {
        if (++looked_at > names_back || at - name->end > reference_reach) return;
        if (article_.place(*name) != nullptr && take(*name)) return;
    }
}

std::vector<const LaidName*> Antecedents::of(const SentenceView& view, const Description& description) const {
    std::vector<const LaidName*> front;
    std::vector<const LaidName*> back;
    for_each_before(description.begin, [&](const LaidName& name) {
        if (article_.is_place(name) && is_called(*article_.place(name), description, view)) {
            auto& list = is_background(article_, name) ? back : front;
            if (!is_known(list, name)) list.push_back(&name);
        }
        return front.size() >= 2;
    });
    for (const LaidName* name : back) {
        if (!is_known(front, *name)) front.push_back(name);
    }
    if (front.size() > 2) front.resize(2);
    return front;
}

const LaidName* Antecedents::named_later(const SentenceView& view, const Description& description) const {
    if (description.noun_class != NounClass::site) return nullptr;
    const LaidName* only = nullptr;
    std::size_t looked_at = 0;
    for (const LaidName& name : names_) {
        const Place* place = article_.place(name);
        if (name.begin < description.begin || place == nullptr || !article_.is_place(name)) continue;
        if (++looked_at > names_back) break;
        if (!is_called(*place, description, view)) continue;
        if (only != nullptr && article_.place(*only)->id != place->id) return nullptr;
        if (only == nullptr) only = &name;
    }
    return only;
}

bool Antecedents::follows_place(const SentenceView& view, const Description& description) const {
    bool inside = false;
    for_each_before(description.begin, [&](const LaidName& name) {
        const bool placed = name.begin >= view.begin() && article_.is_place(name);
        inside = placed && article_.place(name)->kind != PlaceKind::country &&
                 !article_.place(name)->country.empty();
        return true;
    });
    return inside;
}

bool Antecedents::is_known(const std::vector<const LaidName*>& list, const LaidName& name) const {
    return std::ranges::any_of(
        list, [&](const LaidName* other) { return article_.place(*other)->id == article_.place(name)->id; });
}

}  // namespace dateline
