#include "exchange/kml_writer.hpp"

#include "exchange/feature_style.hpp"
#include "exchange/geojson_text.hpp"
#include "exchange/kml_parts.hpp"
#include "exchange/running_box.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace dateline {
namespace {

constexpr std::size_t flush_bytes = 1 << 16;

/// What a person sees in the list: the first of these that the feature has.
std::string_view title_of(const Feature& feature) {
    for (const std::string_view name : {"place_name", "name", "event", "title"}) {
        if (const auto text = feature.text(name); !text.empty()) return text;
    }
    return feature.id;
}

std::string_view description_of(const Feature& feature) {
    const auto sentence = feature.text("sentence");
    return sentence.empty() ? feature.text("quote") : sentence;
}

/// The time in a column; empty when it is no time: a table may call anything "end".
std::string_view time_in(const Feature& feature, std::string_view column) {
    const auto found = std::ranges::find(feature.properties, column, &Property::name);
    const bool is_time = found != feature.properties.end() &&
                         (found->type == FieldType::instant || found->type == FieldType::date);
    return is_time ? feature.text(column) : std::string_view{};
}

void append_times(std::string& out, const Feature& feature) {
    const auto start = time_in(feature, "start");
    const auto end = time_in(feature, "end");
    if (start.empty() && end.empty()) return;
    out += "<TimeSpan>";
    if (!start.empty()) append_xml_element(out, "begin", start);
    if (!end.empty()) append_xml_element(out, "end", end);
    out += "</TimeSpan>";
}

void append_datum(std::string& out, std::string_view name, const FieldValue& value) {
    out += "<SimpleData name=\"";
    append_xml_text(out, name);
    out += "\">";
    if (const auto* text = std::get_if<std::string_view>(&value)) {
        append_xml_text(out, *text);
    } else if (const auto* yes = std::get_if<bool>(&value)) {
        out += *yes ? '1' : '0';
    } else {
        append_value(out, value);
    }
    out += "</SimpleData>";
}

void append_data(std::string& out, const Feature& feature) {
    fmt::format_to(std::back_inserter(out), "<ExtendedData><SchemaData schemaUrl=\"#{}\">",
                   xml_name(feature.layer));
    append_datum(out, "id", feature.id);
    for (const Property& property : feature.properties) append_datum(out, property.name, property.value);
    out += "</SchemaData></ExtendedData>";
}

}  // namespace

KmlWriter::KmlWriter(ByteSink sink, const Overview& overview) : sink_{std::move(sink)} {
    out_ =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><name>dateline</name>\n";
    if (overview.box) append_kml_look_at(out_, *overview.box);
    append_kml_styles(out_);
    for (const Layer& layer : overview.layers) append_kml_schema(out_, layer);
}

void KmlWriter::write(const Feature& feature) {
    enter_folder(feature.layer);
    out_ += "<Placemark>";
    append_xml_element(out_, "name", title_of(feature));
    if (const auto text = description_of(feature); !text.empty())
        append_xml_element(out_, "description", text);
    RunningBox box;
    box.add(feature.shape);
    if (const auto around = box.box()) append_kml_look_at(out_, *around);
    append_times(out_, feature);
    fmt::format_to(std::back_inserter(out_), "<styleUrl>#{}</styleUrl>", style_of(feature).name);
    append_data(out_, feature);
    append_kml_geometry(out_, feature.shape);
    out_ += "</Placemark>\n";
    if (out_.size() < flush_bytes) return;
    sink_(out_);
    out_.clear();
}

void KmlWriter::enter_folder(std::string_view layer) {
    if (in_folder_ && layer == folder_) return;
    leave_folder();
    folder_ = layer;
    in_folder_ = true;
    out_ += "<Folder>";
    append_xml_element(out_, "name", layer);
    out_ += '\n';
}

void KmlWriter::leave_folder() {
    if (std::exchange(in_folder_, false)) out_ += "</Folder>\n";
}

void KmlWriter::end() {
    leave_folder();
    out_ += "</Document></kml>\n";
    sink_(out_);
    out_.clear();
}

}  // namespace dateline
