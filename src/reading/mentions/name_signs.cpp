#include "reading/mentions/name_signs.hpp"

#include "reading/mentions/containers.hpp"
#include "reading/mentions/name_vocabulary.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace dateline {
namespace {

using enum NameSign;

/// Of a common name, so many of its places are looked at.
constexpr std::size_t most_namesakes = 50;

/// How many hits are a name of each kind.
class KindCounts {
public:
    explicit KindCounts(std::span<const NameHit> hits) {
        for (const NameHit& hit : hits) ++counts_[static_cast<std::size_t>(hit.kind)];
    }
    [[nodiscard]] std::size_t of(NameKind kind) const { return counts_[static_cast<std::size_t>(kind)]; }

private:
    std::array<std::size_t, static_cast<std::size_t>(NameKind::code) + 1> counts_{};
};

/// Collects the signs of one candidate.
class SignFinder {
public:
    SignFinder(std::size_t which, const NameSetting& setting)
        : which_{which}, setting_{setting}, words_{setting.words.all}, name_{setting.candidates[which]} {
        signs_.reserve(32);
    }

    [[nodiscard]] std::vector<NameSign> find() && {
        add(always);
        add_fame();
        add_name();
        add_single_word();
        add_before();
        add_behind();
        add_article();
        return std::move(signs_);
    }

private:
    void add(NameSign sign) { signs_.push_back(sign); }
    void add_if(bool condition, NameSign sign) {
        if (condition) signs_.push_back(sign);
    }

    [[nodiscard]] const ArticleWord& first() const { return words_[name_.begin]; }
    [[nodiscard]] const ArticleWord& last() const { return words_[name_.end - 1]; }
    /// The word before or behind the name within its sentence; null at the sentence's ends.
    [[nodiscard]] const ArticleWord* before(std::size_t steps = 1) const {
        if (name_.begin < steps) return nullptr;
        const ArticleWord& word = words_[name_.begin - steps];
        return word.sentence == first().sentence ? &word : nullptr;
    }
    [[nodiscard]] const ArticleWord* behind(std::size_t steps = 0) const {
        if (name_.end + steps >= words_.size()) return nullptr;
        const ArticleWord& word = words_[name_.end + steps];
        return word.sentence == last().sentence ? &word : nullptr;
    }

    void add_fame() {
        if (name_.hits.empty()) return add(unknown_place);
        PlaceSummary best = setting_.gazetteer.summary(name_.hits.front().place);
        // likeliest first: what comes late in a list of thousands is never the best known
        for (const NameHit& hit : std::span{name_.hits}.first(std::min(name_.hits.size(), most_namesakes))) {
            const auto summary = setting_.gazetteer.summary(hit.place);
            if (summary.prior > best.prior) best = summary;
        }
        constexpr std::array<std::pair<double, NameSign>, 7> steps{{{0.20, hamlet},
                                                                    {0.38, village},
                                                                    {0.46, town},
                                                                    {0.54, large_town},
                                                                    {0.64, city},
                                                                    {0.80, large_city},
                                                                    {2.00, world_known}}};
        add(std::find_if(steps.begin(), steps.end(), [&](const auto& s) {
                return best.prior < s.first;
            })->second);
        add_kind(best.kind);
    }

    void add_kind(PlaceKind kind) {
        switch (kind) {
            case PlaceKind::country:
                return add(country);
            case PlaceKind::admin1:
                return add(first_level_division);
            case PlaceKind::admin2:
                return add(second_level_division);
            case PlaceKind::air_base:
            case PlaceKind::airport:
            case PlaceKind::military_site:
            case PlaceKind::site:
                return add(airport_or_base);
            case PlaceKind::populated_place:
                return;
            default:
                return add(natural_feature);
        }
    }

    void add_name() {
        const std::size_t length = name_.end - name_.begin;
        add_if(length == 2, two_words);
        add_if(length > 2, three_words);
        add_if(name_.key.size() <= 3, short_name);
        add_if(first().capitals == Capitals::all && !first().in_capitals, all_capitals);
        add_if(length > 1 && is_place_head(last().folded), with_head);
        add_if(name_.how == MatchHow::exact, state_abbreviation);
        add_if(name_.how == MatchHow::loose, loose_match);
        add_if(has_arabic_article(name_.key), arabic_article);
        if (name_.hits.empty()) return;
        const KindCounts kinds{name_.hits};
        const auto all_are = [&](NameKind kind) { return kinds.of(kind) == name_.hits.size(); };
        add_if(kinds.of(NameKind::demonym) > 0, demonym);
        add_if(all_are(NameKind::demonym) && name_.key.ends_with('s') && !name_.key.ends_with("ss"), people);
        add_if(all_are(NameKind::metonym) || is_institution(name_.key), government_seat);
        add_if(all_are(NameKind::abbreviation), abbreviation);
        const bool capitals = first().capitals == Capitals::all && !first().in_capitals && length == 1;
        const bool known_short_form = kinds.of(NameKind::abbreviation) > 0;
        add_if(capitals && name_.key.size() <= 5 && !known_short_form && name_.how != MatchHow::exact,
               like_an_acronym);
        add_if(all_are(NameKind::weak), weak_name);
    }

    /// "March", "Northern", "County", "General": no name by itself.
    [[nodiscard]] bool never_alone() const {
        const std::string_view word = first().folded;
        return is_calendar_word(word) || is_compass_word(word) || is_place_head(word) || is_road(word) ||
               is_title(word);
    }

    void add_single_word() {
        if (name_.end - name_.begin != 1) return;
        // "US" is not "us", nor "IT" "it"; and in "N.Y." the letters are no word
        const bool initials = first().capitals == Capitals::all && first().text.size() <= 4;
        const WordUse use = initials ? WordUse{} : first().use;
        add_if(use.common == 1 || never_alone(), very_common_word);
        add_if(use.common == 2, common_word);
        add_if(use.common == 3, uncommon_word);
        add_if(use.given_name == 3 || use.given_name == 4, given_name);
        add_if(use.given_name >= 5, frequent_given_name);
        add_if(use.surname == 3 || use.surname == 4, surname);
        add_if(use.surname >= 5, frequent_surname);
    }

    void add_before() {
        add_if(first().starts_sentence, starts_sentence);
        const ArticleWord* word = before();
        if (word == nullptr) return;
        add_if(word->text == ",", after_comma);
        add_if(word->text == "-" || word->text == "/", after_hyphen);
        add_if(word->text == "(" || word->text == "[", after_bracket);
        if (word->kind != TokenKind::word) return;
        if (is_place_preposition(word->folded)) return add(after_place_preposition);
        if (word->folded == "the") return add(after_the);
        if (word->folded == "and" || word->folded == "or") return add(after_and);
        const ArticleWord* second = before(2);
        if (word->folded == "of" && second != nullptr && second->capitalised() &&
            is_organisation_head(second->folded)) {
            return add(after_organisation_of);
        }
        if (is_other_preposition(word->folded)) return add(after_other_preposition);
        if (word->capitalised()) return add_after_capital(*word);
        add(after_lower_word);
    }

    void add_after_capital(const ArticleWord& word) {
        if (word.capitals == Capitals::all && !word.in_capitals && is_ship_prefix(word.folded))
            return add(after_ship_prefix);
        if (is_title(word.folded)) return add(after_title);
        if (word.text.size() == 2 && word.text.back() == '.') return add(after_initial);
        if (word.use.given_name >= 4 && !word.starts_sentence) return add(after_given_name);
        if (!word.starts_sentence) add(after_capital);
    }

    void add_behind() {
        add_if(has_container_behind(which_, setting_), before_container);
        add_if(has_container_in_behind(), before_container_in);
        add_if(which_ > 0 && setting_.candidates[which_ - 1].end + 1 == name_.begin &&
                   has_container_behind(which_ - 1, setting_),
               is_container);
        const ArticleWord* word = behind();
        if (word == nullptr || word->text == ".") return add(before_full_stop);
        add_if(word->text == ",", before_comma);
        add_if(word->folded == "s" && !word->space_before, before_possessive);
        add_if(word->text == "-" || word->text == "/", before_hyphen);
        add_if(word->kind == TokenKind::number, before_number);
        add_if(word->text == "(" || word->text == "[", before_bracket);
        add_if(opens_a_dateline(*word), opens_dateline);
        if (word->kind != TokenKind::word) return;
        add_if(is_illness(word->folded), before_illness);
        add_if(is_speech_verb(word->folded), before_speech_verb);
        if (word->capitalised()) return add_before_capital(*word);
        add_if(!description_at(setting_.words, name_.end).empty(), before_place_description);
    }

    /// "Hit, in Anbar" and "Hit in Anbar province": words that could mean anything, were it not for what
    /// follows. Not "Clinton in Iowa" nor "May in Texas": a person or a month may be there, too.
    [[nodiscard]] bool has_container_in_behind() const {
        if (which_ + 1 >= setting_.candidates.size() || never_alone()) return false;
        const WordUse& use = first().use;
        if (use.surname >= 3 || use.given_name >= 3) return false;
        const NameCandidate& next = setting_.candidates[which_ + 1];
        const ArticleWord* comma = behind();
        const std::size_t in = name_.end + (comma != nullptr && comma->text == "," ? 1 : 0);
        return words_[in].folded == "in" && leads_into(setting_.words, name_.end, next.begin) &&
               some_contains(next.hits, name_.hits, setting_.gazetteer);
    }

    void add_before_capital(const ArticleWord& word) {
        if (is_road(word.folded)) return add(before_road);
        if (is_organisation_head(word.folded)) return add(before_organisation_head);
        const WordUse& use = word.use;
        if (use.surname >= 3 && first().use.given_name >= 3) return add(before_surname);
        if (!word.in_headline || use.common == 0) add(before_capital);
    }

    /// "ERBIL (AP) -" and "ERBIL, Iraq -" at the beginning of a sentence.
    [[nodiscard]] bool opens_a_dateline(const ArticleWord& next) const {
        const bool mark = next.text == "(" || next.text == "-" || next.text == "--" || next.text == "—" ||
                          next.text == "–" || next.text == ",";
        return first().starts_sentence && first().capitals == Capitals::all && mark;
    }

    void add_article() {
        add_if(first().in_headline, in_headline);
        const bool single = name_.end - name_.begin == 1;
        if (single) {
            const SpellingCount count = setting_.words.spellings.of(first().folded);
            add_if(count.lower > 0, lower_elsewhere);
            add_if(count.capital_inside > 1, often_capitalised);
        }
        bool person = false;
        for (std::size_t at = name_.begin; at < name_.end; ++at)
            person = person || setting_.persons.in_name[at];
        add_if(person, in_person_name);
        add_if(single && !person && setting_.persons.surnames.contains(first().folded), surname_in_article);
        const auto placed = setting_.placed.find(name_.key);
        add_if(placed != setting_.placed.end(), placed_elsewhere);
        add_if(person && setting_.persons.surely[name_.begin], surely_person);
    }

    std::size_t which_;
    const NameSetting& setting_;
    const std::vector<ArticleWord>& words_;
    const NameCandidate& name_;
    std::vector<NameSign> signs_;
};

}  // namespace

bool has_container_behind(std::size_t which, const NameSetting& setting) {
    if (which + 1 >= setting.candidates.size()) return false;
    const auto& name = setting.candidates[which];
    const auto& next = setting.candidates[which + 1];
    if (next.begin != name.end + 1 || setting.words.all[name.end].text != ",") return false;
    return some_contains(next.hits, name.hits, setting.gazetteer);
}

std::vector<NameSign> signs_of(std::size_t which, const NameSetting& setting) {
    return SignFinder{which, setting}.find();
}

}  // namespace dateline
