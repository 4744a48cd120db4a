#include "training/chain_learning.hpp"

#include <algorithm>
#include <cmath>
#include <random>

namespace dateline {
namespace {

using Pair = std::array<double, 2>;  ///< for "no place" and "place"

[[nodiscard]] double log_sum(double a, double b) {
    const double high = std::max(a, b);
    return high + std::log1p(std::exp(std::min(a, b) - high));
}

/// Forward and backward sums of one document, as logs.
struct ChainSums {
    std::vector<double> odds;
    std::vector<Pair> forward;
    std::vector<Pair> backward;
    double total = 0;

    ChainSums(const ExampleDocument& document, const ChainWeights& weights) {
        const auto& examples = document.examples;
        const std::size_t size = examples.size();
        forward.resize(size);
        backward.resize(size);
        for (const NameExample& example : examples) odds.push_back(odds_of(example, weights.of_feature));
        if (size == 0) return;
        forward[0] = {0, odds[0]};
        for (std::size_t i = 1; i < size; ++i) {
            const auto& link = weights.of_link[examples[i].link];
            for (std::size_t here = 0; here < 2; ++here)
                forward[i][here] = (here == 1 ? odds[i] : 0) + log_sum(forward[i - 1][0] + link[here],
                                                                       forward[i - 1][1] + link[2 + here]);
        }
        for (std::size_t i = size - 1; i-- > 0;) {
            const auto& link = weights.of_link[examples[i + 1].link];
            for (std::size_t here = 0; here < 2; ++here)
                backward[i][here] = log_sum(backward[i + 1][0] + link[2 * here],
                                            backward[i + 1][1] + link[2 * here + 1] + odds[i + 1]);
        }
        total = log_sum(forward[size - 1][0], forward[size - 1][1]);
    }

    [[nodiscard]] double probability(std::size_t i) const {
        return std::exp(forward[i][1] + backward[i][1] - total);
    }
};

class ChainLearner {
public:
    ChainLearner(std::size_t features, const LearningOptions& options) : options_{options} {
        weights_.of_feature.resize(features);
        sums_.of_feature.resize(features);
        slopes_.of_feature.resize(features);
        seen_.resize(features);
    }

    [[nodiscard]] ChainWeights learn(std::vector<WeightedDocument> documents,
                                     std::span<const SetWeight> by_hand) {
        count(documents);
        for (const auto& [feature, weight] : by_hand) {
            seen_[feature] = 0;
            weights_.of_feature[feature] = weight;
        }
        std::mt19937_64 random{options_.seed};
        for (int round = 0; round < options_.rounds; ++round) {
            for (std::size_t i = documents.size(); i > 1; --i)
                std::swap(documents[i - 1], documents[random() % i]);
            for (const WeightedDocument& document : documents) step(document);
            if (round >= options_.rounds / 2) add_to_sums();
        }
        for (double& sum : sums_.of_feature) sum /= summed_;
        for (auto& link : sums_.of_link)
            for (double& sum : link) sum /= summed_;
        return std::move(sums_);
    }

private:
    void count(const std::vector<WeightedDocument>& documents) {
        for (const WeightedDocument& weighted : documents)
            for (const NameExample& example : weighted.document->examples)
                for (const std::uint32_t feature : example.features) ++seen_[feature];
        for (std::size_t& seen : seen_)
            if (seen < options_.least_seen) seen = 0;
    }

    void step(const WeightedDocument& weighted) {
        const auto& examples = weighted.document->examples;
        const ChainSums sums{*weighted.document, weights_};
        for (std::size_t i = 0; i < examples.size(); ++i) {
            const double wrong = weighted.cost * (sums.probability(i) - (examples[i].is_place ? 1 : 0));
            for (const std::uint32_t feature : examples[i].features) {
                if (seen_[feature] == 0) continue;
                descend(weights_.of_feature[feature], slopes_.of_feature[feature], wrong,
                        static_cast<double>(seen_[feature]));
            }
            if (i > 0) step_link(weighted, sums, i);
        }
    }

    void step_link(const WeightedDocument& weighted, const ChainSums& sums, std::size_t i) {
        const auto& examples = weighted.document->examples;
        auto& link = weights_.of_link[examples[i].link];
        const auto old = link;
        for (std::size_t before = 0; before < 2; ++before) {
            for (std::size_t here = 0; here < 2; ++here) {
                const double likely =
                    std::exp(sums.forward[i - 1][before] + old[2 * before + here] +
                             (here == 1 ? sums.odds[i] : 0) + sums.backward[i][here] - sums.total);
                const bool is_so =
                    examples[i - 1].is_place == (before == 1) && examples[i].is_place == (here == 1);
                descend(link[2 * before + here], slopes_.of_link[examples[i].link][2 * before + here],
                        weighted.cost * (likely - (is_so ? 1 : 0)), 1000);
            }
        }
    }

    void descend(double& weight, double& slopes, double wrong, double seen) const {
        constexpr double pace = 0.3;
        const double slope = wrong + options_.prior * weight / seen;
        slopes += slope * slope;
        weight -= pace * slope / std::sqrt(slopes + 1e-9);
    }

    void add_to_sums() {
        for (std::size_t f = 0; f < sums_.of_feature.size(); ++f)
            sums_.of_feature[f] += weights_.of_feature[f];
        for (std::size_t link = 0; link < link_count; ++link)
            for (std::size_t pair = 0; pair < 4; ++pair)
                sums_.of_link[link][pair] += weights_.of_link[link][pair];
        ++summed_;
    }

    LearningOptions options_;
    ChainWeights weights_;
    ChainWeights sums_;
    ChainWeights slopes_;  ///< sums of squares
    std::vector<std::size_t> seen_;
    double summed_ = 0;
};

}  // namespace

ChainWeights learn_chain(std::vector<WeightedDocument> documents, std::size_t features,
                         std::span<const SetWeight> set_by_hand, const LearningOptions& options) {
    return ChainLearner{features, options}.learn(std::move(documents), set_by_hand);
}

std::vector<double> chain_odds(const ExampleDocument& document, const ChainWeights& weights) {
    const ChainSums sums{document, weights};
    std::vector<double> odds;
    for (std::size_t i = 0; i < sums.odds.size(); ++i)
        odds.push_back(sums.forward[i][1] + sums.backward[i][1] - sums.forward[i][0] - sums.backward[i][0]);
    return odds;
}

}  // namespace dateline
