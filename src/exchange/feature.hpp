/// Features: what every format of a GIS is made of, handed on one at a time.
#pragma once

#include "geo/area.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline {

/// Parts of a line that do not cross the antimeridian.
using LineParts = std::vector<std::vector<LatLon>>;

/// What a feature shows: nothing (a statement about no place), a point, a line or an area that is not owned.
using FeatureShape = std::variant<std::monostate, LatLon, LineParts, const Area*>;

/// What a column holds. Dates are "2020-01-08", instants "2020-01-07T22:30:00Z": texts that a typed format
/// turns into its own.
enum class FieldType { text, whole, number, yes_or_no, date, instant };

/// A text is not owned: it lives as long as the call that hands the feature on.
using FieldValue = std::variant<std::string_view, std::int64_t, double, bool>;

/// A value that is known; what is not known has no property.
struct Property {
    std::string_view name;
    FieldType type = FieldType::text;
    FieldValue value;
};

/// One thing on the map with what is known of it. Everything is borrowed for the length of a call.
struct Feature {
    std::string_view layer;  ///< "site", "extent", "arc", "claim", "place"; or a table's own
    std::string_view id;     ///< the same for the same input
    FeatureShape shape;
    std::vector<Property> properties;

    /// Null when the feature has no such property.
    [[nodiscard]] const FieldValue* find(std::string_view name) const noexcept;
    /// Empty when it has no such property, or one that is no text.
    [[nodiscard]] std::string_view text(std::string_view name) const noexcept;
};

/// A column of a layer.
struct Field {
    std::string name;
    FieldType type = FieldType::text;
};

/// Which shapes occur.
struct ShapeKinds {
    bool none = false, points = false, lines = false, areas = false;

    void add(const FeatureShape& shape);
    [[nodiscard]] bool several() const noexcept { return none + points + lines + areas > 1; }
};

/// Features with the same columns.
struct Layer {
    std::string name;
    std::vector<Field> fields;
    ShapeKinds shapes = {};
};

/// What must be known of all features before the first is written, in formats that need it.
struct Overview {
    std::vector<Layer> layers;
    std::optional<Box> box;  ///< around everything; none when nothing has a shape
};

using FeatureSink = std::function<void(const Feature&)>;

/// Features that can be gone through, more than once, without being held in memory.
class FeatureSource {
public:
    virtual ~FeatureSource() = default;
    [[nodiscard]] virtual Overview overview() = 0;
    /// @throws InputError  for a file that cannot be read further.
    virtual void each(const FeatureSink& sink) = 0;
};

/// Where the output of a format that is text goes, in pieces.
using ByteSink = std::function<void(std::string_view)>;

/// Whether there is nothing to draw: no shape, or lines and rings too short to be any.
[[nodiscard]] bool is_empty(const FeatureShape& shape);

/// The polygons with rings that can be drawn: at least four points (RFC 7946, 3.1.6).
[[nodiscard]] std::vector<const Polygon*> drawable_polygons(const Area& area);

/// Where most of the shape is: the point itself, else the middle of its box. Nothing for an empty shape.
[[nodiscard]] std::optional<LatLon> middle_of(const FeatureShape& shape);

}  // namespace dateline
