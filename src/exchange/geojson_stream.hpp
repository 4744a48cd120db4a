/// GeoJSON features, written one after the other.
#pragma once

#include "dossier/json_writer.hpp"
#include "exchange/geojson_writer.hpp"
#include "geo/area.hpp"

#include <functional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace dateline {

/// Parts of a line that do not cross the antimeridian.
using LineParts = std::vector<std::vector<LatLon>>;

/// What a feature shows: nothing (a statement about no place), a point, a line or an area that is not owned.
using FeatureShape = std::variant<std::monostate, LatLon, LineParts, const Area*>;

/// One FeatureCollection in the making. Nothing is kept but the features' ids and boxes.
class GeoJsonStream {
public:
    explicit GeoJsonStream(const ByteSink& sink);

    /**
     * Writes a feature on a line of its own.
     *
     * @param id          made unique by a number at its end when it was used before
     * @param properties  writes members with scalar values
     */
    void feature(const std::string& id, const FeatureShape& shape,
                 const std::function<void(JsonWriter&)>& properties);

    /// Writes the box around everything and ends the collection. Call once, last.
    void end();

    [[nodiscard]] std::size_t count() const noexcept { return ids_.size(); }

private:
    void note(const std::vector<LatLon>& points);
    void note(const FeatureShape& shape);

    const ByteSink& sink_;
    std::set<std::string> ids_;
    Area corners_;  ///< of every part so far, as polygons: bounding_box() knows about the antimeridian
};

}  // namespace dateline
