#include "gazetteer/gazetteer_file.hpp"

#include "base/error.hpp"
#include "gazetteer/header_check.hpp"
#include "gazetteer/key_hash.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

MappedFile mapped(const std::filesystem::path& path) {
    try {
        return MappedFile{path, PageUse::here_and_there};
    } catch (const InputError& error) {
        throw GazetteerError(fmt::format("{} (the gazetteer). {}", error.what(), gazetteer_remedy));
    }
}

}  // namespace

Gazetteer::File::File(std::filesystem::path file)
    : path{std::move(file)}, mapping{mapped(path)}, header{checked_header(mapping.bytes(), path)} {
    texts = CheckedTexts{bytes_of(Section::texts)};
    counts = records<CountRecord>(Section::statistics);
    sources = records<SourceRecord>(Section::sources);
    places = records<PlaceRecord>(Section::places);
    traits = records<TraitsRecord>(Section::traits);
    extents = records<ExtentRecord>(Section::extents);
    rarities = records<RarityRecord>(Section::rarities);
    name_texts = records<TextOffset>(Section::name_texts);
    name_labels = records<std::uint16_t>(Section::name_labels);
    labels = records<LabelRecord>(Section::labels);
    id_prefixes = records<IdPrefixRecord>(Section::id_prefixes);
    folded = folded_index();
    loose = LooseIndex{records<LooseSlot>(Section::loose_slots), records<NameHit>(Section::loose_hits)};
    numbered_ids = records<std::uint32_t>(Section::numbered_ids);
    text_ids = records<IdRecord>(Section::text_ids);
    positions = PositionIndex{records<std::uint32_t>(Section::positions)};
    areas = records<AreaRecord>(Section::areas);
    polygons = records<PolygonRecord>(Section::polygons);
    rings = records<RingRecord>(Section::rings);
    vertices = records<PointRecord>(Section::vertices);
}

void Gazetteer::File::verify_content() const {
    const auto body = mapping.bytes().subspan(sizeof(FileHeader));
    if (content_hash({reinterpret_cast<const char*>(body.data()), body.size()}) != header.content_hash) {
        throw GazetteerError(fmt::format("{}: damaged: its content is not what was written. {}", path.string(),
                                         gazetteer_remedy));
    }
}

std::span<const std::byte> Gazetteer::File::bytes_of(Section section) const {
    const auto range = header.sections[static_cast<std::size_t>(section)];
    return mapping.bytes().subspan(range.offset, range.size);
}

bool Gazetteer::File::starts_a_name(std::string_view folded_words) const {
    return known_beginnings_.get(folded_words,
                                 [this](std::string_view words) { return folded.starts_a_key(words); });
}

template <class Record>
CheckedRecords<Record> Gazetteer::File::records(Section section) const {
    const auto bytes = bytes_of(section);
    if (bytes.size() % sizeof(Record) != 0) throw_damaged("a section holds part of a record");
    return CheckedRecords<Record>{
        {reinterpret_cast<const Record*>(bytes.data()), bytes.size() / sizeof(Record)}};
}

KeyTree Gazetteer::File::key_tree(Section keys, Section blocks, Section trie) const {
    return {SortedKeys{bytes_of(keys), records<std::uint32_t>(blocks)}, KeyTrie{records<TrieRecord>(trie)}};
}

FoldedIndex Gazetteer::File::folded_index() const {
    FoldedIndex::Sections sections;
    sections.forward = key_tree(Section::folded_keys, Section::folded_blocks, Section::folded_trie);
    sections.backward = key_tree(Section::reversed_keys, Section::reversed_blocks, Section::reversed_trie);
    sections.fence = records<std::uint64_t>(Section::folded_fence);
    sections.first_hits = records<std::uint32_t>(Section::folded_first_hits);
    sections.buckets = records<FoldedBucket>(Section::folded_buckets);
    sections.hits = records<NameHit>(Section::folded_hits);
    sections.least_places = LeastPlaces{records<std::uint32_t>(Section::folded_least_places),
                                        sections.forward.keys.block_count()};
    return FoldedIndex{sections};
}

LatLon position_of(PointRecord record) {
    const double lat_deg = record.lat / units_per_degree;
    const double lon_deg = record.lon / units_per_degree;
    if (lat_deg < -90 || lat_deg > 90 || lon_deg < -180 || lon_deg > 180) {
        throw_damaged("a position is off the globe");
    }
    return {Degrees{lat_deg}, Degrees{lon_deg}};
}

}  // namespace dateline
