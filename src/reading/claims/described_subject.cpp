#include "reading/claims/described_subject.hpp"

#include "reading/claims/claim_words.hpp"
#include "reading/claims/name_beside.hpp"
#include "reading/claims/proper_nouns.hpp"

#include <string_view>

namespace dateline {
namespace {

/// Words that an apposition or a description may run to.
constexpr std::size_t longest_description = 8;
/// Tokens from the article's first in which its dateline stands.
constexpr std::size_t dateline_reach = 30;

/// Where a description that ends here begins: at its article. Nothing when no article is near.
std::optional<std::size_t> description_begin(const SentenceView& view, std::size_t end) {
    bool owned = false;
    for (std::size_t at = end; at > view.begin() && end - at < longest_description;) {
        --at;
        if (view.is_any(at, {"a", "an", "the", "this", "that"}))
            return at + 1 < end ? std::optional{at} : std::nullopt;
        if (view.is_any(at, {"'s", "’s", "'", "’"})) {
            owned = true;
            continue;
        }
        // "Finland's northern hub"
        if (owned && view.is_capitalised(at) && view.is_any(at - 1, {",", "–", "—"})) return at;
        const bool inside = view.is_lower_word(at) || view.is_any(at, {"-", "\"", "”"}) ||
                            view.is_number(at) || view.name_over(at) != nullptr || view.is_capitalised(at);
        const bool closed =
            view.is_any(at, {"in", "at", "on", "to", "from", "near", "and", "by", "said", "with"});
        if (!inside || closed) return std::nullopt;
    }
    return std::nullopt;
}

NounClass last_noun(const SentenceView& view, std::size_t begin, std::size_t end) {
    for (std::size_t at = end; at > begin; --at) {
        const NounClass noun = noun_class(view, at - 1);
        if (noun != NounClass::none) return noun;
    }
    return NounClass::none;
}

/// The country of "the Syrian city"; empty when the description names none.
std::string_view country_in(const SentenceView& view, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
        const LaidName* name = view.name_from(at);
        const Place* place = name != nullptr && view.is_demonym(*name) ? view.place(*name) : nullptr;
        if (place != nullptr && place->kind == PlaceKind::country) return place->country;
    }
    return {};
}

/// "Ukraine's" of "Kharkiv, Ukraine's second city".
bool owns(const SentenceView& view, std::size_t at) {
    const LaidName* name = view.name_from(at);
    return name != nullptr && view.is_any(name->end, {"'s", "’s"});
}

/// "This town" is the one whose name opens the article; `description` itself when none does.
WordRun dateline_place(const SubjectQuestion& question, NounClass noun, WordRun description) {
    if (question.article_names.empty()) return description;
    const LaidName& first = question.article_names.front();
    const Place* place = question.view.place(first);
    const bool opens = first.begin < dateline_reach && place != nullptr && may_be_called(*place, noun);
    return opens && usable(question, &first) ? WordRun{first.begin, first.end, &first} : description;
}

/// Past "once" and "now" of "Edirne, once the capital", back to the comma.
std::size_t before_time_word(const SentenceView& view, std::size_t at) {
    const bool time = view.is_any(at - 1, {"once", "now", "formerly", "long", "then", "also", "still"});
    return time && at > view.begin() + 1 ? at - 1 : at;
}

}  // namespace

std::optional<WordRun> joined_subject(const SubjectQuestion& question) {
    constexpr std::size_t reach = 14;
    const SentenceView& view = question.view;
    const std::size_t end = before_links(view, question.begin);
    if (end == view.begin() || !view.is(end - 1, "and")) return std::nullopt;
    for (std::size_t at = end - 1; at > view.begin() && end - at < reach; --at) {
        const bool apposed =
            view.is(at, ",") && (view.is_any(at + 1, {"the", "a", "an", "which"}) || owns(view, at + 1));
        constexpr auto verbs =
            word_list("is", "was", "are", "were", "lies", "lie", "sits", "stands", "belongs", "belong");
        if (apposed || view.is_any(at, verbs)) {
            if (auto name = name_before(question, at)) return name;
            const WordRun unknown = unknown_name_before(view, at);
            return unknown.begin < unknown.end ? std::optional{unknown} : std::nullopt;
        }
        if (view.is_mark(at) && !view.is(at, "-")) return std::nullopt;
    }
    return std::nullopt;
}

std::optional<WordRun> apposed_name(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    const auto described = description_begin(view, before_links(view, question.begin));
    if (!described) return std::nullopt;
    const std::size_t begin = before_time_word(view, *described);
    const bool apposed =
        begin > view.begin() && view.is_any(begin - 1, {",", "–", "—", "-", "(", "is", "was"});
    if (!apposed) return std::nullopt;
    if (auto name = name_before(question, begin)) return name;
    // "Tikrit, the ruler's home town", when Tikrit was taken for no name
    const WordRun unknown = unknown_name_before(view, begin);
    const NounClass noun = last_noun(view, *described, before_links(view, question.begin));
    const bool place = (noun == NounClass::settlement || noun == NounClass::site) &&
                       unknown.begin < unknown.end && !names_a_road(view, unknown.begin, unknown.end);
    return place ? std::optional{unknown} : std::nullopt;
}

std::optional<WordRun> described_before(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    if (auto name = apposed_name(question)) return name;
    const std::size_t end = before_links(view, question.begin);
    const auto begin = description_begin(view, end);
    if (!begin) return std::nullopt;
    const NounClass noun = last_noun(view, *begin, end);
    if (noun == NounClass::none) return std::nullopt;
    if (view.is(*begin, "this")) return dateline_place(question, noun, {*begin, end, nullptr});
    if (view.is_any(*begin, {"the", "that"})) {
        if (const LaidName* name = antecedent(question, *begin, noun, country_in(view, *begin, end)))
            return WordRun{name->begin, name->end, name};
    }
    return WordRun{*begin, end, nullptr};
}

std::optional<WordRun> pronoun_before(const SubjectQuestion& question) {
    const SentenceView& view = question.view;
    const std::size_t at = before_links(view, question.begin);
    if (at == view.begin() || !view.is(at - 1, "it")) return std::nullopt;
    for (std::size_t link = at; link < question.begin; ++link) {
        if (view.is_any(link, {"centered", "centred", "found"})) return std::nullopt;
    }
    for (const NounClass noun : {NounClass::site, NounClass::settlement}) {
        if (const LaidName* name = antecedent(question, at - 1, noun))
            return WordRun{name->begin, name->end, name};
    }
    return std::nullopt;
}

}  // namespace dateline
