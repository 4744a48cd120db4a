#include "compiling/importance.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {

double importance_from_names(const SourcePlace& source) {
    if (source.place.kind != PlaceKind::populated_place || source.place.population > 0) return 0;
    const auto names = static_cast<double>(std::max<std::size_t>(source.names.size(), 1));
    return std::min(0.50, 0.10 + 0.35 * std::log10(names));
}

}  // namespace dateline
