#include "geo/degrees.hpp"

#include <cmath>

namespace dateline {

Degrees as_bearing(Degrees angle) {
    if (angle.value() >= 0 && angle.value() < 360.0) return angle;  // nearly always, and fmod is slow
    double turned = std::fmod(angle.value(), 360.0);
    if (turned < 0) turned += 360.0;
    // A tiny negative angle rounds up to a full turn, and fmod keeps the sign of -0.
    return Degrees{turned < 360.0 ? turned + 0.0 : 0.0};
}

Degrees angle_between(Degrees a, Degrees b) {
    return Degrees{std::fabs(std::remainder(a.value() - b.value(), 360.0))};
}

}  // namespace dateline
