/// Lengths, and the units that people write them in.
#pragma once

#include <compare>
#include <limits>
#include <optional>
#include <string_view>

namespace dateline {

/// A length along the ground.
class Meters {
public:
    constexpr Meters() noexcept = default;
    constexpr explicit Meters(double value) noexcept : value_{value} {}
    [[nodiscard]] constexpr double value() const noexcept { return value_; }
    friend constexpr auto operator<=>(Meters, Meters) = default;
    friend constexpr Meters operator+(Meters a, Meters b) noexcept { return Meters{a.value_ + b.value_}; }
    friend constexpr Meters operator-(Meters a, Meters b) noexcept { return Meters{a.value_ - b.value_}; }
    friend constexpr Meters operator*(double k, Meters a) noexcept { return Meters{k * a.value_}; }
    friend constexpr double operator/(Meters a, Meters b) noexcept { return a.value_ / b.value_; }

private:
    double value_ = 0;
};

inline constexpr Meters infinite_length{std::numeric_limits<double>::infinity()};

enum class LengthUnit { kilometre, mile, nautical_mile, metre, foot, yard };

/**
 * One of this unit in metres. Mile, foot and yard are the international ones (1959 agreement: yard =
 * 0.9144 m exactly); nautical mile 1852 m exactly (Monaco 1929). Source: NIST SP 811 (2008), appendix B.8.
 */
[[nodiscard]] Meters one(LengthUnit unit) noexcept;

/// "km", "mi", "nmi", "m", "ft", "yd".
[[nodiscard]] std::string_view symbol(LengthUnit unit) noexcept;

/// Reads "km", "kms", "kilometre", "kilometers", "mile(s)", "mi", "nautical miles", "nmi", "NM", "metres",
/// "feet", … without regard to case. Nothing when it is no unit of length.
[[nodiscard]] std::optional<LengthUnit> length_unit_from(std::string_view text);

/// A closed range of lengths; `high` may be infinite_length.
struct LengthInterval {
    Meters low;
    Meters high;

    [[nodiscard]] constexpr bool contains(Meters x) const noexcept { return low <= x && x <= high; }
    [[nodiscard]] constexpr bool meets(LengthInterval other) const noexcept {
        return low <= other.high && other.low <= high;
    }
    [[nodiscard]] constexpr Meters width() const noexcept { return high - low; }
    friend constexpr bool operator==(LengthInterval, LengthInterval) = default;
};

}  // namespace dateline
