/// A mapped gazetteer file, section by section.
#pragma once

#include "gazetteer/area_cache.hpp"
#include "gazetteer/checked_records.hpp"
#include "gazetteer/file_format.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/index/folded_index.hpp"
#include "gazetteer/index/loose_index.hpp"
#include "gazetteer/index/position_index.hpp"
#include "gazetteer/name_beginnings.hpp"

#include "base/mapped_file.hpp"

#include <filesystem>

namespace dateline {

class Gazetteer::File {
public:
    /// Maps the file and checks its header. @throws GazetteerError
    explicit File(std::filesystem::path path);

    [[nodiscard]] std::string version() const;
    [[nodiscard]] GazetteerInfo info() const;

    /// @throws GazetteerError  when the sections are not what was written.
    void verify_content() const;

    [[nodiscard]] const PlaceRecord& record(PlaceNumber number) const {
        return places.at(static_cast<std::size_t>(number));
    }
    [[nodiscard]] const TraitsRecord& traits_of(const PlaceRecord& place) const {
        return traits.at(place.traits);
    }

    // What this file alone says of its places, numbered as they lie in it.
    [[nodiscard]] PlaceSummary summary(PlaceNumber number) const;
    [[nodiscard]] Place place(PlaceNumber number) const;
    [[nodiscard]] std::string_view own_name(PlaceNumber number) const;
    [[nodiscard]] std::vector<StoredName> names_of(PlaceNumber number) const;
    [[nodiscard]] std::optional<PlaceNumber> country_of(PlaceNumber number) const;
    [[nodiscard]] std::optional<PlaceNumber> admin1_of(PlaceNumber number) const;
    [[nodiscard]] std::optional<PlaceNumber> find_id(std::string_view id) const;

    /// See Gazetteer::starts_a_name.
    [[nodiscard]] bool starts_a_name(std::string_view folded_words) const;

    /// Null for most places.
    [[nodiscard]] const RarityRecord* rarity_of(PlaceNumber number) const;

    [[nodiscard]] std::string id_of(const PlaceRecord& place) const;

    /// The polygons of an area; nothing for no_number. @throws GazetteerError
    [[nodiscard]] std::shared_ptr<const Area> area(std::uint32_t number) const;

    std::filesystem::path path;
    MappedFile mapping;
    FileHeader header;
    CheckedTexts texts;
    CheckedRecords<CountRecord> counts;
    CheckedRecords<SourceRecord> sources;
    CheckedRecords<PlaceRecord> places;
    CheckedRecords<TraitsRecord> traits;
    CheckedRecords<ExtentRecord> extents;
    CheckedRecords<RarityRecord> rarities;
    CheckedRecords<TextOffset> name_texts;
    CheckedRecords<std::uint16_t> name_labels;
    CheckedRecords<LabelRecord> labels;
    CheckedRecords<IdPrefixRecord> id_prefixes;
    FoldedIndex folded;
    LooseIndex loose;
    CheckedRecords<std::uint32_t> numbered_ids;
    CheckedRecords<IdRecord> text_ids;
    PositionIndex positions;
    CheckedRecords<AreaRecord> areas;
    CheckedRecords<PolygonRecord> polygons;
    CheckedRecords<RingRecord> rings;
    CheckedRecords<PointRecord> vertices;

private:
    [[nodiscard]] std::optional<PlaceNumber> find_number(const IdPrefixRecord& prefix, std::uint32_t number) const;
    [[nodiscard]] std::optional<PlaceNumber> find_text(std::string_view id) const;
    [[nodiscard]] std::shared_ptr<const Area> unpacked_area(std::uint32_t number) const;
    template <class Record>
    [[nodiscard]] CheckedRecords<Record> records(Section section) const;
    [[nodiscard]] KeyTree key_tree(Section keys, Section blocks, Section trie) const;
    [[nodiscard]] FoldedIndex folded_index() const;
    [[nodiscard]] std::span<const std::byte> bytes_of(Section section) const;

    AreaCache known_areas_;
    NameBeginnings known_beginnings_;
};

/// @throws GazetteerError  for a position off the globe.
[[nodiscard]] LatLon position_of(PointRecord record);

}  // namespace dateline
