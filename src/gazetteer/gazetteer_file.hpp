/// A mapped gazetteer file, section by section.
#pragma once

#include "gazetteer/checked_records.hpp"
#include "gazetteer/file_format.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/index/folded_index.hpp"
#include "gazetteer/index/loose_index.hpp"
#include "gazetteer/index/position_index.hpp"

#include "base/mapped_file.hpp"

#include <filesystem>

namespace dateline {

class Gazetteer::File {
public:
    /// Maps the file and checks its header. @throws GazetteerError
    explicit File(std::filesystem::path path);

    /// @throws GazetteerError  when the sections are not what was written.
    void verify_content() const;

    [[nodiscard]] const PlaceRecord& place(PlaceNumber number) const {
        return places.at(static_cast<std::size_t>(number));
    }

    /// The polygons of an area; nothing for no_number. @throws GazetteerError
    [[nodiscard]] std::shared_ptr<const Area> area(std::uint32_t number) const;

    std::filesystem::path path;
    MappedFile mapping;
    FileHeader header;
    CheckedTexts texts;
    CheckedRecords<CountRecord> counts;
    CheckedRecords<SourceRecord> sources;
    CheckedRecords<PlaceRecord> places;
    CheckedRecords<NameRecord> names;
    FoldedIndex folded;
    LooseIndex loose;
    CheckedRecords<IdRecord> ids;
    PositionIndex positions;
    CheckedRecords<AreaRecord> areas;
    CheckedRecords<PolygonRecord> polygons;
    CheckedRecords<RingRecord> rings;
    CheckedRecords<PointRecord> vertices;

private:
    template <class Record>
    [[nodiscard]] CheckedRecords<Record> records(Section section) const;
    [[nodiscard]] KeyTree key_tree(Section keys, Section blocks, Section trie) const;
    [[nodiscard]] FoldedIndex folded_index() const;
    [[nodiscard]] std::span<const std::byte> bytes_of(Section section) const;
};

/// @throws GazetteerError  for a position off the globe.
[[nodiscard]] LatLon position_of(PointRecord record);

}  // namespace dateline
