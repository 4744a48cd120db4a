#include "reading/mentions/person_names.hpp"

#include "reading/mentions/name_vocabulary.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t longest_person_name = 4;

[[nodiscard]] bool is_initial(const ArticleWord& word) {
    return word.capitalised() && word.text.size() <= 4 && word.text.ends_with('.') && word.folded.size() <= 2;
}

/// Words between given name and surname in lower case.
constexpr auto family_particles =
    word_set("bin", "ibn", "al", "el", "van", "von", "de", "der", "da", "di", "la", "den");

class PersonFinder {
public:
    PersonFinder(const ArticleWords& words, const Gazetteer& gazetteer)
        : words_{words.all}, gazetteer_{gazetteer} {
        found_.in_name.resize(words_.size());
        found_.surely.resize(words_.size());
    }

    [[nodiscard]] PersonNames find() && {
        for (std::size_t at = 0; at < words_.size();) {
            const std::size_t end = words_[at].capitalised() ? name_end(at) : at;
            const bool titled = end > at && at > 0 && is_title_word(at - 1) && words_[at].space_before;
            const bool no_place = end > at + 1 && gazetteer_.by_folded_name(key(at, end)).empty();
            const bool told = no_place && is_told_as_person(at, end);
            if (titled || told || (no_place && is_person(at, end))) {
                mark(at, end, told || has_usual_names(at, end));
                at = end;
            } else {
                ++at;
            }
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] bool is_title_word(std::size_t at) const {
        return words_[at].kind == TokenKind::word && words_[at].capitalised() &&
               is_title(words_[at].folded) && words_[at].folded != "st" && words_[at].folded != "saint";
    }

    /// Where a run of words that could be one person's name ends.
    [[nodiscard]] std::size_t name_end(std::size_t begin) const {
        if (!could_be_name(words_[begin]) || is_title_word(begin)) return begin;
        std::size_t end = begin + 1;
        while (end < words_.size() && end < begin + longest_person_name && continues(end)) {
            end += words_[end].capitalised() ? 1 : 2;
        }
        return end;
    }

    [[nodiscard]] static bool could_be_name(const ArticleWord& word) {
        return word.kind == TokenKind::word && word.capitalised() && !is_calendar_word(word.folded) &&
               !is_organisation_head(word.folded) && !is_place_head(word.folded) &&
               !is_compass_word(word.folded);
    }

    [[nodiscard]] bool continues(std::size_t at) const {
        const ArticleWord& word = words_[at];
        if (!word.space_before || word.sentence != words_[at - 1].sentence) return false;
        if (could_be_name(word)) return true;
        return family_particles.contains(word.folded) && at + 1 < words_.size() &&
               words_[at + 1].space_before && could_be_name(words_[at + 1]);
    }

    [[nodiscard]] std::string key(std::size_t begin, std::size_t end) const {
        std::string joined;
        for (std::size_t at = begin; at < end; ++at) {
            if (at > begin) joined += ' ';
            joined += words_[at].folded;
        }
        return joined;
    }

    /// Begins with a given name or holds an initial. @pre two to four words that are no place's name
    [[nodiscard]] bool is_person(std::size_t begin, std::size_t end) const {
        const WordUse& first = words_[begin].use;
        const WordUse& last = words_[end - 1].use;
        const bool initial = end - begin > 2 && is_initial(words_[begin + 1]);
        if (initial && !is_initial(words_[end - 1])) return true;
        // a capital in a headline, or a common word after a given name, proves little
        const bool last_is_word = last.common > 0 && (last.surname < 4 || words_[begin].in_headline);
        if (first.given_name < 3 || last_is_word) return false;
        if (first.common > 0 && first.given_name < 5 && words_[begin].starts_sentence) return false;
        return (first.given_name >= 4 && last.surname >= 4) || !is_country(words_[end - 1].folded);
    }

    /// "Chelsea Clinton": a frequent given name before a frequent surname that is no word.
    [[nodiscard]] bool has_usual_names(std::size_t begin, std::size_t end) const {
        constexpr int frequent = 4;  // ten thousand bearers
        const WordUse& last = words_[end - 1].use;
        return end - begin == 2 && words_[begin].use.given_name >= frequent && last.surname >= frequent &&
               last.common == 0 && !words_[begin].in_headline && words_[begin].use.common == 0;
    }

    /// "Dallas Morgan, 34,", "Cuba Gooding Jr.", "London Breed, the mayor of": what follows is said of
    /// people. @pre two to four words that are no place's name
    [[nodiscard]] bool is_told_as_person(std::size_t begin, std::size_t end) const {
        const std::string_view last = words_[end - 1].folded;
        if (last == "jr" || last == "sr") return true;
        if (end + 2 >= words_.size() || words_[end].text != ",") return false;
        return is_age(end + 1) || (words_[begin].use.given_name >= 3 && is_office(end + 1));
    }

    [[nodiscard]] bool is_age(std::size_t at) const {
        const bool digits = words_[at].kind == TokenKind::number && words_[at].text.size() <= 2;
        return digits && (words_[at + 1].text == "," || words_[at + 1].folded == "of");
    }

    /// "the mayor", "a former judge", "who".
    [[nodiscard]] bool is_office(std::size_t at) const {
        const std::string_view first = words_[at].folded;
        if (first == "who" || first == "whose") return true;
        if (first != "the" && first != "a" && first != "an") return false;
        for (std::size_t next = at + 1; next < std::min(at + 4, words_.size()); ++next) {
            if (words_[next].capitals == Capitals::lower && is_title(words_[next].folded)) return true;
        }
        return false;
    }

    [[nodiscard]] bool is_country(std::string_view folded) const {
        const auto hits = gazetteer_.by_folded_name(folded);
        return std::any_of(hits.begin(), hits.end(), [&](const NameHit& hit) {
            const auto kind = gazetteer_.summary(hit.place).kind;
            return kind == PlaceKind::country || kind == PlaceKind::admin1;
        });
    }

    void mark(std::size_t begin, std::size_t end, bool surely) {
        for (std::size_t at = begin; at < end; ++at) {
            found_.in_name[at] = true;
            found_.surely[at] = surely;
        }
        if (!words_[begin].in_headline) found_.surnames.insert(words_[end - 1].folded);
    }

    const std::vector<ArticleWord>& words_;
    const Gazetteer& gazetteer_;
    PersonNames found_;
};

}  // namespace

PersonNames find_person_names(const ArticleWords& words, const Gazetteer& gazetteer) {
    return PersonFinder{words, gazetteer}.find();
}

}  // namespace dateline
