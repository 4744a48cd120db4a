#include "gazetteer/container.hpp"

#include "base/error.hpp"
#include "geodesy/extent_distance.hpp"
#include "geodesy/geodesic_line.hpp"
#include "text/folding.hpp"
#include "text/printable.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

/// Enough for every meaning that could contain anything; names with more are those of villages.
constexpr std::size_t most_meanings = 24;

std::string as_country_code(std::string_view text) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (text.size() != 2 || !std::all_of(text.begin(), text.end(), is_letter)) return {};
    std::string code{text};
    std::transform(code.begin(), code.end(), code.begin(),
                   [](char c) { return static_cast<char>(c & ~0x20); });
    return code;
}

bool has_extent(const Place& place, LatLon point) {
    if (place.extent.area) return contains(*place.extent.area, point);
    return shortest_line(place.point, point).length <= place.extent.radius;
}

}  // namespace

std::optional<Container> Container::named(const Gazetteer& gazetteer, std::string_view text) {
    Container container{gazetteer, text};
    container.country_code_ = as_country_code(text);
    const auto folded = fold_name(text);
    if (const auto id = gazetteer.by_id(text)) {
        container.add(*id);
        return container;
    }
    for (const auto& hit : gazetteer.by_folded_name(folded)) container.add(hit.place);
    if (container.meanings_.empty()) {
        for (const auto& hit : gazetteer.by_loose_key(loose_key(folded))) container.add(hit.place);
    }
    if (container.meanings_.empty() && container.country_code_.empty()) return std::nullopt;
    return container;
}

Container container_to_search(const Gazetteer& gazetteer, std::string_view text) {
    if (auto container = Container::named(gazetteer, text)) return *container;
    throw InputError(
        fmt::format("\"{}\" names no country or place to search in; give an ISO country code (IQ), "
                    "a place id or a name",
                    printable(text)));
}

void Container::add(PlaceNumber number) {
    if (meanings_.size() < most_meanings) meanings_.push_back({number, gazetteer_->summary(number).kind, {}});
}

bool Container::may_be_division() const {
    return std::any_of(meanings_.begin(), meanings_.end(), [](const Meaning& meaning) {
        return meaning.kind == PlaceKind::country || meaning.kind == PlaceKind::admin1;
    });
}

bool Container::contains(PlaceNumber place) const {
    if (!country_code_.empty() && gazetteer_->summary(place).country == country_code_) return true;
    return std::any_of(meanings_.begin(), meanings_.end(),
                       [&](const Meaning& meaning) { return contains(meaning, place); });
}

bool Container::contains(const Meaning& meaning, PlaceNumber place) const {
    if (meaning.number == place) return true;
    if (meaning.kind == PlaceKind::country) return gazetteer_->country_of(place) == meaning.number;
    if (meaning.kind == PlaceKind::admin1 && gazetteer_->admin1_of(place)) {
        return gazetteer_->admin1_of(place) == meaning.number;
    }
    if (!meaning.place) meaning.place = gazetteer_->place(meaning.number);
    return has_extent(*meaning.place, gazetteer_->summary(place).point);
}

}  // namespace dateline
