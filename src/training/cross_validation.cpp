#include "training/cross_validation.hpp"

#include "training/chain_learning.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

/// Signs that the corpora hold too few of, or disagree about, as natural logs of odds: the White House is an
/// institution more than a place, "Al-Asad" begins like a name of places, "IRA" in capitals is no town of
/// that name, "HMS Belfast" is a ship and "Marburg virus" none of the town, a name before "in" and what
/// contains it is one even when it is a common word ("Hit"), and peoples and adjectives always count.
constexpr auto signs_set_by_hand =
    std::to_array<std::pair<std::string_view, double>>({{"government_seat", -12.0},
                                                        {"arabic_article", 1.5},
                                                        {"like_an_acronym", -4.0},
                                                        {"before_container_in", 7.0},
                                                        {"people", 0.0},
                                                        {"demonym", 1.0},
                                                        {"after_ship_prefix", -9.0},
                                                        {"surely_person", -6.0},
                                                        {"before_illness", -9.0}});
constexpr std::pair<std::string_view, double> pair_set_by_hand{"very_common_word+before_container", 5.0};

/// Whether one of a pair's signs is set by hand: what is learned of the pair would undo that.
[[nodiscard]] bool pairs_with_set_sign(std::string_view name) {
    const std::size_t plus = name.find('+');
    if (plus == std::string_view::npos || name.find('=') != std::string_view::npos) return false;
    return std::ranges::any_of(signs_set_by_hand, [&](const auto& sign) {
        return name.substr(0, plus) == sign.first || name.substr(plus + 1) == sign.first;
    });
}

[[nodiscard]] std::vector<SetWeight> weights_set_by_hand(FeatureNumbers& numbers) {
    std::vector<SetWeight> weights;
    for (std::uint32_t number = 0; number < numbers.size(); ++number)
        if (pairs_with_set_sign(numbers.name(number))) weights.emplace_back(number, 0.0);
    for (const auto& [sign, weight] : signs_set_by_hand)
        weights.emplace_back(numbers.number_of(std::string{sign}), weight);
    weights.emplace_back(numbers.number_of(std::string{pair_set_by_hand.first}), pair_set_by_hand.second);
    return weights;
}

[[nodiscard]] SpanScore score_of(const ExampleDocument& document, const ChainWeights& weights) {
    SpanScore score;
    const auto odds = chain_odds(document, weights);
    for (std::size_t i = 0; i < odds.size(); ++i) {
        if (odds[i] <= 0) continue;
        ++(document.examples[i].is_place ? score.right : score.wrong);
    }
    score.missed = document.places - score.right;
    return score;
}

void fold_own_features(std::vector<double>& weights, const std::vector<ExampleCorpus>& corpora,
                       std::uint32_t always) {
    double sum = 0;
    double news = 0;
    for (const ExampleCorpus& corpus : corpora) {
        if (corpus.is_news) {
            sum += corpus.freedom_share * weights[corpus.own_feature];
            news += corpus.freedom_share;
        }
        weights[corpus.own_feature] = 0;
    }
    if (news > 0) weights[always] += sum / news;
}

}  // namespace

double SpanScore::precision() const noexcept {
    return right == 0 ? 0 : static_cast<double>(right) / static_cast<double>(right + wrong);
}

double SpanScore::recall() const noexcept {
    return right == 0 ? 0 : static_cast<double>(right) / static_cast<double>(right + missed);
}

double SpanScore::f1() const noexcept {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
}

SpanScore& SpanScore::operator+=(const SpanScore& other) noexcept {
    right += other.right;
    wrong += other.wrong;
    missed += other.missed;
    return *this;
}

std::vector<ExampleCorpus> with_features(const TrainingData& data, const FeatureFilter& wanted) {
    std::vector<bool> keep(data.numbers.size());
    for (std::size_t number = 0; number < keep.size(); ++number)
        keep[number] = wanted(data.numbers.name(number));
    auto corpora = data.corpora;
    for (ExampleCorpus& corpus : corpora) {
        for (ExampleDocument& document : corpus.documents) {
            for (NameExample& example : document.examples)
                std::erase_if(example.features, [&](std::uint32_t number) { return !keep[number]; });
        }
    }
    return corpora;
}

std::vector<double> weights_without(const std::vector<ExampleCorpus>& corpora, FeatureNumbers& numbers,
                                    const LearningOptions& options, const LeftOut& left_out) {
    std::vector<WeightedExample> examples;
    for (const ExampleCorpus& corpus : corpora) {
        for (std::size_t d = 0; d < corpus.documents.size(); ++d) {
            if (left_out(corpus, d)) continue;
            for (const NameExample& example : corpus.documents[d].examples)
                examples.push_back({&example, corpus.is_news ? 1.0 : options.entity_share});
        }
    }
    const auto by_hand = weights_set_by_hand(numbers);
    const std::uint32_t always = numbers.number_of("always");
    auto weights = learn_weights(std::move(examples), numbers.size(), by_hand, options);
    fold_own_features(weights, corpora, always);
    return weights;
}

/// A chain without weights between neighbours decides of each candidate by itself.
[[nodiscard]] ChainWeights learned_without(const std::vector<ExampleCorpus>& corpora, FeatureNumbers& numbers,
                                           const LearningOptions& options, const LeftOut& left_out) {
    if (options.learner != Learner::chain) return {weights_without(corpora, numbers, options, left_out), {}};
    std::vector<WeightedDocument> documents;
    for (const ExampleCorpus& corpus : corpora) {
        for (std::size_t d = 0; d < corpus.documents.size(); ++d)
            if (!left_out(corpus, d))
                documents.push_back({&corpus.documents[d], corpus.is_news ? 1.0 : options.entity_share});
    }
    const auto by_hand = weights_set_by_hand(numbers);
    const std::uint32_t always = numbers.number_of("always");
    auto weights = learn_chain(std::move(documents), numbers.size(), by_hand, options);
    fold_own_features(weights.of_feature, corpora, always);
    return weights;
}

std::vector<SpanScore> cross_validate(const std::vector<ExampleCorpus>& corpora, FeatureNumbers& numbers,
                                      const LearningOptions& options, std::size_t folds) {
    std::vector<SpanScore> scores(corpora.size());
    for (std::size_t fold = 0; fold < folds; ++fold) {
        const auto in_fold = [&](const ExampleCorpus& corpus, std::size_t document) {
            return corpus.is_news && document % folds == fold;
        };
        const auto weights = learned_without(corpora, numbers, options, in_fold);
        for (std::size_t c = 0; c < corpora.size(); ++c) {
            for (std::size_t d = 0; d < corpora[c].documents.size(); ++d) {
                if (in_fold(corpora[c], d)) scores[c] += score_of(corpora[c].documents[d], weights);
            }
        }
    }
    return scores;
}

}  // namespace dateline
