#include "geodesy/edge_tree_cache.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace dateline {
namespace {

/// Tells apart areas that stood at one address after another: the sizes and some points of all rings.
[[nodiscard]] std::uint64_t fingerprint(const Area& area) {
    std::uint64_t sum = area.polygons.size();
    const auto mix = [&sum](std::uint64_t value) { sum = std::rotl(sum ^ value, 29) * 0x9E3779B97F4A7C15U; };
    const auto mix_ring = [&](const Ring& ring) {
        mix(ring.size());
        if (ring.empty()) return;
        for (const LatLon& point : {ring.front(), ring[ring.size() / 3], ring[2 * ring.size() / 3]}) {
            mix(std::bit_cast<std::uint64_t>(point.latitude().value()));
            mix(std::bit_cast<std::uint64_t>(point.longitude().value()));
        }
    };
    for (const Polygon& polygon : area.polygons) {
        mix_ring(polygon.outer);
        for (const Ring& hole : polygon.holes) mix_ring(hole);
    }
    return sum;
}

struct KeptTree {
    const Area* area = nullptr;
    std::uint64_t fingerprint = 0;
    std::uint64_t used = 0;  ///< when last
    std::shared_ptr<const EdgeTree> tree;
};

}  // namespace

std::shared_ptr<const EdgeTree> edge_tree_of(const Area& area) {
    thread_local std::array<KeptTree, 48> kept;
    thread_local std::uint64_t now = 0;
    const std::uint64_t print = fingerprint(area);
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const KeptTree& entry) {
        return entry.area == &area && entry.fingerprint == print;
    });
    auto entry = found != kept.end() ? found
                                     : std::min_element(kept.begin(), kept.end(),
                                                        [](auto& a, auto& b) { return a.used < b.used; });
    if (found == kept.end()) *entry = {&area, print, 0, std::make_shared<const EdgeTree>(area)};
    entry->used = ++now;
    return entry->tree;
}

}  // namespace dateline
