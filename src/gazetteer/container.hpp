/// What a candidate is asked to lie in: "Texas" of "Paris, Texas", or the value of --in.
#pragma once

#include "gazetteer/gazetteer.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Every meaning of a country code, place id or place name; a place is inside when it is inside one of them.
class Container {
public:
    /// Nothing when the text names nothing.
    [[nodiscard]] static std::optional<Container> named(const Gazetteer& gazetteer, std::string_view text);

    /**
     * Whether a place lies inside. Countries and first-level divisions contain by administrative code, other
     * places by polygon, or by their disc when they have none. A place lies inside itself.
     */
    [[nodiscard]] bool contains(PlaceNumber place) const;

    /// Whether it may be a country or a first-level division.
    [[nodiscard]] bool may_be_division() const;

    /// As given, for a reader.
    [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
    struct Meaning {
        PlaceNumber number{};
        PlaceKind kind = PlaceKind::other;
        mutable std::optional<Place> place;  ///< read at the first need
    };

    Container(const Gazetteer& gazetteer, std::string_view text) : gazetteer_{&gazetteer}, text_{text} {}
    void add(PlaceNumber number);
    [[nodiscard]] bool contains(const Meaning& meaning, PlaceNumber place) const;

    const Gazetteer* gazetteer_;
    std::string text_;
    std::string country_code_;  ///< when the text may be one
    std::vector<Meaning> meanings_;
};

/// The container that a person asked to search in. @throws InputError when the text names nothing.
[[nodiscard]] Container container_to_search(const Gazetteer& gazetteer, std::string_view text);

}  // namespace dateline
