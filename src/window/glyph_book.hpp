/// The map's letters.
#pragma once

#include "mapview/drawing.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace sf {
class Texture;
class Vertex;
}  // namespace sf

namespace dateline {

/// Triangles that share a texture; none for plain colour.
struct MeshBatch {
    const sf::Texture* texture = nullptr;
    std::vector<sf::Vertex> vertices;
};

/**
 * Measures and sets text with SFML's fonts, each character in the first font that has it. Letters stand on
 * whole device pixels, so they are crisp. Lives while an OpenGL context can be made.
 */
class GlyphBook final : public TextMeasure {
public:
    /// @throws GazetteerError  when no font is installed.
    explicit GlyphBook(double scale);
    ~GlyphBook() override;

    [[nodiscard]] PixelSize measure(std::string_view text, const TextStyle& style) const override;

    /// Adds the label's halo and letters, in device pixels. New batches are appended where the texture
    /// changes.
    void add(std::vector<MeshBatch>& batches, const TextLabel& label) const;

private:
    class Faces;
    double scale_;
    std::unique_ptr<Faces> faces_;
};

/// The last batch when it has this texture, else a new one.
[[nodiscard]] std::vector<sf::Vertex>& mesh_with(std::vector<MeshBatch>& batches, const sf::Texture* texture);

}  // namespace dateline
