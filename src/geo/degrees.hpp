/// Angles.
#pragma once

#include <compare>

namespace dateline {

/// An angle, kept in degrees so that 90, 180 and whatever a reader typed stay exact.
class Degrees {
public:
    constexpr Degrees() noexcept = default;
    constexpr explicit Degrees(double value) noexcept : value_{value} {}
    [[nodiscard]] constexpr double value() const noexcept { return value_; }
    friend constexpr auto operator<=>(Degrees, Degrees) = default;
    friend constexpr Degrees operator-(Degrees a) noexcept { return Degrees{-a.value_}; }
    friend constexpr Degrees operator+(Degrees a, Degrees b) noexcept { return Degrees{a.value_ + b.value_}; }
    friend constexpr Degrees operator-(Degrees a, Degrees b) noexcept { return Degrees{a.value_ - b.value_}; }

private:
    double value_ = 0;
};

/// The same direction as a bearing: 0 <= b < 360, clockwise from true north.
[[nodiscard]] Degrees as_bearing(Degrees angle);

/// The smaller angle between two directions: 0 to 180.
[[nodiscard]] Degrees angle_between(Degrees a, Degrees b);

}  // namespace dateline
