#include "training/name_examples.hpp"

#include "reading/mentions/name_role.hpp"
#include "reading/mentions/recognise.hpp"
#include "text/tokens.hpp"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// Whether a candidate is a place; nothing when the corpus does not tell.
[[nodiscard]] std::optional<bool> answer_for(Span span, MentionRole role, const AnnotatedDocument& document,
                                             bool is_news) {
    const auto found =
        std::partition_point(document.spans.begin(), document.spans.end(),
                             [&](const auto& marked) { return marked.span.end <= span.begin; });
    const bool touched = found != document.spans.end() && found->span.overlaps(span);
    if (is_news && touched && found->annotation == Annotation::unclear) return std::nullopt;
    if (is_news) return touched && found->span == span;
    if (role == MentionRole::demonym) return std::nullopt;
    if (!touched) return false;
    if (found->annotation == Annotation::place && found->span == span) return true;
    return found->annotation == Annotation::other ? std::optional{false} : std::nullopt;
}

/// How the second candidate follows the first: below link_count, closer is greater.
[[nodiscard]] std::size_t link_between(const NameCandidate& before, const NameCandidate& name,
                                       const ArticleWords& words) {
    constexpr std::size_t few = 5;
    if (words.all[before.begin].sentence != words.all[name.begin].sentence) return 0;
    const std::size_t gap = name.begin - before.end;
    const ArticleWord& last = words.all[name.begin - 1];
    const bool and_ = last.folded == "and" || last.folded == "or" || last.text == "&";
    if (gap <= 2 && and_) return 3;
    if (gap == 1 && last.text == ",") return 4;
    return gap <= few ? 2 : 1;
}

class ExampleMaker {
public:
    ExampleMaker(const ExampleCorpus& corpus, const Gazetteer& gazetteer, FeatureNumbers& numbers)
        : corpus_{corpus}, gazetteer_{gazetteer}, numbers_{numbers} {}

    [[nodiscard]] ExampleDocument examples_of(const AnnotatedDocument& document) {
        const Tokens tokens = tokenize(document.text);
        const auto words = article_words(tokens, gazetteer_);
        const auto persons = find_person_names(words, gazetteer_);
        const auto candidates = all_candidates(words, gazetteer_);
        const auto setting = name_setting(words, persons, candidates, gazetteer_);
        ExampleDocument made;
        made.places = static_cast<std::size_t>(
            std::ranges::count(document.spans, Annotation::place, &AnnotatedSpan::annotation));
        const NameCandidate* before = nullptr;
        for (std::size_t which = 0; which < candidates.size(); ++which) {
            const NameCandidate& name = candidates[which];
            const MentionRole role = role_of(name, words, gazetteer_);
            if (!could_be_mentioned(name, role)) continue;
            const Span span{words.all[name.begin].span.begin, words.all[name.end - 1].span.end};
            const auto answer = answer_for(span, role, document, corpus_.is_news);
            if (!answer) continue;
            const std::size_t link = before != nullptr ? link_between(*before, name, words) : 0;
            made.examples.push_back({features_of(which, setting), *answer, link});
            before = &name;
        }
        return made;
    }

private:
    [[nodiscard]] std::vector<std::uint32_t> features_of(std::size_t which, const NameSetting& setting) {
        std::vector<std::uint32_t> features{corpus_.own_feature};
        for_each_feature(which, setting,
                         [&](std::string name) { features.push_back(numbers_.number_of(std::move(name))); });
        return features;
    }

    const ExampleCorpus& corpus_;
    const Gazetteer& gazetteer_;
    FeatureNumbers& numbers_;
};

}  // namespace

std::uint32_t FeatureNumbers::number_of(std::string name) {
    const auto [entry, is_new] = numbers_.try_emplace(name, static_cast<std::uint32_t>(names_.size()));
    if (is_new) names_.push_back(std::move(name));
    return entry->second;
}

ExampleCorpus name_examples(const AnnotatedCorpus& corpus, const Gazetteer& gazetteer,
                            FeatureNumbers& numbers) {
    ExampleCorpus made{corpus.name, corpus.is_news, numbers.number_of("corpus:" + corpus.name), 1, {}};
    ExampleMaker maker{made, gazetteer, numbers};
    for (const AnnotatedDocument& document : corpus.documents)
        made.documents.push_back(maker.examples_of(document));
    return made;
}

}  // namespace dateline
