#include "window/stamp_book.hpp"

#include "picture/raster.hpp"

#include <SFML/Graphics/Texture.hpp>
#include <SFML/Graphics/Vertex.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace dateline {
namespace {

constexpr double sizes_per_px = 4;
constexpr unsigned page_side_px = 512;
constexpr std::size_t most_pages = 2;

std::uint32_t number_of(Colour colour) {
    return std::uint32_t{colour.red} << 24U | std::uint32_t{colour.green} << 16U |
           std::uint32_t{colour.blue} << 8U | std::uint32_t{colour.alpha};
}

Symbol rounded(Symbol symbol) {
    symbol.size_px = std::round(symbol.size_px * sizes_per_px) / sizes_per_px;
    symbol.turn_deg = std::remainder(std::round(symbol.turn_deg), 360);
    return symbol;
}

}  // namespace

/// A texture that is filled row by row.
class StampBook::Page {
public:
    explicit Page(unsigned side_px) : side_px_{side_px} { texture_.create(side_px, side_px); }

    /// Nothing when there is no room for it.
    [[nodiscard]] std::optional<Stamp> add(const Raster& picture) {
        const unsigned side_px = picture.width_px;
        if (left_px_ + side_px > side_px_) {
            top_px_ += row_px_;
            left_px_ = row_px_ = 0;
        }
        if (left_px_ + side_px > side_px_ || top_px_ + side_px > side_px_) return std::nullopt;
        texture_.update(picture.rgba.data(), side_px, side_px, left_px_, top_px_);
        const Stamp stamp{&texture_, left_px_, top_px_, side_px};
        left_px_ += side_px;
        row_px_ = std::max(row_px_, side_px);
        return stamp;
    }

private:
    unsigned side_px_;
    sf::Texture texture_;
    unsigned left_px_ = 0, top_px_ = 0, row_px_ = 0;
};

StampBook::StampBook(double scale) : scale_{scale} {}
StampBook::~StampBook() = default;

void StampBook::tidy() {
    if (pages_.size() <= most_pages) return;
    stamps_.clear();
    pages_.clear();
}

void StampBook::add(std::vector<MeshBatch>& batches, const Symbol& symbol) {
    const Symbol look = rounded(symbol);
    const auto [found, fresh] = stamps_.try_emplace(look_of(look));
    if (fresh) found->second = painted(look);
    const Stamp& stamp = found->second;
    const auto side = static_cast<float>(stamp.side_px);
    const sf::Vector2f at{static_cast<float>(std::round(symbol.at.x * scale_)) - side / 2,
                          static_cast<float>(std::round(symbol.at.y * scale_)) - side / 2};
    const sf::Vector2f source{static_cast<float>(stamp.left_px), static_cast<float>(stamp.top_px)};
    const auto corner = [&](float right, float down) {
        const sf::Vector2f offset{right * side, down * side};
        return sf::Vertex{at + offset, sf::Color::White, source + offset};
    };
    auto& mesh = mesh_with(batches, stamp.texture);
    mesh.insert(mesh.end(),
                {corner(0, 0), corner(1, 0), corner(0, 1), corner(0, 1), corner(1, 0), corner(1, 1)});
}

StampBook::Look StampBook::look_of(const Symbol& rounded) {
    Look look{static_cast<std::uint32_t>(rounded.shape),
              static_cast<std::uint32_t>(std::lround(rounded.size_px * sizes_per_px)),
              static_cast<std::uint32_t>(std::lround(rounded.turn_deg) + 360), number_of(rounded.fill),
              number_of(rounded.outline)};
    for (const Colour source : rounded.sources) look.push_back(number_of(source));
    return look;
}

StampBook::Stamp StampBook::painted(const Symbol& rounded) {
    const Raster picture = stamp_of(rounded, scale_);
    if (!pages_.empty()) {
        if (const auto stamp = pages_.back()->add(picture)) return *stamp;
    }
    pages_.push_back(std::make_unique<Page>(std::max(page_side_px, picture.width_px)));
    return *pages_.back()->add(picture);
}

}  // namespace dateline
