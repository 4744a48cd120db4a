#include "reading/mentions/containers.hpp"
#include "reading/mentions/name_vocabulary.hpp"
#include "reading/mentions/sign_collector.hpp"

namespace dateline {
namespace {

using enum NameSign;

class NeighbourSigns : private SignCollector {
public:
    using SignCollector::SignCollector;

    void collect() {
        add_before();
        add_behind();
    }

private:
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
};

}  // namespace

void add_neighbour_signs(std::size_t which, const NameSetting& setting, std::vector<NameSign>& signs) {
    NeighbourSigns{which, setting, signs}.collect();
}

}  // namespace dateline
