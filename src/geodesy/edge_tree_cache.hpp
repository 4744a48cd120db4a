/// Edge trees that were made before.
#pragma once

#include "geodesy/edge_tree.hpp"

#include <memory>

namespace dateline {

/**
 * The edge tree of an area. Those asked for last are kept, up to some 40 MB of them: a country is asked about
 * again and again, and making its tree takes longer than asking it. Safe to use from several threads at once.
 */
[[nodiscard]] std::shared_ptr<const EdgeTree> edge_tree_of(const Area& area);

}  // namespace dateline
