/// What is learned by going through features once.
#pragma once

#include "exchange/feature.hpp"

namespace dateline {

/// Goes through all features. Columns come in the order in which they are met, those of a known layer in its
/// own.
[[nodiscard]] Overview overview_of(FeatureSource& source);

}  // namespace dateline
