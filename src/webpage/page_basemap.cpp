#include "webpage/page_basemap.hpp"

#include "webpage/fine_part.hpp"
#include "webpage/layer_lines.hpp"
#include "webpage/page_names.hpp"

namespace dateline {
namespace {

void write_scale(JsonWriter& json, const Basemap& basemap, const PageScale& scale, const Cells& cells,
                 Degrees middle) {
    json.object(JsonLayout::one_line, [&] {
        json.whole_member("per_degree", static_cast<std::size_t>(scale.per_degree));
        for (const PageLayer& layer : page_layers) {
            if (!suits(layer, scale)) continue;
            LayerLines lines{layer, scale.per_degree, middle};
            for (const CellNumber cell : cells)
                lines.add(basemap.shape(scale.scale, layer.layer, cell), cell);
            json.text_member(layer.key, lines.take());
        }
    });
}

}  // namespace

void write_page_basemap(JsonWriter& json, const Basemap& basemap, std::span<const LatLon> view,
                        std::span<const LatLon> places, Degrees middle) {
    const FinePart fine{basemap, view, places, middle};
    Cells coarse;
    for (std::uint16_t number = 0; number < cell_columns * cell_rows; ++number) {
        if (!fine.cells().contains(CellNumber{number})) coarse.insert(CellNumber{number});
    }
    json.key("basemap");
    json.array(JsonLayout::lines, [&] {
        write_scale(json, basemap, page_world, coarse, middle);
        if (!fine.cells().empty()) write_scale(json, basemap, fine.scale(), fine.cells(), middle);
    });
    write_page_names(json, basemap, fine.cells(), middle);
}

}  // namespace dateline
