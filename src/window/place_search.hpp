/// Finding a place by its name while it is typed.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "window/text_field.hpp"

#include <string>
#include <vector>

namespace dateline {

/// One place that the text may mean.
struct FoundPlace {
    Place place;
    std::string as;  ///< the name that begins like the text; empty for coordinates
};

/**
 * The search box: names of the gazetteer that are or begin with what was typed, the likeliest first; when
 * there is none, what the whole text names ("Hit, Iraq"), or nearly names; or a position in any form of
 * position_from.
 */
class PlaceSearch {
public:
    explicit PlaceSearch(const Gazetteer& gazetteer) : gazetteer_{gazetteer} {}

    [[nodiscard]] bool is_open() const noexcept { return open_; }
    void open();
    /// With this text, which is marked, and what it may mean.
    void open_with(std::string_view utf8);
    void close() { open_ = false; }

    void type(char32_t character);
    void paste(std::u32string_view text);
    /// Up and down choose among what was found; other keys edit the text.
    void press(const KeyChanged& key);

    [[nodiscard]] const TextField& field() const noexcept { return field_; }
    [[nodiscard]] const std::vector<FoundPlace>& found() const noexcept { return found_; }
    /// What is wrong with the text, or that nothing is called so, or only nearly; empty otherwise.
    [[nodiscard]] const std::string& remark() const noexcept { return remark_; }
    [[nodiscard]] std::size_t chosen() const noexcept { return chosen_; }

private:
    void look_up();
    [[nodiscard]] std::vector<FoundPlace> places_for(const std::string& text);

    const Gazetteer& gazetteer_;
    bool open_ = false;
    TextField field_;
    std::vector<FoundPlace> found_;
    std::string remark_;
    std::size_t chosen_ = 0;
};

}  // namespace dateline
