#include "window/dashes.hpp"

#include "window/line_direction.hpp"

#include <cassert>
#include <cmath>
#include <utility>

namespace dateline {
namespace {

/// Walks a dash pattern along a line.
class Dasher {
public:
    explicit Dasher(const std::vector<double>& pattern_px) : pattern_{pattern_px}, left_px_{pattern_px[0]} {}

    void walk(PixelPoint from, PixelPoint to) {
        double length = std::hypot(to.x - from.x, to.y - from.y);
        if (on() && current_.empty()) current_.push_back(from);
        while (length > left_px_) {
            from = point_along(from, line_direction(from, to), left_px_);
            length -= left_px_;
            turn_at(from);
        }
        left_px_ -= length;
        if (on()) current_.push_back(to);
    }

    [[nodiscard]] std::vector<PixelLine> finish() {
        if (current_.size() > 1) dashes_.push_back(std::move(current_));
        return std::move(dashes_);
    }

private:
    [[nodiscard]] bool on() const { return step_ % 2 == 0; }

    void turn_at(PixelPoint at) {
        current_.push_back(at);
        if (on()) dashes_.push_back(std::move(current_));
        step_ = (step_ + 1) % pattern_.size();
        left_px_ = pattern_[step_];
        current_.clear();
        if (on()) current_.push_back(at);
    }

    const std::vector<double>& pattern_;
    double left_px_;
    std::size_t step_ = 0;
    PixelLine current_;
    std::vector<PixelLine> dashes_;
};

}  // namespace

std::vector<PixelLine> dashes_of(const PixelLine& line, const std::vector<double>& pattern_px) {
    assert(!pattern_px.empty() && pattern_px.size() % 2 == 0);
    Dasher dasher{pattern_px};
    for (std::size_t i = 1; i < line.size(); ++i) dasher.walk(line[i - 1], line[i]);
    return dasher.finish();
}

}  // namespace dateline
