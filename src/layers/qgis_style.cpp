#include "layers/qgis_style.hpp"

#include "base/error.hpp"
#include "exchange/feature_style.hpp"

#include <cpl_string.h>
#include <fmt/format.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <memory>

namespace dateline {
namespace {

/// "#d55e00" as "213,94,0,255".
std::string qgis_colour(std::string_view colour, double opacity) {
    int rgb = 0;
    std::from_chars(colour.data() + 1, colour.data() + colour.size(), rgb, 16);
    return fmt::format("{},{},{},{:.0f}", rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 255 * opacity);
}

std::string option(std::string_view name, std::string_view value) {
    return fmt::format(R"(<Option type="QString" name="{}" value="{}"/>)", name, value);
}

std::string symbol_layer(const FeatureStyle& style, const ShapeKinds& shapes) {
    const std::string width = fmt::format("{}", style.width_px);
    if (shapes.points) {
        return R"(<layer class="SimpleMarker" enabled="1" pass="0" locked="0"><Option type="Map">)" +
               option("name", "circle") + option("color", qgis_colour(style.colour, 1)) +
               option("outline_color", "255,255,255,255") + option("size", "9") +
               option("size_unit", "Pixel") + "</Option></layer>";
    }
    if (shapes.lines) {
        return R"(<layer class="SimpleLine" enabled="1" pass="0" locked="0"><Option type="Map">)" +
               option("line_color", qgis_colour(style.colour, 1)) + option("line_width", width) +
               option("line_width_unit", "Pixel") + "</Option></layer>";
    }
    return R"(<layer class="SimpleFill" enabled="1" pass="0" locked="0"><Option type="Map">)" +
           option("color", qgis_colour(style.colour, fill_opacity)) +
           option("outline_color", qgis_colour(style.colour, 1)) + option("outline_width", width) +
           option("outline_width_unit", "Pixel") + "</Option></layer>";
}

std::string_view symbol_type(const ShapeKinds& shapes) {
    if (shapes.points) return "marker";
    return shapes.lines ? "line" : "fill";
}

std::vector<const FeatureStyle*> styles_of(std::string_view layer) {
    std::vector<const FeatureStyle*> styles;
    for (const FeatureStyle& style : feature_styles()) {
        if (style.layer == layer) styles.push_back(&style);
    }
    if (styles.empty()) styles.push_back(&feature_styles().back());
    return styles;
}

std::string symbols(const std::vector<const FeatureStyle*>& styles, const ShapeKinds& shapes) {
    std::string text = "<symbols>";
    for (std::size_t i = 0; i < styles.size(); ++i) {
        fmt::format_to(std::back_inserter(text),
                       R"(<symbol name="{}" type="{}" alpha="1" clip_to_extent="1">{}</symbol>)", i,
                       symbol_type(shapes), symbol_layer(*styles[i], shapes));
    }
    return text + "</symbols>";
}

std::string renderer(const std::vector<const FeatureStyle*>& styles, const ShapeKinds& shapes) {
    if (styles.size() == 1)
        return R"(<renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0">)" +
               symbols(styles, shapes) + "</renderer-v2>";
    std::string text = fmt::format(
        R"(<renderer-v2 type="categorizedSymbol" attr="{}" symbollevels="0" enableorderby="0"><categories>)",
        styles.front()->key);
    for (std::size_t i = 0; i < styles.size(); ++i) {
        const std::string_view value = styles[i]->value;  // empty: all other values
        fmt::format_to(std::back_inserter(text),
                       R"(<category render="true" symbol="{}" type="string" value="{}" label="{}"/>)", i,
                       value, value.empty() ? "other" : value);
    }
    return text + "</categories>" + symbols(styles, shapes) + "</renderer-v2>";
}

bool has_times(const StyledLayer& layer) {
    const auto has = [&](std::string_view name) {
        const auto found = std::ranges::find(layer.fields, name, &Field::name);
        return found != layer.fields.end() &&
               (found->type == FieldType::instant || found->type == FieldType::date);
    };
    return has("start") && has("end");
}

void add_text_column(OGRLayer& table, const char* name, OGRFieldType type = OFTString) {
    OGRFieldDefn column{name, type};
    if (table.CreateField(&column) != OGRERR_NONE)
        throw ExportError(fmt::format("layer_styles: the column {} could not be made", name));
}

OGRLayer& style_table(GDALDataset& dataset) {
    CPLStringList options;
    options.SetNameValue("FID", "id");
    OGRLayer* table = dataset.CreateLayer("layer_styles", nullptr, wkbNone, options.List());
    if (table == nullptr) throw ExportError("the table layer_styles could not be made");
    for (const char* name : {"f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column",
                             "styleName", "styleQML", "styleSLD"}) {
        add_text_column(*table, name);
    }
    OGRFieldDefn is_default{"useAsDefault", OFTInteger};
    is_default.SetSubType(OFSTBoolean);
    if (table->CreateField(&is_default) != OGRERR_NONE) throw ExportError("layer_styles could not be made");
    for (const char* name : {"description", "owner", "ui"}) add_text_column(*table, name);
    add_text_column(*table, "update_time", OFTDateTime);
    return *table;
}

}  // namespace

std::string qgis_style(const StyledLayer& layer) {
    std::string text =
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis version=\"3.22.16\" "
        "styleCategories=\"Symbology|Temporal\">";
    if (has_times(layer)) {
        text += R"(<temporal enabled="1" mode="2" startField="start" endField="end" startExpression="" )"
                R"(endExpression="" durationField="" fixedDuration="0" durationUnit="min" accumulate="0" )"
                R"(limitMode="0"><fixedRange><start></start><end></end></fixedRange></temporal>)";
    }
    return text + renderer(styles_of(layer.layer), layer.shapes) + "</qgis>";
}

void add_qgis_styles(GDALDataset& dataset, const std::vector<StyledLayer>& layers) {
    OGRLayer& table = style_table(dataset);
    for (const StyledLayer& layer : layers) {
        if (!layer.shapes.points && !layer.shapes.lines && !layer.shapes.areas) continue;
        OGRFeature row{table.GetLayerDefn()};
        row.SetField("f_table_catalog", "");
        row.SetField("f_table_schema", "");
        row.SetField("f_table_name", layer.table.c_str());
        row.SetField("f_geometry_column", "geom");
        row.SetField("styleName", "dateline");
        row.SetField("styleQML", qgis_style(layer).c_str());
        row.SetField("styleSLD", "");
        row.SetField("useAsDefault", 1);
        row.SetField("description", "Dateline's colours");
        row.SetField("owner", "");
        row.SetField("update_time", 2020, 1, 1, 0, 0, 0, 100);  // the same file for the same input
        if (table.CreateFeature(&row) != OGRERR_NONE)
            throw ExportError(fmt::format("layer_styles: the style of {} could not be kept", layer.table));
    }
}

}  // namespace dateline
