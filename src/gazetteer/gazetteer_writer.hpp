/// Turns rows into the file that Gazetteer maps.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "gazetteer/place_drafts.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// Called with the name of each step of the writing, for a person who waits.
using WritingStage = std::function<void(std::string_view stage)>;

/**
 * Collects places, compactly (some 36 bytes each, 12 a name, and each text once), and writes the gazetteer
 * file whole or not at all. The bytes depend on nothing but the rows. A first-level division is the place of
 * kind admin1 whose `admin1_code` others share.
 */
class GazetteerWriter {
public:
    /// @throws InputError  for a place without id or name.
    void add(const SourcePlace& place) { drafts_.add(place); }
    void add_source(SourceInfo source) { sources_.push_back(std::move(source)); }

    /// These find a place by any of its ids. @returns false when no place has it.
    bool add_name(std::string_view id, const SourceName& name);
    bool set_extent(std::string_view id, const Extent& extent);
    bool set_admin1_if_unknown(std::string_view id, std::string_view code);
    [[nodiscard]] bool has(std::string_view id) const { return drafts_.find(id).has_value(); }
    /// To the nearest ten-millionth of a degree. @throws InputError when no place has the id.
    [[nodiscard]] LatLon point_of(std::string_view id) const;
    [[nodiscard]] std::size_t place_count() const noexcept { return drafts_.places().size(); }

    /// Call once, last. @throws ExportError; InputError for two places with one id.
    void write(const std::filesystem::path& target, const WritingStage& stage = {});

private:
    PlaceDrafts drafts_;
    std::vector<SourceInfo> sources_;
};

}  // namespace dateline
