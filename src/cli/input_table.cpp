#include "cli/input_table.hpp"

#include "cli/error_message.hpp"
#include "cli/layers_module.hpp"
#include "exchange/table_source.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <ostream>
#include <string_view>

namespace dateline {
namespace {

constexpr std::array layer_endings{".gpkg", ".kml", ".kmz", ".fgb", ".shp", ".shp.zip"};
constexpr std::array geojson_endings{".geojson", ".geojsonl", ".geojsons"};

std::string lower_case(std::string_view text) {
    std::string lower{text};
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

template <typename Endings>
bool ends_in(const std::string& file, const Endings& endings) {
    const std::string lower = lower_case(file);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

bool is_for_gdal(const std::string& file) {
    return file.starts_with("PG:") || ends_in(file, layer_endings);
}

bool has_place_header(const std::string& file) {
    constexpr std::size_t longest_header_bytes = 1 << 16;
    std::ifstream stream{file, std::ios::binary};
    std::string head(longest_header_bytes, '\0');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(stream.gcount()));
    return looks_like_place_table(head);
}

std::string_view as_text(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace

bool is_place_table(const std::string& file) {
    if (is_for_gdal(file) || ends_in(file, geojson_endings)) return true;
    return ends_in(file, std::array{".csv"}) && has_place_header(file);
}

InputTable::InputTable(const std::string& file, CommandContext& context) {
    const BadRow bad_row = [&context](const std::string& message) {
        context.remarks << error_message(message);
        context.exit_code = exit_code::input;
    };
    if (is_for_gdal(file)) {
        if (!file.starts_with("PG:")) MappedFile{file};  // says what is wrong in our own words
        source_ = open_layer_source(file, bad_row);
        return;
    }
    bytes_ = MappedFile{file};
    const std::string_view text = as_text(bytes_.bytes());
    source_ = ends_in(file, geojson_endings) ? geojson_source(text, file, bad_row)
                                             : csv_source(text, file, bad_row);
}

}  // namespace dateline
