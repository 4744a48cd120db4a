/// Learned weights as the text that the program reads, and the parts that they are measured in.
#pragma once

#include "reading/mentions/resolve.hpp"
#include "training/cross_validation.hpp"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// Lines "feature TAB weight in thousandths", sorted, for NameModel. Weights nearer 0 than `least` are left
/// out.
[[nodiscard]] std::string weights_table(std::span<const double> weights, const FeatureNumbers& numbers,
                                        double least);

/// The models that `validate` compares: signs alone, signs and pairs, everything.
[[nodiscard]] std::vector<std::pair<std::string, FeatureFilter>> feature_sets();

[[nodiscard]] std::vector<std::string> evidence_names();

/// @throws UsageError  for a name that evidence_names() does not have
[[nodiscard]] ResolutionEvidence evidence_without(std::span<const std::string> names);

}  // namespace dateline
