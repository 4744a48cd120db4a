#include "mapview/compose_map.hpp"
#include "mapview/crowd_scene.hpp"
#include "mapview/random_scene.hpp"
#include "mapview/town_names.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <cstdlib>

using namespace dateline;

namespace {

class Measure : public TextMeasure {
    PixelSize measure(std::string_view text, const TextStyle& style) const override {
        return {0.58 * style.size_px * static_cast<double>(text.size()), 1.3 * style.size_px};
    }
};

const PixelSize map_size{1000, 640};
const PixelBox panel{740, 20, 980, 240};

struct World {
    Basemap basemap;
    Gazetteer gazetteer;
    World() : basemap{opened()}, gazetteer{Gazetteer::open_default()} {}
    static Basemap opened() {
        setenv("DATELINE_DATA", DATELINE_DATA_DIR, 1);
        return Basemap::open_default();
    }
};

const MapStyle& style() {
    return style_of(MapTheme::light);
}

/// The boxes of all labels, with what is behind them; cluster counts belong to their symbols.
struct Labels {
    struct Label {
        std::string text;
        PixelBox box;
        bool on_the_bar = false;  ///< the scale bar's, which stays in its corner whatever is there
    };
    std::vector<Label> labels;
    std::vector<PixelBox> symbols;

    explicit Labels(const Drawing& drawing) {
        std::optional<PixelBox> plate;
        for (const auto& primitive : drawing.primitives) {
            if (const auto* behind = std::get_if<RoundedBox>(&primitive)) plate = behind->box;
            if (const auto* symbol = std::get_if<Symbol>(&primitive)) add(*symbol);
            const auto* text = std::get_if<TextLabel>(&primitive);
            if (!text || text->style.colour == style().cluster_label.colour) continue;
            const bool on_plate = plate && plate->contains(text->box);
            labels.push_back(
                {text->text, on_plate ? *plate : text->box, text->style.colour == style().quiet_ink});
        }
    }

    [[nodiscard]] std::string overlaps() const {
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (labels[i].box.grown(-0.01).overlaps(labels[j].box))
                    return labels[i].text + " | " + labels[j].text;
            }
            if (labels[i].on_the_bar) continue;
            for (const auto& symbol : symbols) {
                if (labels[i].box.grown(-0.01).overlaps(symbol)) return labels[i].text + " over a symbol";
            }
        }
        return {};
    }

    [[nodiscard]] bool enters(PixelBox box) const {
        return std::any_of(labels.begin(), labels.end(),
                           [&](const auto& label) { return label.box.overlaps(box); });
    }

    [[nodiscard]] bool has(const Label& wanted) const {
        return std::any_of(labels.begin(), labels.end(), [&](const auto& label) {
            return label.text == wanted.text && std::abs(label.box.left - wanted.box.left) < 0.5 &&
                   std::abs(label.box.top - wanted.box.top) < 0.5;
        });
    }

private:
    void add(const Symbol& symbol) {
        if (symbol.shape == SymbolShape::arrow)
            return;  // a line's end, on which a site's name may have to stand
        const double ring_px = symbol.sources.empty() ? 0 : 15.8;
        symbols.push_back(box_around(symbol.at, {symbol.size_px + ring_px, symbol.size_px + ring_px}));
    }
};

bool is_figure(const std::string& text) {  // of the graticule or the scale bar: they keep to the edge
    return text.find("°") != std::string::npos || text.ends_with(" km") || text.ends_with(" m") ||
           text == "N";
}

}  // namespace

TEST_CASE("no label covers another, a symbol or a panel, in scenes laid out by chance") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    RandomScenes random{seed};
    const World world;
    TownNames towns{world.gazetteer};
    std::size_t labels_seen = 0;
    for (int round = 0; round < 60; ++round) {
        const auto dossier = random.dossier();
        const auto scene = scene_of(dossier);
        const auto kind = all_projection_kinds[static_cast<std::size_t>(round) % all_projection_kinds.size()];
        auto view = view_of(scene.extent, map_size, {.projection = kind});
        view = view.zoomed(std::exp2(random.between(-4, 2)), {500, 320});
        CAPTURE(round, name_of(kind));
        ComposeOptions options;
        options.edges = round % 2 == 0 ? LabelEdges::inward : LabelEdges::still;
        options.keep_free = {panel};
        options.towns = &towns;
        const Labels drawn{compose_map(world.basemap, scene, view, style(), Measure{}, options)};
        CHECK(drawn.overlaps() == "");
        CHECK_FALSE(drawn.enters(panel));
        labels_seen += drawn.labels.size();
    }
    CHECK(labels_seen > 1000);
}

TEST_CASE("a name that stays in view neither jumps nor blinks while the map is panned") {
    const auto seed = std::random_device{}();
    CAPTURE(seed);
    RandomScenes random{seed};
    const World world;
    TownNames towns{world.gazetteer};
    ComposeOptions options;
    options.towns = &towns;
    options.ground = false;
    options.scale_bar = false;  // it stands still on the screen, and names that come to it give way
    // A name is taken away together with its dot, beside it.
    const PixelBox frame = PixelBox{0, 0, map_size.width, map_size.height}.grown(-18);
    std::size_t stayed = 0, lost = 0;
    for (int round = 0; round < 30; ++round) {
        const auto dossier = random.dossier();
        const auto scene = scene_of(dossier);
        auto view = view_of(scene.extent, map_size, {.projection = ProjectionKind::web_mercator});
        view = view.zoomed(std::exp2(random.between(-3, 2)), {500, 320});
        const double right = std::round(random.between(-5, 5)), down = std::round(random.between(-5, 5));
        Labels before{compose_map(world.basemap, scene, view, style(), Measure{}, options)};
        for (int step = 0; step < 8; ++step) {
            view = view.dragged(right, down);
            Labels now{compose_map(world.basemap, scene, view, style(), Measure{}, options)};
            for (auto label : before.labels) {
                auto& box = label.box;
                box = {box.left + right, box.top + down, box.right + right, box.bottom + down};
                if (is_figure(label.text) || !frame.contains(box)) continue;
                ++(now.has(label) ? stayed : lost);
            }
            before = std::move(now);
        }
    }
    CAPTURE(stayed, lost);
    CHECK(stayed > 5000);
    CHECK(lost * 200 <= stayed);  // half a per cent: at the edges, where a site's name turns inward
}
