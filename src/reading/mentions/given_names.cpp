#include "reading/mentions/given_names.hpp"

#include "gazetteer/generic_words.hpp"
#include "reading/mentions/containers.hpp"
#include "reading/mentions/name_role.hpp"
#include "reading/mentions/name_vocabulary.hpp"
#include "reading/mentions/state_abbreviations.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <string>

namespace dateline {
namespace {

/// The first word that ends after a position.
[[nodiscard]] std::size_t word_ending_after(const ArticleWords& words, std::uint32_t position) {
    const auto found = std::partition_point(words.all.begin(), words.all.end(), [&](const ArticleWord& word) {
        return word.span.end <= position;
    });
    return static_cast<std::size_t>(found - words.all.begin());
}

/// Looks a name up in ever freer ways.
class NameLookup {
public:
    explicit NameLookup(const Gazetteer& gazetteer) : gazetteer_{gazetteer} {}

    void look_up(std::string_view quote, NameCandidate& name) const {
        const std::string folded = fold_name(quote);
        if (by_key(folded, name)) return;
        if (const auto state = state_name(quote); !state.empty() && by_key(fold_name(state), name)) return;
        if (const auto bare = without_generic_word(folded); bare && by_key(bare->name, name)) return;
        if (const std::string rest = without_compass(folded); !rest.empty() && by_key(rest, name)) return;
        if (by_loose(folded, name)) return;
        by_likeness(quote, folded, name);
    }

private:
    bool by_key(const std::string& key, NameCandidate& name) const {
        const auto hits = gazetteer_.by_folded_name(key);
        if (hits.empty()) return false;
        name.key = key;
        name.hits.assign(hits.begin(), hits.end());
        return true;
    }

    bool by_loose(const std::string& folded, NameCandidate& name) const {
        const auto hits = gazetteer_.by_loose_key(loose_key(folded));
        if (hits.empty()) return false;
        name.key = folded;
        name.how = MatchHow::loose;
        name.hits.assign(hits.begin(), hits.end());
        return true;
    }

    void by_likeness(std::string_view quote, const std::string& folded, NameCandidate& name) const {
        name.key = folded;
        name.how = MatchHow::loose;
        for (const Match& match : gazetteer_.find(quote))
            name.hits.push_back({match.number, match.name_kind});
    }

    [[nodiscard]] static std::string without_compass(const std::string& folded) {
        const std::size_t space = folded.find(' ');
        if (space == std::string::npos || !is_compass_word(folded.substr(0, space))) return {};
        return folded.substr(space + 1);
    }

    const Gazetteer& gazetteer_;
};

[[nodiscard]] NameCandidate given_name(Span span, const ArticleWords& words, const CodePointIndex& text,
                                       const Gazetteer& gazetteer) {
    const std::size_t begin = word_ending_after(words, span.begin);
    const std::size_t last = word_ending_after(words, span.end - 1);
    const std::size_t end = std::min(last + 1, words.all.size());
    if (begin < words.all.size()) {
        const auto found = name_candidate_at(words, begin, gazetteer);
        if (found && found->end == end && !found->hits.empty()) return *found;
    }
    NameCandidate name;
    name.begin = begin;
    name.end = end;
    NameLookup{gazetteer}.look_up(text.slice(span), name);
    return name;
}

[[nodiscard]] bool has_container(const RecognisedName& name, const RecognisedName& next,
                                 const ArticleWords& words, const Gazetteer& gazetteer) {
    return name.name.end < words.all.size() && leads_into(words, name.name.end, next.name.begin) &&
           some_contains(next.name.hits, name.name.hits, gazetteer);
}

}  // namespace

std::vector<RecognisedName> given_names(std::span<const Span> spans, const ArticleWords& words,
                                        const CodePointIndex& text, const Gazetteer& gazetteer) {
    std::vector<RecognisedName> names;
    for (const Span span : spans) {
        RecognisedName name;
        name.name = given_name(span, words, text, gazetteer);
        name.span = span;
        if (name.name.begin < words.all.size()) {
            name.role = role_of(name.name, words, gazetteer);
            name.in_dateline = opens_dateline(name.name, words);
            name.description = description_at(words, name.name.end);
        }
        names.push_back(std::move(name));
    }
    for (std::size_t i = 0; i + 1 < names.size(); ++i)
        names[i].before_container = has_container(names[i], names[i + 1], words, gazetteer);
    return names;
}

}  // namespace dateline
