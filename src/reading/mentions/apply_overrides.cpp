#include "reading/mentions/apply_overrides.hpp"

#include "geo/coordinate_text.hpp"
#include "geodesy/extent_distance.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>
#include <utility>

namespace dateline {
namespace {

/// Places farther than this from coordinates say nothing about the country they are in.
constexpr Meters neighbourhood{100'000};

/// Whether the surface stands here as whole words, with any white space between them. @returns where it ends.
std::optional<std::size_t> end_of_surface(const Tokens& tokens, std::size_t at, const Tokens& surface) {
    if (at + surface.all.size() > tokens.all.size()) return std::nullopt;
    for (std::size_t i = 0; i < surface.all.size(); ++i) {
        const Token& here = tokens.all[at + i];
        const Token& wanted = surface.all[i];
        const bool same_gap = i == 0 || here.space_before == wanted.space_before;
        if (here.text != wanted.text || !same_gap) return std::nullopt;
    }
    return at + surface.all.size();
}

/// Coordinates lie in the country and zone of the nearest known place, when its country's area holds them.
void take_country(Place& place, const Gazetteer& gazetteer) {
    const auto near = gazetteer.nearest(place.point, neighbourhood, 1);
    if (near.empty()) return;
    const auto country = gazetteer.country_of(near.front());
    if (!country) return;
    const Place around = gazetteer.place(*country);
    if (!around.extent.area || !contains(*around.extent.area, place.point)) return;
    const Place neighbour = gazetteer.place(near.front());
    place.country = around.country;
    place.country_name = around.country_name;
    place.admin1 = neighbour.admin1;
    place.time_zone = neighbour.time_zone;
}

/// A place of the person's own, under the name that the text gives it.
Place place_of_own(const std::string& name, LatLon point, const Gazetteer& gazetteer) {
    Place place;
    place.id = as_geo_uri(point, Meters{});
    place.name = name;
    place.kind = PlaceKind::site;
    place.point = point;
    place.extent.source = "coordinates given by hand";
    take_country(place, gazetteer);
    return place;
}

/// Lays the overrides of one article over its mentions.
class Overruler {
public:
    Overruler(ArticleReading& reading, const OverrideBook& book)
        : reading_{reading}, book_{book}, article_{reading.dossier.articles[reading.article]} {}

    void run() {
        const auto& all = reading_.tokens.all;
        for (std::size_t at = 0; at < all.size();) at = overrule_at(at);
        if (!made_.empty()) merge();
        book_.note(article_, uses_);
    }

private:
    struct Found {
        FoundOverride override;
        std::size_t end = 0;  ///< token behind the surface
    };

    /// The longest surface that stands here; of equals the strongest row.
    [[nodiscard]] std::optional<Found> longest_at(std::size_t at) {
        std::optional<Found> best;
        for (const FoundOverride& override : book_.beginning_with(reading_.tokens.all[at].text, article_)) {
            const auto end = end_of_surface(reading_.tokens, at, tokenize(override.row->surface));
            if (!end) continue;
            const bool weaker = best && *end < best->end;
            if (best) note_use(weaker ? override : best->override, OverrideUse::gave_way);
            if (!weaker) best = Found{override, *end};
        }
        return best;
    }

    void note_use(const FoundOverride& override, OverrideUse use) {
        OverrideUse& best = uses_[override.number];
        best = std::max(best, use);
    }

    /// @returns the token to go on from.
    std::size_t overrule_at(std::size_t at) {
        const auto found = longest_at(at);
        if (!found) return at + 1;
        const auto& all = reading_.tokens.all;
        const Span span{all[at].span.begin, all[found->end - 1].span.end};
        const bool apart = !is_within_longer_name(span);
        if (apart) overrule(span, *found->override.row);
        note_use(found->override, apart ? OverrideUse::applied : OverrideUse::in_longer_name);
        return found->end;
    }

    [[nodiscard]] auto mentions_behind(std::uint32_t position) const {
        auto& mentions = reading_.dossier.mentions;
        return std::partition_point(
            mentions.begin() + static_cast<std::ptrdiff_t>(reading_.first_mention), mentions.end(),
            [position](const Mention& mention) { return mention.span.end <= position; });
    }

    [[nodiscard]] bool is_within_longer_name(Span span) const {
        const auto mention = mentions_behind(span.begin);
        return mention != reading_.dossier.mentions.end() && mention->span.begin <= span.begin &&
               mention->span.end >= span.end && mention->span != span;
    }

    void overrule(Span span, const Override& row) {
        Mention mention;
        mention.article = reading_.article;
        mention.span = span;
        mention.quote = std::string{reading_.index.slice(span)};
        mention.overruled = Overruling{fmt::format("{}:{}", row.file, row.line), row.note, std::nullopt};
        if (!std::holds_alternative<NoPlace>(row.meaning)) {
            const auto place = place_meant(row, mention.quote);
            if (!place) return;
            mention.candidates = {{*place, 1, reasons_for(mention)}};
        }
        take_over(mention);
        made_.push_back(std::move(mention));
    }

    /// What the program had found of the very name is remembered, and how it was used.
    void take_over(Mention& mention) {
        for (auto found = mentions_behind(mention.span.begin);
             found != reading_.dossier.mentions.end() && found->span.begin < mention.span.end; ++found) {
            if (found->span != mention.span) continue;
            if (found->role == MentionRole::demonym) mention.role = found->role;
            if (found->resolved()) mention.overruled->instead_of = found->candidates.front().place;
        }
    }

    [[nodiscard]] std::optional<std::size_t> place_meant(const Override& row, const std::string& name) {
        if (const auto* point = std::get_if<LatLon>(&row.meaning))
            return place_index(reading_.dossier, place_of_own(name, *point, reading_.gazetteer));
        const auto number = reading_.gazetteer.by_id(std::get<PlaceId>(row.meaning).id);
        if (!number) return std::nullopt;
        return place_index(reading_.dossier, reading_.gazetteer.place(*number));
    }

    [[nodiscard]] static std::vector<std::string> reasons_for(const Mention& mention) {
        std::vector<std::string> reasons{"chosen by hand in " + mention.overruled->by};
        if (!mention.overruled->note.empty()) reasons.push_back(mention.overruled->note);
        return reasons;
    }

    /// Puts the new mentions in the place of all that they touch. Both lists are in order of position.
    void merge() {
        auto& mentions = reading_.dossier.mentions;
        const auto first = mentions.begin() + static_cast<std::ptrdiff_t>(reading_.first_mention);
        std::vector<Mention> kept;
        auto made = made_.begin();
        for (auto old = first; old != mentions.end(); ++old) {
            while (made != made_.end() && made->span.end <= old->span.begin)
                kept.push_back(std::move(*made++));
            if (made == made_.end() || made->span.begin >= old->span.end) kept.push_back(std::move(*old));
        }
        std::move(made, made_.end(), std::back_inserter(kept));
        mentions.erase(first, mentions.end());
        std::ranges::move(kept, std::back_inserter(mentions));
    }

    ArticleReading& reading_;
    const OverrideBook& book_;
    const Article& article_;
    std::vector<Mention> made_;
    OverrideUses uses_;
};

}  // namespace

void apply_overrides(ArticleReading& reading, const OverrideBook& book) {
    if (!book.empty()) Overruler{reading, book}.run();
}

void take_unknown_places(ReadOverrides& overrides, const Gazetteer& gazetteer) {
    std::erase_if(overrides.rows, [&](const Override& row) {
        const auto* place = std::get_if<PlaceId>(&row.meaning);
        if (place == nullptr || gazetteer.by_id(place->id)) return false;
        overrides.faults.push_back(
            fmt::format("{}:{}: the gazetteer has no place {}; dateline resolve \"{}\" "
                        "lists the ids of its candidates",
                        row.file, row.line, place->id, row.surface));
        return true;
    });
}

}  // namespace dateline
