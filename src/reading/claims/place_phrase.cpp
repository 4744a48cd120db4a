#include "reading/claims/place_phrase.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/noun_phrase.hpp"
#include "reading/claims/proper_nouns.hpp"

#include <string_view>

namespace dateline {
namespace {

/// Longer noun phrases hold some other sentence part.
constexpr std::size_t longest_phrase = 10;

constexpr std::string_view phrase_ends[] = {
    "in",    "at",  "on",   "by",   "to",   "from", "near", "and", "or",      "but",    "where",
    "which", "who", "when", "as",   "is",   "was",  "were", "are", "after",   "before", "while",
    "for",   "has", "had",  "have", "into", "that", "said", "if",  "because", "since",  "than"};
constexpr std::string_view heads[] = {"capital",  "city",   "town",     "village", "port",
                                      "province", "region", "district", "suburb",  "island",
                                      "base",     "coast",  "border"};
/// "Iraqi territory" is Iraq; "the Iraqi commander" is not.
constexpr std::string_view whole_area[] = {"territory", "soil", "mainland", "side", "waters"};

bool possessive_at(const SentenceView& view, std::size_t at) {
    return view.is_any(at, {"'s", "’s", "'", "’"});
}

/// Words after a name that mean its middle: "Paris city centre", "Kathmandu's center".
std::size_t centre_after(const SentenceView& view, std::size_t at) {
    if (possessive_at(view, at)) ++at;
    if (view.is_any(at, {"city", "town"})) ++at;
    return view.is_any(at, {"centre", "center"}) ? at + 1 : 0;
}

/// Reads a phrase word by word, remembering what may yet become its name.
class PhraseReader {
public:
    PhraseReader(const SentenceView& view, std::size_t at) : view_{view}, begin_{at}, at_{at} {}

    std::optional<PlacePhrase> read() {
        while (view_.has(at_) && at_ < begin_ + longest_phrase) {
            if (const LaidName* name = view_.name_from(at_)) {
                if (auto phrase = take_name(*name)) return phrase;
            } else if (!step()) {
                break;
            }
        }
        return fallback();
    }

private:
    /// A name ends the phrase unless it only owns or describes what follows: "Iraq's capital", "the Iraqi
    /// town".
    std::optional<PlacePhrase> take_name(const LaidName& name) {
        const bool compound = view_.is(name.end, "-");  // "Kurdish-controlled"
        const bool describes =
            view_.is_demonym(name) || possessive_at(view_, name.end) || compound || is_attribute(name);
        at_ = name.end + (possessive_at(view_, name.end) ? 1 : 0);
        if (is_edge_noun(view_, at_)) return edge_of(name);
        // "Yemen's southern coast"
        const auto side = describes ? part_at(view_, at_) : std::nullopt;
        if (side && is_edge_noun(view_, at_ + side->tokens))
            return PlacePhrase{{begin_, at_ + side->tokens + 1, &name}, {}, true};
        if (const std::size_t edge = edge_behind_container(at_))
            return PlacePhrase{{begin_, edge, &name}, part_, true};
        if (view_.mention(name).role == MentionRole::organisation) return run_on(at_);
        if (view_.is_capitalised(at_) && is_road_noun(view_, at_)) return run_on(road_end(at_));
        if (describes && view_.is_any(at_, whole_area))
            return PlacePhrase{{begin_, at_ + 1, &name}, part_, border_};
        if (!describes) return PlacePhrase{{begin_, name_end(name), &name}, part_, border_};
        owner_ = &name;
        owner_is_place_ = !view_.is_demonym(name);
        owner_end_ = at_;
        return std::nullopt;
    }

    /// "the U.S. embassy": an abbreviated country before a noun tells whose it is.
    [[nodiscard]] bool is_attribute(const LaidName& name) const {
        const bool short_form = view_.is_any(name.begin, {"u.s.", "us", "u.k.", "uk"});
        return short_form && view_.is_lower_word(name.end) && !view_.is_any(name.end, phrase_ends) &&
               !begins_a_verb(view_, name.end);
    }

    /// The name goes on as another one, which ends there: "Otter Tail County Road 80", "Chatham House".
    std::optional<PlacePhrase> run_on(std::size_t end) {
        owner_ = nullptr;
        proper_end_ = at_ = end;
        return std::nullopt;
    }

    /// Past "Road 80".
    [[nodiscard]] std::size_t road_end(std::size_t road) const {
        return road + (view_.is_number(road + 1) ? 2 : 1);
    }

    /// Past ", Ill., border" of "the Indiana, Ill., border"; 0 when no border is here.
    [[nodiscard]] std::size_t edge_behind_container(std::size_t at) const {
        const LaidName* container = view_.is(at, ",") ? view_.name_from(at + 1) : nullptr;
        if (container == nullptr) return 0;
        const std::size_t edge = container->end + (view_.is(container->end, ",") ? 1 : 0);
        return is_edge_noun(view_, edge) ? edge + 1 : 0;
    }

    /// "Ukraine's border" is Ukraine's; "Ukraine's border with Poland" is told by Poland, as it is counted
    /// from inside Ukraine.
    [[nodiscard]] PlacePhrase edge_of(const LaidName& owner) const {
        const std::size_t after = at_ + (view_.is(at_ + 2, "the") ? 3 : 2);
        const LaidName* other = view_.is(at_ + 1, "with") ? view_.name_from(after) : nullptr;
        if (other != nullptr) return {{begin_, other->end, other}, part_, true};
        return {{begin_, at_ + 1, &owner}, part_, true};
    }

    /// "Anbar province": the common noun after a name belongs to it.
    [[nodiscard]] std::size_t name_end(const LaidName& name) const {
        return noun_class(view_, name.end) != NounClass::none && view_.is_lower_word(name.end) ? name.end + 1
                                                                                               : name.end;
    }

    bool step() {
        if (proper_end_ > 0) {
            // "Kurdish-controlled"
            if (view_.is(at_, "-") && view_.is_lower_word(at_ + 1)) {
                proper_end_ = 0;
                at_ += 2;
                return true;
            }
            if (!view_.is_any(at_, heads)) return false;
            proper_end_ = ++at_;
            return true;
        }
        if (const auto part = part_at(view_, at_)) {
            part_ = part->point;
            at_ += part->tokens;
            return true;
        }
        if (is_edge_noun(view_, at_)) {
            border_ = true;
            at_ += view_.is_any(at_ + 1, {"with", "of", "between"}) ? 2 : 1;
            return true;
        }
        const std::size_t proper = proper_noun_end(view_, at_);
        if (proper > at_) {
            proper_end_ = at_ = proper;
            return true;
        }
        // "the capital, Sanaa"
        if (view_.is(at_, ",") && at_ > begin_ && view_.is_any(at_ - 1, heads) && view_.name_from(at_ + 1)) {
            ++at_;
            return true;
        }
        // "the runway at Bert Mooney Airport"
        const bool part_of_site = view_.is(at_, "at") && at_ > begin_ && view_.is_lower_word(at_ - 1);
        const bool quote =
            part_of_site || view_.is_any(at_, {"\"", "“", "”", "'", "‘", "’", "’s", "'s", "-"});
        if (!quote && (!view_.is_word(at_) || view_.is_any(at_, phrase_ends))) return false;
        ++at_;
        return true;
    }

    std::optional<PlacePhrase> fallback() {
        if (owner_ != nullptr && owner_is_place_ && proper_end_ == 0) {
            if (centre_after(view_, owner_->end) != 0)
                return PlacePhrase{{begin_, owner_->end, owner_}, part_, border_};
            // "Sweden's far north" is in Sweden; "Sweden's largest dam" is somewhere in it
            const bool owned = !part_ && view_.is_lower_word(owner_end_);
            return owned ? owned_thing() : PlacePhrase{{begin_, owner_end_, owner_}, part_, border_};
        }
        const bool capital = owner_ != nullptr && view_.is(owner_end_, "capital");
        if (capital && proper_end_ <= owner_end_ + 1)
            return PlacePhrase{{begin_, owner_end_ + 1, nullptr}, {}, false};
        if (proper_end_ > 0) return PlacePhrase{{begin_, proper_end_, nullptr}, {}, border_};
        return std::nullopt;
    }

    [[nodiscard]] PlacePhrase owned_thing() const {
        std::size_t end = at_;
        while (end > owner_end_ && view_.is_mark(end - 1)) --end;
        return {{begin_, end, nullptr}, {}, false};
    }

    const SentenceView& view_;
    std::size_t begin_;
    std::size_t at_;
    std::size_t proper_end_ = 0;
    std::size_t owner_end_ = 0;
    const LaidName* owner_ = nullptr;
    bool owner_is_place_ = false;
    bool border_ = false;
    std::optional<CompassPoint> part_;
};

/// Whether the words up to a name mean its middle: "central London", "the centre of Paris".
bool is_centre_before(const SentenceView& view, std::size_t begin, std::size_t name) {
    if (name > begin && view.is_any(name - 1, {"central", "downtown"})) return true;
    return name > begin + 1 && view.is(name - 1, "of") &&
           view.is_any(name - 2, {"centre", "center", "heart", "middle"});
}

void read_centre(const SentenceView& view, PlacePhrase& phrase) {
    phrase.centre = is_centre_before(view, phrase.run.begin, phrase.run.name->begin);
    const std::size_t end = phrase.centre ? 0 : centre_after(view, phrase.run.name->end);
    if (end == 0) return;
    phrase.centre = true;
    phrase.run.end = end;
}

}  // namespace

std::optional<PlacePhrase> place_phrase_at(const SentenceView& view, std::size_t at) {
    auto phrase = PhraseReader{view, at}.read();
    if (phrase && phrase->run.name != nullptr) read_centre(view, *phrase);
    return phrase;
}

}  // namespace dateline
