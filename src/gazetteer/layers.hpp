/// Several gazetteer files as one: a person's own places over the ones that came with the program.
#pragma once

#include "gazetteer/gazetteer_file.hpp"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/**
 * Places of the bottom file keep their numbers; those of the files over it are counted on from there. A place
 * that names one below by an id of either (its own, or among the other ids) takes its place: every name of
 * the lower finds the upper, and what the upper does not know (population, time zone, division, polygon) the
 * lower tells.
 */
class Gazetteer::Layers {
public:
    /// @param files  at least one, the bottom one first
    explicit Layers(std::vector<std::unique_ptr<File>> files);

    [[nodiscard]] std::span<const NameHit> by_folded_name(std::string_view folded) const;
    [[nodiscard]] std::span<const NameHit> by_loose_key(std::string_view key) const;
    [[nodiscard]] std::vector<NearName> by_near_name(std::string_view folded, std::size_t limit) const;
    [[nodiscard]] std::vector<std::span<const NameHit>> starting_with(std::string_view folded,
                                                                      std::size_t count) const;
    [[nodiscard]] bool starts_a_name(std::string_view folded_words) const;
    [[nodiscard]] std::optional<PlaceNumber> by_id(std::string_view id) const;
    [[nodiscard]] PlaceSummary summary(PlaceNumber number) const;
    [[nodiscard]] Place place(PlaceNumber number) const;
    [[nodiscard]] std::vector<StoredName> names(PlaceNumber number) const;
    [[nodiscard]] std::optional<PlaceNumber> country_of(PlaceNumber number) const;
    [[nodiscard]] std::optional<PlaceNumber> admin1_of(PlaceNumber number) const;
    [[nodiscard]] std::vector<PlaceNumber> nearest(LatLon point, Meters radius, std::size_t limit,
                                                   const PlaceFilter& accepts) const;
    [[nodiscard]] std::vector<PlaceNumber> within(const Box& box, std::size_t limit,
                                                  const PlaceFilter& accepts) const;

    /// From the bottom up.
    [[nodiscard]] std::vector<const File*> files() const;

private:
    struct Layer {
        std::unique_ptr<File> file;
        std::uint32_t first = 0;  ///< number of its first place
    };
    /// Merged lists of hits by key, kept so that they can be lent out as those of a file are.
    using MergedHits = std::unordered_map<std::string, std::vector<NameHit>>;
    using FindHits = std::span<const NameHit> (*)(const File&, std::string_view);

    struct Located {
        const Layer* layer;
        PlaceNumber local;
    };
    [[nodiscard]] Located located(PlaceNumber number) const;
    // Sought when asked for: to join all ids at once would take seconds for a large file.
    [[nodiscard]] std::optional<std::uint32_t> upper_of(std::uint32_t number) const;
    [[nodiscard]] PlaceNumber top_of(std::uint32_t number) const;
    [[nodiscard]] PlaceNumber global(const Layer& layer, PlaceNumber local) const;
    [[nodiscard]] std::span<const NameHit> hits(std::string_view key, FindHits find,
                                                MergedHits& merged) const;
    [[nodiscard]] std::vector<NameHit> merge(std::string_view key, FindHits find) const;
    [[nodiscard]] std::optional<std::uint32_t> replaced_by(PlaceNumber number) const;
    [[nodiscard]] bool is_replaced(std::uint32_t number) const { return upper_of(number).has_value(); }
    void note_codes(const Layer& layer);

    std::vector<Layer> layers_;
    std::map<std::string, PlaceNumber, std::less<>> countries_, divisions_;  ///< by "IQ" and "IQ.01"
    std::map<std::string, std::uint32_t, std::less<>> division_keys_;        ///< by "IQ.01"
    mutable std::mutex mutex_;
    mutable MergedHits folded_, loose_;
};

}  // namespace dateline
