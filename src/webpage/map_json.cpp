#include "webpage/map_json.hpp"

#include "webpage/line_code.hpp"
#include "webpage/map_middle.hpp"

#include <string>

namespace dateline {

void MapJson::line_member(const char* key, std::span<const LatLon> line) {
    std::string code;
    append_line_code(code, grid_line(line, finding_steps_per_degree, middle));
    json.text_member(key, code);
}

void MapJson::point_members(LatLon point) {
    json.number_member("lat", point.latitude().value(), finding_decimals);
    json.number_member("lon", longitude_near(point, middle), finding_decimals);
}

}  // namespace dateline
