/// The map's symbols, each look painted once.
#pragma once

#include "window/glyph_book.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace dateline {

/**
 * Sets symbols as letters are set: a picture of each look is kept in a texture, and a symbol is two
 * triangles, where its outlines as triangles would be a hundred and more. Symbols stand on whole device
 * pixels; sizes are rounded to a quarter of a pixel, turns to a degree. Needs a graphics context.
 */
class StampBook {
public:
    explicit StampBook(double scale);
    ~StampBook();

    /// Before a mesh is made anew: forgets looks that have become too many. Meshes made before are void.
    void tidy();

    /// Adds the symbol's two triangles, in device pixels.
    void add(std::vector<MeshBatch>& batches, const Symbol& symbol);

private:
    class Page;
    using Look = std::vector<std::uint32_t>;  ///< all that two symbols of one look have in common
    /// Where a look is painted.
    struct Stamp {
        const sf::Texture* texture = nullptr;
        unsigned left_px = 0, top_px = 0, side_px = 0;
    };

    [[nodiscard]] static Look look_of(const Symbol& rounded);
    [[nodiscard]] Stamp painted(const Symbol& rounded);

    double scale_;
    std::vector<std::unique_ptr<Page>> pages_;  ///< the last one has room
    std::map<Look, Stamp> stamps_;
};

}  // namespace dateline
