/// A linear-chain conditional random field over an article's candidates: what is decided of one name may
/// speak for or against the next ("Mosul, Kirkuk and Erbil").
#pragma once

#include "training/learn_weights.hpp"

#include <array>
#include <span>
#include <vector>

namespace dateline {

/// Weights of the features, and of the four pairs of answers for each link between neighbours.
struct ChainWeights {
    std::vector<double> of_feature;
    std::array<std::array<double, 4>, link_count> of_link{};  ///< at 2 * answer before + answer here
};

/// A document and what a mistake in one of its candidates costs.
struct WeightedDocument {
    const ExampleDocument* document = nullptr;
    double cost = 1;
};

/// By stochastic gradient steps (AdaGrad) on the conditional likelihood of whole documents, averaged over the
/// second half of the rounds. The same input gives the same weights.
[[nodiscard]] ChainWeights learn_chain(std::vector<WeightedDocument> documents, std::size_t features,
                                       std::span<const SetWeight> set_by_hand,
                                       const LearningOptions& options);

/// For each candidate its log odds of being a place, given all of the document (forward and backward sums).
[[nodiscard]] std::vector<double> chain_odds(const ExampleDocument& document, const ChainWeights& weights);

}  // namespace dateline
