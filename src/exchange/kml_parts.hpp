/// The parts that KML is put together from.
#pragma once

#include "exchange/feature.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// Appends text with <, >, & and quotes escaped; controls that XML cannot hold become U+FFFD.
void append_xml_text(std::string& out, std::string_view text);

/// Appends `<name>text</name>`.
void append_xml_element(std::string& out, std::string_view name, std::string_view text);

/// The text as an XML name (NCName): anything but ASCII letters, digits, "-" and "_" becomes "_".
[[nodiscard]] std::string xml_name(std::string_view text);

/// Appends every style of feature_styles().
void append_kml_styles(std::string& out);

/// Appends the types of a layer's columns.
void append_kml_schema(std::string& out, const Layer& layer);

/// Appends a LookAt from high enough to see all of the box.
void append_kml_look_at(std::string& out, const Box& box);

void append_kml_geometry(std::string& out, const FeatureShape& shape);

}  // namespace dateline
