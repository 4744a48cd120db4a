#include "reading/claims/distance_grammar.hpp"

#include "reading/claims/length_link.hpp"
#include "reading/claims/object_phrase.hpp"

#include <string_view>

namespace dateline {
namespace {

constexpr std::string_view travel_verbs[] = {"walked",  "drove", "driven", "traveled", "travelled", "ran",
                                             "marched", "hiked", "flew",   "sailed",   "rode",      "towed",
                                             "dragged", "fly",   "flies",  "flown",    "travels",   "swam",
                                             "swum",    "walk",  "drive",  "travel",   "run",       "ride"};
/// What lies along the length instead of at its end: "queues stretched for 30 miles from Dover".
constexpr auto extent_verbs =
    word_list("stretch", "stretched", "stretches", "stretching", "extend", "extended", "extends", "extending",
              "snaked", "snakes", "snaking", "spanned", "spans", "spanning");

/// Works along the words after a length.
class TailReader {
public:
    TailReader(const SentenceView& view, const WrittenLength& length) : view_{view}, length_{length} {
        link_.at = length.end;
        relation_.begin = length.begin;
        relation_.length = length;
    }

    std::optional<Relation> read() {
        skip_by_road(view_, link_);
        if (length_.hyphenated && !link_.by_road) return read_named_route();
        skip_fillers(view_, link_);
        if (auto relation = read_away_at()) return relation;
        read_direction(view_, link_);
        skip_by_road(view_, link_);
        relation_.direction = link_.direction;
        relation_.further = link_.further;
        if (auto relation = read_implied_object()) return relation;
        if (!read_preposition(view_, length_, link_)) return std::nullopt;
        if (travels()) return read_route_only();
        return read_object();
    }

private:
    /// "several miles away, at Palmdale": the subject follows, the object was named before.
    std::optional<Relation> read_away_at() {
        if (!link_.away && !(view_.is(link_.at, "up") || view_.is(link_.at, "down"))) return std::nullopt;
        std::size_t at = link_.at;
        if (view_.is_any(at, {"up", "down"}) && view_.is(at + 1, "the") &&
            view_.is_any(at + 2, {"road", "street"})) {
            at += 3;
        } else if (!link_.away) {
            return std::nullopt;
        }
        if (view_.is(at, ",")) ++at;
        if (!view_.is_any(at, {"at", "in"})) return std::nullopt;
        const auto phrase = place_phrase_at(view_, at + 1);
        if (!phrase) return std::nullopt;
        return with_implied_object(*phrase, phrase->run.end);
    }

    /// "More than 200 miles to the northwest, two officers in Lewisburg …".
    std::optional<Relation> read_implied_object() {
        const bool ends = !view_.has(link_.at) || view_.is_mark(link_.at) || view_.is(link_.at, "and");
        // "Cycling in London, 160 km away, was stopped"
        const bool only_away = link_.away && !link_.direction && ends && follows_name();
        if (only_away) return counted_from_elsewhere();
        const bool beside = link_.direction && ends && (link_.to_the || follows_name());
        if (beside && length_.begin != view_.begin()) return counted_from_elsewhere();
        const bool opens = length_.begin == view_.begin();
        if (!link_.direction || !opens || !view_.is(link_.at, ",")) return std::nullopt;
        for (const auto& name : view_.names()) {
            if (name.begin > link_.at && view_.is_place(name)) {
                return with_implied_object({{name.begin, name.end, &name}, {}, false}, link_.at);
            }
        }
        return std::nullopt;
    }

    Relation counted_from_elsewhere() {
        relation_.object_implied = true;
        relation_.subject_rule = SubjectRule::adjacent;
        relation_.end = link_.at;
        return relation_;
    }

    /// "Geelong, 75 km southwest of Melbourne, and Ballarat, 105 km west, were flooded".
    [[nodiscard]] bool follows_name() const {
        const std::size_t begin = length_.begin;
        return begin > view_.begin() && view_.is(begin - 1, ",") && view_.name_until(begin - 1) != nullptr &&
               (!view_.has(link_.at) || view_.is_any(link_.at, {",", "."}));
    }

    std::optional<Relation> with_implied_object(const PlacePhrase& subject, std::size_t end) {
        relation_.object_implied = true;
        relation_.subject_rule = SubjectRule::given;
        relation_.subject = subject;
        relation_.end = end;
        return relation_;
    }

    [[nodiscard]] bool travels() const {
        std::size_t begin = length_.begin;
        if (begin > view_.begin() && !link_.direction && view_.is_any(begin - 1, travel_verbs)) return true;
        while (begin > view_.begin() && view_.is_any(begin - 1, {"for", "out", "outward", "back", "inland"}))
            --begin;
        return begin > view_.begin() && view_.is_any(begin - 1, extent_verbs);
    }

    std::optional<Relation> read_object() {
        if (link_.from && view_.is(link_.at, "where")) return with_clause();
        const auto phrase = object_phrase_at(view_, link_.at, length_.begin);
        if (!phrase) return std::nullopt;
        if (link_.from && view_.is(phrase->run.end, "to")) {
            if (auto route = read_route(*phrase)) return route;
        }
        relation_.object = *phrase;
        relation_.object.border = phrase->border || link_.inside || off_shore(*phrase);
        link_.at = phrase->run.end;
        if (view_.is(link_.at, "by") && view_.is_any(link_.at + 1, {"road", "car", "highway", "land", "bus"}))
            skip_by_road(view_, link_);  // "320 km northwest of Victoria by road"
        relation_.end = link_.at;
        relation_.length->length.by_road = link_.by_road;
        return relation_;
    }

    /// "from where she was last seen": a place that only a person can find.
    std::optional<Relation> with_clause() {
        std::size_t end = link_.at;
        while (view_.has(end) && !view_.is_mark(end)) ++end;
        relation_.object.run = {link_.at, end, nullptr};
        relation_.end = end;
        return relation_;
    }

    /// "120 km off Tunisia" counts from its coast; off a town, from the town.
    [[nodiscard]] bool off_shore(const PlacePhrase& object) const {
        const bool named = link_.off && object.run.name != nullptr;
        const Place* place = named ? view_.place(*object.run.name) : nullptr;
        return place != nullptr && place->kind != PlaceKind::populated_place;
    }

    std::optional<Relation> read_route(const PlacePhrase& from) {
        const auto to = place_phrase_at(view_, from.run.end + 1);
        if (!to) return std::nullopt;
        relation_.subject_rule = SubjectRule::given;
        relation_.subject = from;
        relation_.object = *to;
        relation_.end = to->run.end;
        // "It is 300 miles from A to B" need not be a road.
        const bool line =
            length_.begin > view_.begin() && view_.is_any(length_.begin - 1, {"is", "was", "are"});
        relation_.length->length.by_road = link_.by_road || !line;
        return relation_;
    }

    std::optional<Relation> read_route_only() {
        const auto from = place_phrase_at(view_, link_.at);
        return from && view_.is(from->run.end, "to") ? read_route(*from) : std::nullopt;
    }

    /// "the 123-mile western portion from A to B".
    std::optional<Relation> read_named_route() {
        for (std::size_t noun = link_.at; noun < link_.at + 4; ++noun) {
            if (view_.is_mark(noun)) return std::nullopt;
            if (!view_.is(noun, "from")) continue;
            link_.at = noun + 1;
            return read_route_only();
        }
        return std::nullopt;
    }

    const SentenceView& view_;
    const WrittenLength& length_;
    LengthLink link_;
    Relation relation_;
};

}  // namespace

std::optional<Relation> relation_with(const SentenceView& view, const WrittenLength& length) {
    auto relation = TailReader{view, length}.read();
    if (relation && length.vague) {
        relation->kind = relation->direction ? ClaimKind::distance : ClaimKind::nearness;
        relation->length.reset();
    }
    return relation;
}

}  // namespace dateline
