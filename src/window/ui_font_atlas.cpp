#include "window/ui_font_atlas.hpp"

#include "base/error.hpp"
#include "window/fonts.hpp"
#include "window/ui_layer.hpp"
#include "window/visual_order.hpp"

#include <fmt/core.h>
#include <imgui.h>
#include <imgui_freetype.h>

#include <array>
#include <cmath>

namespace dateline {
namespace {

struct Face {
    TextWeight weight;
    double size_px;  ///< height of a line; an em of Noto Sans is 0.73 of it
};

/// In the order of UiFont.
constexpr std::array<Face, ui_fonts> faces{{
    {TextWeight::regular, 18},
    {TextWeight::bold, 18},
    {TextWeight::bold, 23},
}};

/// What coordinates, place names in Latin script, verdicts and keys may need, whatever the articles hold:
/// Latin with its extensions, modifier letters (ʿ), punctuation, primes, arrows and signs.
constexpr std::array<ImWchar, 17> always_needed{0x0020, 0x024F, 0x02B0, 0x02FF, 0x1E00, 0x1EFF,
                                                0x2010, 0x205E, 0x2190, 0x2193, 0x2212, 0x2212,
                                                0x2248, 0x2265, 0x25A0, 0x25CF, 0};

ImVector<ImWchar> ranges_for(std::string_view texts) {
    ImFontGlyphRangesBuilder builder;
    builder.AddRanges(always_needed.data());
    builder.AddText(texts.data(), texts.data() + texts.size());
    const std::string seen = visual_order(texts);  // Arabic letters change their shapes
    builder.AddText(seen.data(), seen.data() + seen.size());
    ImVector<ImWchar> ranges;
    builder.BuildRanges(&ranges);
    return ranges;
}

void add_face(ImFontAtlas& atlas, const Face& face, double scale, const ImVector<ImWchar>& ranges) {
    ImFontConfig config;
    config.FontBuilderFlags = ImGuiFreeTypeBuilderFlags_LightHinting;
    const auto size_px = static_cast<float>(std::round(face.size_px * scale));
    for (const auto& file : font_files(face.weight, TextSlant::upright)) {
        if (atlas.AddFontFromFileTTF(file.path.c_str(), size_px, &config, ranges.Data) == nullptr) {
            throw GazetteerError(fmt::format("{}: cannot be read as a font", file.path.string()));
        }
        config.MergeMode = true;  // files after the first only fill gaps
    }
}

}  // namespace

void build_font_atlas(double scale, std::string_view texts) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType();
    const auto ranges = ranges_for(texts);
    for (const Face& face : faces) add_face(atlas, face, scale, ranges);
    atlas.Build();           // before `ranges` goes
    atlas.ClearInputData();  // the fonts' files
}

}  // namespace dateline
