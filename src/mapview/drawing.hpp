/// What a painter paints: simple shapes in pixels, in painting order.
#pragma once

#include "mapview/map_style.hpp"
#include "mapview/pixels.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline {

using PixelLine = std::vector<PixelPoint>;

/// Closed rings filled together by the even-odd rule; the last point need not repeat the first.
struct FilledPath {
    std::vector<PixelLine> rings;
    Colour colour;
};

/// Triangles, three corners each: for painters that cannot fill paths.
struct FilledTriangles {
    std::vector<PixelPoint> corners;
    Colour colour;
};

struct StrokedPath {
    std::vector<PixelLine> lines;
    StrokeStyle style;
};

enum class SymbolShape {
    burst,     ///< impact
    triangle,  ///< launch
    square,    ///< another event
    diamond,   ///< earthquake
    drop,      ///< flood
    flame,     ///< fire
    volcano,   ///< eruption
    hexagon,   ///< storm
    wedge,     ///< crash
    cross,     ///< violence of people: clash, attack, shooting, killing
    star,      ///< explosion
    dot,       ///< a mentioned place
    arrow,     ///< head of an arc, pointing to `turn_deg`
    ring,      ///< a capital or town of the basemap
};

struct Symbol {
    SymbolShape shape = SymbolShape::dot;
    PixelPoint at;
    double size_px = 8;   ///< across
    double turn_deg = 0;  ///< clockwise from up
    Colour fill;
    Colour outline;
    std::vector<Colour> sources;  ///< a ring of equal sectors around it, one per article; may be empty
};

struct TextLabel {
    std::string text;  ///< UTF-8, one line, no control characters
    TextStyle style;
    PixelBox box;  ///< as measured: the first baseline is the font's ascent below its top
};

/// A box with rounded corners: badges and panels.
struct RoundedBox {
    PixelBox box;
    double radius_px = 4;
    Colour fill;
    Colour edge;
};

using Primitive = std::variant<FilledPath, FilledTriangles, StrokedPath, Symbol, TextLabel, RoundedBox>;

struct Drawing {
    Colour background;
    std::vector<Primitive> primitives;
};

/// How long and high a painter will make a text. Each painter gives its own.
class TextMeasure {
public:
    TextMeasure() = default;
    TextMeasure(const TextMeasure&) = delete;
    TextMeasure& operator=(const TextMeasure&) = delete;
    virtual ~TextMeasure() = default;

    /// Advance width and line height (ascent + descent) in pixels.
    [[nodiscard]] virtual PixelSize measure(std::string_view text, const TextStyle& style) const = 0;
};

/// Whether a point lies in rings, even-odd.
[[nodiscard]] bool contains(const std::vector<PixelLine>& rings, PixelPoint point);

/// Cuts rings, even-odd, into triangles by horizontal bands. Robust for any input; made for a few thousand
/// corners.
[[nodiscard]] std::vector<PixelPoint> triangles_of(const std::vector<PixelLine>& rings);

}  // namespace dateline
