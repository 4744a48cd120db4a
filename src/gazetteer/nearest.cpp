#include "gazetteer/gazetteer_file.hpp"
#include "gazetteer/layers.hpp"

namespace dateline {
namespace {

PositionIndex::Accepts by_number(const PlaceFilter& accepts) {
    if (!accepts) return {};
    return [&accepts](std::uint32_t place) { return accepts(PlaceNumber{place}); };
}

}  // namespace

std::vector<PlaceNumber> Gazetteer::nearest(LatLon point, Meters radius, std::size_t limit,
                                            const PlaceFilter& accepts) const {
    if (layers_) return layers_->nearest(point, radius, limit, accepts);
    const auto point_of = [this](std::uint32_t place) { return file_->record(PlaceNumber{place}).point; };
    std::vector<PlaceNumber> numbers;
    for (const auto& away : file_->positions.nearest(point, radius, limit, point_of, by_number(accepts))) {
        numbers.push_back(PlaceNumber{away.place});
    }
    return numbers;
}

std::vector<PlaceNumber> Gazetteer::within(const Box& box, std::size_t limit,
                                           const PlaceFilter& accepts) const {
    if (layers_) return layers_->within(box, limit, accepts);
    const auto point_of = [this](std::uint32_t place) { return file_->record(PlaceNumber{place}).point; };
    std::vector<PlaceNumber> numbers;
    for (const auto place : file_->positions.within(box, limit, point_of, by_number(accepts))) {
        numbers.push_back(PlaceNumber{place});
    }
    return numbers;
}

}  // namespace dateline
