#include "geodesy/area_fingerprint.hpp"

#include <bit>

namespace dateline {

std::uint64_t fingerprint_of(const Area& area) {
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

}  // namespace dateline
