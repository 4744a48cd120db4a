/// Places by name, id and position, from one memory-mapped file.
#pragma once

#include "geo/place.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A place's position in the file. Only meaningful together with the gazetteer that gave it.
enum class PlaceNumber : std::uint32_t {};

/// What a name is to its place. A code (ISO, IATA, ICAO) is only found written in capitals.
enum class NameKind : std::uint8_t {
    preferred,
    official,
    alternate,
    abbreviation,
    demonym,
    metonym,
    weak,
    code
};

/// How a looked-up name met a stored one, best first; or that only a position was looked for.
enum class MatchHow : std::uint8_t { exact, folded, loose, fuzzy, position };

/// "exact", "folded", "transliterated" (for loose), "fuzzy", "position".
[[nodiscard]] std::string_view name_of(MatchHow how) noexcept;
[[nodiscard]] std::string_view name_of(NameKind kind) noexcept;

/// A stored name that a looked-up one met. Four bytes, read where they lie in the file.
struct NameHit {
    static constexpr std::uint32_t most_places = std::uint32_t{1} << 28U;

    constexpr NameHit() noexcept : NameHit{PlaceNumber{}, NameKind::alternate} {}
    constexpr NameHit(PlaceNumber of_place, NameKind of_kind) noexcept
        : place{of_place}, kind{of_kind}, is_followed{0} {}

    PlaceNumber place : 28;
    NameKind kind : 3;
    std::uint8_t is_followed : 1;  ///< in the index by folded name: by another hit of the same name
};
static_assert(sizeof(NameHit) == 4);

/// What limits and steers a search by name.
struct SearchOptions {
    std::string in;              ///< ISO country code, or a place id or name that must contain the result
    std::optional<LatLon> near;  ///< nearer places rank higher
    std::optional<PlaceKind> kind;
    std::optional<Meters> within;  ///< only results so far from `near`, when that is given
    std::optional<Box> box;        ///< only results in it
    std::size_t limit = 10;
};

/// Whether a place counts in a search by position; an empty one lets all through.
using PlaceFilter = std::function<bool(PlaceNumber)>;

/// One candidate for a name, with the reasons for its rank.
struct Match {
    PlaceNumber number{};
    Place place;
    MatchHow how = MatchHow::exact;
    int edits = 0;  ///< of a fuzzy match: letters missing, added, wrong or swapped
    NameKind name_kind = NameKind::preferred;
    std::string matched_name;          ///< as stored
    double score = 0;                  ///< 0 to 1
    std::vector<std::string> reasons;  ///< "exact name", "population 1.4 million", "in Iraq", …
    std::string government_of;  ///< the country whose government the name is also said for: "Iraq" of Baghdad
};

/// The few facts that ranking needs, read without copying strings.
struct PlaceSummary {
    PlaceKind kind = PlaceKind::other;
    LatLon point;
    std::int64_t population = 0;
    std::string_view country;  ///< ISO alpha-2
    std::uint32_t admin1 = 0;  ///< equal for places in the same first-level division; 0 unknown
    double prior = 0;  ///< 0 to 1: how likely a bare name means this place, from kind, population and rank
    bool names_government = false;  ///< "Baghdad denied it": also said for its country's government
};

struct SourceInfo {
    std::string name, version, date, licence;
    std::uint64_t rows = 0;
};

struct GazetteerInfo {
    std::filesystem::path file;
    std::string version;  ///< 16 hex digits: hash of the content; quoted by every output
    std::uint64_t places = 0;
    std::uint64_t names = 0;
    std::vector<SourceInfo> sources;
    std::vector<std::pair<PlaceKind, std::uint64_t>> per_kind;
    std::vector<std::pair<std::string, std::uint64_t>> per_country;  ///< ISO code, most first
    std::vector<std::pair<std::string, std::uint64_t>> per_script;   ///< "Latn", "Arab", …, most first
};

/**
 * A compiled gazetteer. Opening maps the file and checks its header; everything else is read when asked for.
 * Safe to use from several threads at once.
 */
class Gazetteer {
public:
    /// @throws GazetteerError  for a missing, truncated, damaged or older file, naming the remedy.
    [[nodiscard]] static Gazetteer open(const std::filesystem::path& file);
    /// The file that find_data_file("dateline.gaz") finds.
    [[nodiscard]] static Gazetteer open_default();
    /**
     * Several files as one, the bottom one first. An upper place that has an id of a lower one stands for it
     * under all its names; places keep the numbers and ids that they have in the bottom file.
     *
     * @throws GazetteerError  as open() does. @pre files is not empty
     */
    [[nodiscard]] static Gazetteer open_layers(const std::vector<std::filesystem::path>& files);

    Gazetteer(Gazetteer&&) noexcept;
    Gazetteer& operator=(Gazetteer&&) noexcept;
    ~Gazetteer();

    /**
     * Candidates for a name as a person would write it, best first: "Irbil", "Hit, Iraq", "Paris, Texas",
     * "gn:95446". When nothing has that name, places with nearly that name (all of them MatchHow::fuzzy), or
     * an empty list. How they are ranked: gazetteer/ranking.hpp.
     *
     * @throws InputError  when `options.in` names nothing.
     */
    [[nodiscard]] std::vector<Match> find(std::string_view name, const SearchOptions& options = {}) const;

    /**
     * Places by position alone: nearest to `options.near` first, or else, in `options.box`, the likeliest first. All
     * of them MatchHow::position. Empty when neither is given.
     *
     * @throws InputError  when `options.in` names nothing.
     */
    [[nodiscard]] std::vector<Match> find_by_position(const SearchOptions& options) const;

    /// Names that start with what was typed so far, best first: for the search box.
    [[nodiscard]] std::vector<Match> complete(std::string_view typed, std::size_t limit = 10) const;

    /// Every place one of whose names folds to this key (see fold_name). The reader's fast path.
    [[nodiscard]] std::span<const NameHit> by_folded_name(std::string_view folded) const;
    /// Every place one of whose names has this loose key (see loose_key).
    [[nodiscard]] std::span<const NameHit> by_loose_key(std::string_view key) const;
    /// A folded name nearly spelt like another, and the places that have it.
    struct NearName {
        std::string folded;
        std::span<const NameHit> hits;
        int edits = 0;  ///< letters missing, added, wrong or swapped with their neighbour
    };
    /**
     * Stored folded names nearly spelt like this one, at most `limit`, fewest edits first and the likelier
     * first of equally near ones: within one edit for names of 4 to 6 letters, two up to 11 letters, three
     * for longer ones (the shorter of both names counts).
     */
    [[nodiscard]] std::vector<NearName> by_near_name(std::string_view folded, std::size_t limit) const;
    /// Whether some stored folded name starts with these words (they end at a word boundary in it).
    [[nodiscard]] bool starts_a_name(std::string_view folded_words) const;

    [[nodiscard]] std::optional<PlaceNumber> by_id(std::string_view id) const;
    [[nodiscard]] PlaceSummary summary(PlaceNumber number) const;
    [[nodiscard]] Place place(PlaceNumber number) const;
    /// All names of a place, preferred first, each with its kind and language or script ("ar", "Arab"; may be
    /// empty).
    struct StoredName {
        std::string_view text;
        NameKind kind = NameKind::alternate;
        std::string_view language;
    };
    [[nodiscard]] std::vector<StoredName> names(PlaceNumber number) const;

    /// The country or first-level division that contains the place, from admin codes (not from polygons).
    [[nodiscard]] std::optional<PlaceNumber> country_of(PlaceNumber number) const;
    [[nodiscard]] std::optional<PlaceNumber> admin1_of(PlaceNumber number) const;

    /// The country whose government the place's name is also said for; empty for most places.
    [[nodiscard]] std::string government_named_by(PlaceNumber number) const;

    /// Places within `radius` of a point, nearest first along the WGS84 surface, at most `limit`.
    [[nodiscard]] std::vector<PlaceNumber> nearest(LatLon point, Meters radius, std::size_t limit,
                                                   const PlaceFilter& accepts = {}) const;
    /// Places in a box, likeliest first, at most `limit`.
    [[nodiscard]] std::vector<PlaceNumber> within(const Box& box, std::size_t limit,
                                                  const PlaceFilter& accepts = {}) const;

    /// Of the file, or the bottom one of several.
    [[nodiscard]] GazetteerInfo info() const;
    /// Of every file, the bottom one first.
    [[nodiscard]] std::vector<GazetteerInfo> layers() const;
    /// Reads the whole file. @throws GazetteerError  when its content is not what was written.
    void verify() const;
    /// Of layers the versions of all, the bottom one first, with "+" between them.
    [[nodiscard]] std::string version() const;

private:
    class File;
    class Layers;
    [[nodiscard]] std::vector<std::span<const NameHit>> hits_starting_with(std::string_view folded,
                                                                           std::size_t count) const;
    explicit Gazetteer(std::unique_ptr<File> file);
    explicit Gazetteer(std::unique_ptr<Layers> layers);
    std::unique_ptr<File> file_;      ///< null when there are layers
    std::unique_ptr<Layers> layers_;  ///< null for a single file, the usual case
};

/**
 * The place a person means by an argument: coordinates in any form of position_from, an id, or a name.
 *
 * @throws InputError  when nothing matches (listing near misses), or when several do and none clearly leads
 *                     (listing them, and how to choose: "Springfield, Illinois", gn:4250542, --in US).
 */
[[nodiscard]] Place place_from_argument(const Gazetteer& gazetteer, std::string_view argument,
                                        const SearchOptions& options = {});

}  // namespace dateline
