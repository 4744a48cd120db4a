/// How well learned weights do on documents that they were not learned from.
#pragma once

#include "training/learn_weights.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Exact spans, as geoparsing counts them.
struct SpanScore {
    std::size_t right = 0;
    std::size_t wrong = 0;   ///< found, but not marked
    std::size_t missed = 0;  ///< marked, but not found

    [[nodiscard]] double precision() const noexcept;
    [[nodiscard]] double recall() const noexcept;
    [[nodiscard]] double f1() const noexcept;
    SpanScore& operator+=(const SpanScore& other) noexcept;
};

/// Which features take part, by name: to leave classes of them out.
using FeatureFilter = std::function<bool(std::string_view name)>;

/// All that weights are learned from.
struct TrainingData {
    std::vector<ExampleCorpus> corpora;
    FeatureNumbers numbers;
};

/// The data without the features that the filter refuses.
[[nodiscard]] std::vector<ExampleCorpus> with_features(const TrainingData& data, const FeatureFilter& wanted);

/// Which documents weights are not learned from.
using LeftOut = std::function<bool(const ExampleCorpus&, std::size_t document)>;

/// Weights from all documents of the corpora but those that are left out; a corpus's own feature is folded
/// into "always", as the mean over the news corpora, since unseen news belongs to none of them.
[[nodiscard]] std::vector<double> weights_without(const std::vector<ExampleCorpus>& corpora,
                                                  FeatureNumbers& numbers, const LearningOptions& options,
                                                  const LeftOut& left_out);

/// Every document of the news corpora once, by weights learned without its fold. In the order of `corpora`,
/// with an empty score for those of named entities.
[[nodiscard]] std::vector<SpanScore> cross_validate(const std::vector<ExampleCorpus>& corpora,
                                                    FeatureNumbers& numbers, const LearningOptions& options,
                                                    std::size_t folds);

}  // namespace dateline
