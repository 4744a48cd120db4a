#include "training/learn_weights.hpp"

#include <cmath>
#include <random>

namespace dateline {
namespace {

class WeightLearner {
public:
    WeightLearner(std::vector<WeightedExample> examples, std::size_t features,
                  std::span<const SetWeight> set_by_hand, const LearningOptions& options)
        : examples_{std::move(examples)}, options_{options}, random_{options.seed} {
        seen_.resize(features);
        weights_.resize(features);
        sums_.resize(features);
        slopes_.resize(features);
        for (const WeightedExample& example : examples_)
            for (const std::uint32_t feature : example.example->features) ++seen_[feature];
        for (std::size_t& seen : seen_)
            if (seen < options.least_seen) seen = 0;
        for (const auto& [feature, weight] : set_by_hand) {
            seen_[feature] = 0;
            weights_[feature] = weight;
        }
    }

    /// The mean of the weights after each step: steadier than the last ones.
    [[nodiscard]] std::vector<double> learn() && {
        for (int round = 0; round < options_.rounds; ++round) {
            shuffle();
            for (const WeightedExample& example : examples_) step(example);
            if (options_.learner == Learner::logistic && round < options_.rounds / 2) continue;
            for (std::size_t i = 0; i < weights_.size(); ++i) sums_[i] += weights_[i];
            ++summed_;
        }
        for (double& sum : sums_) sum /= summed_;
        return std::move(sums_);
    }

private:
    /// Fisher and Yates. std::shuffle differs between standard libraries, and the weights must not.
    void shuffle() {
        for (std::size_t i = examples_.size(); i > 1; --i)
            std::swap(examples_[i - 1], examples_[random_() % i]);
    }

    void step(const WeightedExample& weighted) {
        const NameExample& example = *weighted.example;
        const double odds = odds_of(example, weights_);
        const double answer = example.is_place ? 1 : 0;
        if (options_.learner == Learner::perceptron) {
            if ((odds > 0) == example.is_place) return;
            for (const std::uint32_t feature : example.features)
                if (seen_[feature] > 0) weights_[feature] += weighted.cost * (2 * answer - 1);
            return;
        }
        const double wrong = weighted.cost * (1 / (1 + std::exp(-odds)) - answer);
        for (const std::uint32_t feature : example.features) descend(feature, wrong);
    }

    void descend(std::uint32_t feature, double wrong) {
        constexpr double pace = 0.3;
        if (seen_[feature] == 0) return;
        // the prior is one pull a round, spread over the feature's occurrences
        const double slope = wrong + options_.prior * weights_[feature] / static_cast<double>(seen_[feature]);
        slopes_[feature] += slope * slope;
        weights_[feature] -= pace * slope / std::sqrt(slopes_[feature] + 1e-9);
    }

    std::vector<WeightedExample> examples_;
    LearningOptions options_;
    std::mt19937_64 random_;
    std::vector<std::size_t> seen_;  ///< occurrences of a feature; 0: its weight stays as it is
    std::vector<double> weights_;
    std::vector<double> sums_;
    std::vector<double> slopes_;  ///< sums of squares, one for each feature
    double summed_ = 0;
};

}  // namespace

double odds_of(const NameExample& example, std::span<const double> weights) noexcept {
    double odds = 0;
    for (const std::uint32_t feature : example.features) odds += weights[feature];
    return odds;
}

std::vector<double> learn_weights(std::vector<WeightedExample> examples, std::size_t features,
                                  std::span<const SetWeight> set_by_hand, const LearningOptions& options) {
    return WeightLearner{std::move(examples), features, set_by_hand, options}.learn();
}

}  // namespace dateline
