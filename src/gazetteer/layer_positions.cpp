#include "gazetteer/layers.hpp"

#include "geodesy/geodesic_line.hpp"

#include <algorithm>

namespace dateline {
namespace {

/// Where a place of one layer lies, by its number in it.
template <typename File>  // Gazetteer::File is private
auto points_of(const File& file) {
    return [&file](std::uint32_t place) { return file.record(PlaceNumber{place}).point; };
}

}  // namespace

std::vector<PlaceNumber> Gazetteer::Layers::nearest(LatLon point, Meters radius, std::size_t limit,
                                                    const PlaceFilter& accepts) const {
    std::vector<PlaceAway> found;
    for (const auto& layer : layers_) {
        const auto takes = [&](std::uint32_t place) {
            const auto number = place + layer.first;
            return !is_replaced(number) && (!accepts || accepts(PlaceNumber{number}));
        };
        for (const auto& away :
             layer.file->positions.nearest(point, radius, limit, points_of(*layer.file), takes)) {
            found.push_back({away.distance, away.place + layer.first});
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<PlaceNumber> numbers;
    for (const auto& away : std::span{found}.first(std::min(limit, found.size())))
        numbers.push_back(PlaceNumber{away.place});
    return numbers;
}

std::vector<PlaceNumber> Gazetteer::Layers::within(const Box& box, std::size_t limit,
                                                   const PlaceFilter& accepts) const {
    std::vector<PlaceNumber> numbers;
    for (const auto& layer : layers_) {
        const auto takes = [&](std::uint32_t place) {
            const auto number = place + layer.first;
            return !is_replaced(number) && (!accepts || accepts(PlaceNumber{number}));
        };
        for (const auto place : layer.file->positions.within(box, limit, points_of(*layer.file), takes)) {
            numbers.push_back(PlaceNumber{place + layer.first});
        }
    }
    std::stable_sort(numbers.begin(), numbers.end(),
                     [this](PlaceNumber a, PlaceNumber b) { return summary(a).prior > summary(b).prior; });
    if (numbers.size() > limit) numbers.resize(limit);
    return numbers;
}

}  // namespace dateline
