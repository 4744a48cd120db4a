/// Edge trees that were made before.
#pragma once

#include "geodesy/edge_tree.hpp"

#include <memory>

namespace dateline {

/**
 * The edge tree of an area. A thread keeps the last few dozen: one country is asked about again and again,
 * and making its tree takes longer than asking it.
 */
[[nodiscard]] std::shared_ptr<const EdgeTree> edge_tree_of(const Area& area);

}  // namespace dateline
