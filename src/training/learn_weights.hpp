/// From examples to weights.
#pragma once

#include "training/name_examples.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace dateline {

enum class Learner : std::uint8_t {
    logistic,    ///< logistic regression with a Gaussian prior around 0, by stochastic steps (AdaGrad)
    perceptron,  ///< averaged perceptron (Freund and Schapire 1999, doi:10.1023/A:1007662407062)
    chain,  ///< linear-chain conditional random field (Lafferty, McCallum and Pereira 2001); to compare with
};

struct LearningOptions {
    Learner learner = Learner::logistic;
    int rounds = 20;             ///< passes over the examples
    double prior = 1.0;          ///< the Gaussian prior's precision: larger keeps weights smaller
    double entity_share = 0.3;   ///< weight of an example from a corpus of named entities; one of news is 1
    std::size_t least_seen = 3;  ///< features in fewer examples weigh nothing
    std::uint64_t seed = 2026;   ///< of the order in which examples are seen
};

/// An example and what a mistake in it costs.
struct WeightedExample {
    const NameExample* example = nullptr;
    double cost = 1;
};

/// A feature whose weight is not learned.
using SetWeight = std::pair<std::uint32_t, double>;

/// One weight for each feature number below `features`. The same input gives the same weights.
[[nodiscard]] std::vector<double> learn_weights(std::vector<WeightedExample> examples, std::size_t features,
                                                std::span<const SetWeight> set_by_hand,
                                                const LearningOptions& options);

[[nodiscard]] double odds_of(const NameExample& example, std::span<const double> weights) noexcept;

}  // namespace dateline
