#include "reading/claims/distance_grammar.hpp"

#include <string_view>

namespace dateline {
namespace {

constexpr std::string_view travel_verbs[] = {"walked",  "drove", "driven", "traveled", "travelled", "ran",
                                             "marched", "hiked", "flew",   "sailed",   "rode",      "towed",
                                             "dragged", "fly",   "flies",  "flown",    "travels",   "swam",
                                             "swum",    "walk",  "drive",  "travel",   "run",       "ride"};

/// Works along the words after a length.
class TailReader {
public:
    TailReader(const SentenceView& view, const WrittenLength& length)
        : view_{view}, length_{length}, at_{length.end} {
        relation_.begin = length.begin;
        relation_.length = length;
    }

    std::optional<Relation> read() {
        skip_by_road();
        if (length_.hyphenated && !by_road_) return read_named_route();
        skip_fillers();
        if (auto relation = read_away_at()) return relation;
        read_direction();
        skip_by_road();
        if (auto relation = read_implied_object()) return relation;
        if (!read_preposition()) return std::nullopt;
        if (travels()) return read_route_only();
        return read_object();
    }

private:
    void skip_by_road() {
        if (view_.is(at_, "-") && is_journey(view_, at_ + 1)) ++at_;
        const bool phrase = view_.is(at_, "by") &&
                            view_.is_any(at_ + 1, {"road", "car", "highway", "land", "train", "rail", "bus"});
        const bool noun = is_journey(view_, at_);
        if (!phrase && !noun) return;
        at_ += phrase ? 2 : 1;
        by_road_ = true;
    }

    /// "160 km (give or take) from", "160 km, give or take, from".
    void skip_aside() {
        constexpr std::size_t longest_aside = 8;  // tokens
        const bool bracket = view_.is(at_, "(");
        if (!bracket && view_.phrase(at_, ", give or take") == 0) return;
        for (std::size_t end = at_ + 1; end < at_ + longest_aside; ++end) {
            if (view_.name_over(end) != nullptr) return;
            if (view_.is(end, bracket ? ")" : ",")) {
                at_ = end + 1;
                return;
            }
        }
    }

    /// "390 km in a straight line from", "140 km up the road from".
    void skip_manner() {
        for (const std::string_view phrase :
             {"in a straight line", "as the crow flies", "by air", "by sea", "by boat"}) {
            at_ += view_.phrase(at_, phrase);
        }
        for (const std::string_view phrase : {"up the road", "down the road"}) {
            const std::size_t tokens = view_.phrase(at_, phrase);
            if (tokens == 0 || !view_.is(at_ + tokens, "from")) continue;
            at_ += tokens;
            by_road_ = true;
        }
    }

    void skip_fillers() {
        skip_aside();
        skip_manner();
        while (view_.is_any(
            at_, {"away", "distant", "further", "farther", "inland", "upstream", "downstream", "offshore",
                  "due", "just", "directly", "almost", "roughly", "downriver", "upriver", "or", "so"})) {
            away_ = away_ || view_.is(at_, "away");
            ++at_;
        }
    }

    void read_direction() {
        std::size_t at = at_;
        const std::size_t comma = view_.is(at, ",") ? 1 : 0;
        at += comma;
        to_the_ = view_.is(at, "to") && view_.is(at + 1, "the");
        if (to_the_)
            at += 2;
        else if (view_.is(at, "due"))
            ++at;
        const auto direction = direction_at(view_, at);
        if (!direction) return;
        relation_.direction = direction->point;
        at_ = at + direction->tokens;
    }

    /// "west of", "southeast from", "from", "away from", "off"; "of" alone only after "within".
    bool read_preposition() {
        if (view_.is(at_, "away")) ++at_;
        const bool of =
            view_.is(at_, "of") && (relation_.direction || length_.length.hedge == Hedge::within ||
                                    view_.is(at_ - 1, "outside") || view_.is(at_ - 1, "short"));
        const bool from = view_.is_any(at_, {"from", "off"});
        const bool outside = view_.is(at_, "outside");
        // "20 miles inside Chad" is so far behind its border
        inside_ = !relation_.direction && view_.is(at_, "inside") && view_.name_from(at_ + 1) != nullptr;
        if (view_.is(at_, "short") && view_.is(at_ + 1, "of")) {
            at_ += 2;
            return true;
        }
        if (outside && view_.is(at_ + 1, "of")) ++at_;
        from_ = from;
        if (!of && !from && !outside && !inside_) return false;
        ++at_;
        return true;
    }

    /// "several miles away, at Palmdale": the subject follows, the object was named before.
    std::optional<Relation> read_away_at() {
        if (!away_ && !(view_.is(at_, "up") || view_.is(at_, "down"))) return std::nullopt;
        std::size_t at = at_;
        if (view_.is_any(at, {"up", "down"}) && view_.is(at + 1, "the") &&
            view_.is_any(at + 2, {"road", "street"})) {
            at += 3;
        } else if (!away_) {
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
        const bool ends = !view_.has(at_) || view_.is_mark(at_) || view_.is(at_, "and");
        if (relation_.direction && ends && (to_the_ || follows_name())) {
            relation_.object_implied = true;
            relation_.subject_rule = SubjectRule::adjacent;
            relation_.end = at_;
            if (length_.begin != view_.begin()) return relation_;
        }
        const bool opens = length_.begin == view_.begin();
        if (!relation_.direction || !opens || !view_.is(at_, ",")) return std::nullopt;
        for (const auto& name : view_.names()) {
            if (name.begin > at_ && view_.is_place(name)) {
                return with_implied_object({{name.begin, name.end, &name}, {}, false}, at_);
            }
        }
        return std::nullopt;
    }

    /// "Geelong, 75 km southwest of Melbourne, and Ballarat, 105 km west, were flooded".
    [[nodiscard]] bool follows_name() const {
        const std::size_t begin = length_.begin;
        return begin > view_.begin() && view_.is(begin - 1, ",") && view_.name_until(begin - 1) != nullptr &&
               view_.is(at_, ",");
    }

    std::optional<Relation> with_implied_object(const PlacePhrase& subject, std::size_t end) {
        relation_.object_implied = true;
        relation_.subject_rule = SubjectRule::given;
        relation_.subject = subject;
        relation_.end = end;
        return relation_;
    }

    [[nodiscard]] bool travels() const {
        const std::size_t begin = length_.begin;
        return !relation_.direction && begin > view_.begin() && view_.is_any(begin - 1, travel_verbs);
    }

    std::optional<Relation> read_object() {
        if (from_ && view_.is(at_, "where")) return with_clause();
        auto phrase = place_phrase_at(view_, at_);
        if (!phrase) phrase = the_place();
        if (!phrase) phrase = the_border();
        if (!phrase) phrase = thing_spoken_of();
        if (!phrase) return std::nullopt;
        if (from_ && view_.is(phrase->run.end, "to")) {
            if (auto route = read_route(*phrase)) return route;
        }
        relation_.object = *phrase;
        relation_.object.border = phrase->border || inside_;
        relation_.end = phrase->run.end;
        relation_.length->length.by_road = by_road_;
        return relation_;
    }

    /// "150 miles from the capital", "12 miles south of the city": which one, the article tells elsewhere.
    [[nodiscard]] std::optional<PlacePhrase> the_place() const {
        const bool goes_on =
            view_.is_any(at_ + 2, {"of", "-", "'s", "’s"}) || noun_class(view_, at_ + 2) != NounClass::none;
        const bool here = view_.is_any(at_, {"the", "that", "this"}) && !goes_on &&
                          noun_class(view_, at_ + 1) == NounClass::settlement;
        return here ? std::optional{PlacePhrase{{at_, at_ + 2, nullptr}, {}, false}} : std::nullopt;
    }

    /// "at least 250 miles from the border": whose, it does not say.
    [[nodiscard]] std::optional<PlacePhrase> the_border() const {
        const bool here = view_.is(at_, "the") && view_.is_any(at_ + 1, {"border", "frontier"});
        return here ? std::optional{PlacePhrase{{at_, at_ + 2, nullptr}, {}, true}} : std::nullopt;
    }

    /// "about a mile from the boat", of which the sentence has told before.
    [[nodiscard]] std::optional<PlacePhrase> thing_spoken_of() const {
        if (!view_.is_any(at_, {"the", "that"}) || !view_.is_lower_word(at_ + 1)) return std::nullopt;
        const std::size_t before = length_.begin;
        for (std::size_t at = view_.begin(); at < before; ++at) {
            if (view_.text(at) == view_.text(at_ + 1)) return PlacePhrase{{at_, at_ + 2, nullptr}, {}, false};
        }
        return std::nullopt;
    }

    /// "from where she was last seen": a place that only a person can find.
    std::optional<Relation> with_clause() {
        std::size_t end = at_;
        while (view_.has(end) && !view_.is_mark(end)) ++end;
        relation_.object.run = {at_, end, nullptr};
        relation_.end = end;
        return relation_;
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
        relation_.length->length.by_road = by_road_ || !line;
        return relation_;
    }

    std::optional<Relation> read_route_only() {
        const auto from = place_phrase_at(view_, at_);
        return from && view_.is(from->run.end, "to") ? read_route(*from) : std::nullopt;
    }

    /// "the 123-mile western portion from A to B".
    std::optional<Relation> read_named_route() {
        for (std::size_t noun = at_; noun < at_ + 4; ++noun) {
            if (view_.is_mark(noun)) return std::nullopt;
            if (!view_.is(noun, "from")) continue;
            at_ = noun + 1;
            return read_route_only();
        }
        return std::nullopt;
    }

    const SentenceView& view_;
    const WrittenLength& length_;
    std::size_t at_;
    Relation relation_;
    bool by_road_ = false;
    bool away_ = false;
    bool from_ = false;
    bool to_the_ = false;
    bool inside_ = false;
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
