/// The bytes of a gazetteer file: what the writer lays down and the reader maps.
///
/// A header (with the table of sections and a checksum of itself), then the sections, each an array of one
/// record type starting at a multiple of 64 bytes. Numbers are in the byte order of the machine that wrote
/// the file, which the header states. Texts lie in one pool and are named by their offset in it. Whatever
/// many places share is kept once: 12 million places with 24 million names take 1.50 GB, the indexes
/// included (measured; see tests/bench/README.md).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline {

inline constexpr std::array<char, 8> gazetteer_magic{'D', 'L', 'G', 'A', 'Z', '\r', '\n', '\x1a'};
inline constexpr std::uint32_t gazetteer_byte_order = 0x01020304;
/// Raised whenever a record or its meaning changes, and whenever fold_name or loose_key give other keys.
inline constexpr std::uint32_t gazetteer_format_version = 6;

enum class Section : std::uint32_t {
    places,               ///< PlaceRecord, the likeliest meaning of a bare name first
    traits,               ///< TraitsRecord
    extents,              ///< ExtentRecord
    rarities,             ///< RarityRecord in order of place
    name_texts,           ///< TextOffset, the names of one place together, its own first
    name_labels,          ///< std::uint16_t, for each name which of the labels it has
    labels,               ///< LabelRecord
    id_prefixes,          ///< IdPrefixRecord
    numbered_ids,         ///< std::uint32_t: places with such an id, by prefix and number
    text_ids,             ///< IdRecord in order of the text: ids without a number, and other ids of a place
    folded_keys,          ///< SortedKeys: the folded names, each with its number of hits
    folded_blocks,        ///< std::uint32_t: where each block of keys starts, and the number of keys
    folded_fence,         ///< std::uint64_t: first bytes of each block, to search without reading them
    folded_first_hits,    ///< std::uint32_t: the first hit of each block
    folded_least_places,  ///< std::uint32_t: the likeliest place of each block, of 16 blocks, of 256, …
    folded_trie,          ///< TrieRecord
    folded_buckets,       ///< FoldedBucket
    folded_hits,          ///< NameHit: those of one key together, in order of place
    reversed_keys,  ///< SortedKeys: the folded names from the last letter to the first, each with its number
    reversed_blocks,
    reversed_trie,
    loose_slots,  ///< LooseSlot
    loose_hits,   ///< NameHit
    positions,    ///< std::uint32_t: places in the order of PositionIndex
    areas,
    polygons,
    rings,
    vertices,
    statistics,  ///< CountRecord
    sources,     ///< SourceRecord
    texts,  ///< for each text its length in a byte, or long_text and 16 bits, then so many bytes of UTF-8
    count   ///< not a section
};

inline constexpr std::size_t section_count = static_cast<std::size_t>(Section::count);
inline constexpr std::size_t section_alignment = 64;

/// Where a section lies, in bytes from the start of the file.
struct SectionRange {
    std::uint64_t offset = 0;
    std::uint64_t size = 0;
};

struct FileHeader {
    std::array<char, 8> magic = gazetteer_magic;
    std::uint32_t byte_order = gazetteer_byte_order;
    std::uint32_t format_version = gazetteer_format_version;
    std::uint64_t file_size = 0;
    std::uint64_t content_hash = 0;  ///< XXH3 (64 bit) of everything after the header
    std::array<SectionRange, section_count> sections{};
    std::uint64_t checksum = 0;  ///< XXH3 (64 bit) of the header up to here
};

/// Before the 16-bit length of a text that is as long, or longer.
inline constexpr std::uint8_t long_text = 0xFF;

/// A text's offset in the pool. 0 is the empty text.
using TextOffset = std::uint32_t;

/// Stands for "none" where a place or an area is named by its number.
inline constexpr std::uint32_t no_number = 0xFFFFFFFF;

/// Positions are kept in ten-millionths of a degree: 11 mm on the equator, and 180 degrees fit in 32 bits.
inline constexpr double units_per_degree = 1e7;

struct PointRecord {
    std::int32_t lat = 0;
    std::int32_t lon = 0;
};

/// Stands for a population that is too large for its field: a RarityRecord has it.
inline constexpr std::uint32_t large_population = 0xFFFFFFFF;

struct PlaceRecord {
    PointRecord point;
    std::uint32_t population = 0;
    std::uint32_t id =
        0;  ///< the number after the prefix that the traits name, or the TextOffset of the whole id
    std::uint32_t traits = 0;
    std::uint32_t extent = 0;
    std::uint32_t first_name = 0;  ///< its own; the others follow, up to the first of the next place
    float prior = 0;
};

/// What many places share: some 10 000 records stand for all of GeoNames.
struct TraitsRecord {
    TextOffset feature_code = 0;
    TextOffset time_zone = 0;
    TextOffset admin1_code = 0;
    std::uint32_t country_place = no_number;
    std::uint32_t admin1_place = no_number;
    std::uint32_t admin1_key = 0;   ///< equal for places with one first-level code; 0 none
    std::uint32_t id_prefix = 0;    ///< number of an IdPrefixRecord
    std::array<char, 2> country{};  ///< two zeros: none
    std::uint8_t kind = 0;
    std::uint8_t flags = 0;  ///< of TraitFlag
};

enum TraitFlag : std::uint8_t {
    disputed_place = 1,
    government_seat = 2,  ///< its name is also said for its country's government
};

struct ExtentRecord {
    float radius_m = 0;
    TextOffset source = 0;
};

/// Facts that few places have.
struct RarityRecord {
    std::int64_t population = 0;  ///< for a large_population
    std::uint32_t place = 0;
    TextOffset other_ids = 0;  ///< separated by line feeds
    std::uint32_t area = no_number;
    std::uint32_t unused = 0;
};

/// What a name is to its place, and in which language.
struct LabelRecord {
    TextOffset language = 0;
    std::uint8_t kind = 0;
    std::array<std::uint8_t, 3> unused{};
};

/// "gn:" and its run of the numbered ids, which PlaceRecord has. The first record has the empty prefix and no run.
struct IdPrefixRecord {
    TextOffset prefix = 0;
    std::uint32_t first_id = 0;
    std::uint32_t id_count = 0;
};

/// An id that is found by its text.
struct IdRecord {
    TextOffset id = 0;
    std::uint32_t place = 0;
};

/// A node of a tree over sorted keys: the keys that begin with the bytes on the way to it.
class TrieRecord {
public:
    static constexpr std::uint32_t most_nodes = std::uint32_t{1} << 24U;

    constexpr TrieRecord() = default;
    constexpr TrieRecord(std::uint32_t child, unsigned char label, std::uint32_t first) noexcept
        : child_and_label{child << 8U | label}, first_key{first} {}

    /// Children lie side by side, up to the first child of the next node.
    [[nodiscard]] constexpr std::uint32_t first_child() const noexcept { return child_and_label >> 8U; }
    /// The last byte on the way.
    [[nodiscard]] constexpr unsigned char label() const noexcept {
        return static_cast<unsigned char>(child_and_label & 0xFFU);
    }
    constexpr void set_first_child(std::uint32_t child) noexcept { child_and_label = child << 8U | label(); }

    std::uint32_t child_and_label = 0;
    std::uint32_t first_key = 0;
};

struct BoxRecord {
    PointRecord south_west;
    PointRecord north_east;
};

struct AreaRecord {
    BoxRecord box;
    std::uint32_t first_polygon = 0;
    std::uint32_t polygon_count = 0;
};

/// The first ring is the outer one, the others are holes.
struct PolygonRecord {
    std::uint32_t first_ring = 0;
    std::uint32_t ring_count = 0;
};

struct RingRecord {
    std::uint32_t first_vertex = 0;
    std::uint32_t vertex_count = 0;
};

enum class CountOf : std::uint32_t { places_of_kind, places_in_country, names_in_script };

struct CountRecord {
    CountOf what{};
    TextOffset label = 0;
    std::uint64_t count = 0;
};

struct SourceRecord {
    TextOffset name = 0;
    TextOffset version = 0;
    TextOffset date = 0;
    TextOffset licence = 0;
    std::uint64_t rows = 0;
};

// Written as bytes: no padding may hide in them, or equal rows would give unequal files.
static_assert(sizeof(FileHeader) == 40 + 16 * section_count);
static_assert(sizeof(PlaceRecord) == 32);
static_assert(sizeof(TraitsRecord) == 32);
static_assert(sizeof(RarityRecord) == 24);
static_assert(sizeof(LabelRecord) == 8);
static_assert(sizeof(TrieRecord) == 8);
static_assert(sizeof(AreaRecord) == 24);
static_assert(sizeof(CountRecord) == 16);
static_assert(sizeof(SourceRecord) == 24);

}  // namespace dateline
