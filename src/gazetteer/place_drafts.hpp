/// Places under construction, compact enough to hold a whole GeoNames dump.
#pragma once

#include "gazetteer/file_format.hpp"
#include "gazetteer/gazetteer.hpp"
#include "gazetteer/text_table.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// One place as the sources give it.
struct SourceName {
    std::string text;
    NameKind kind = NameKind::alternate;
    std::string language;  ///< ISO 639 code, or an ISO 15924 script when only that is known; may be empty
};

struct SourcePlace {
    Place place;                    ///< `country_name` and `admin1` are filled in by the writer
    std::string admin1_code;        ///< GeoNames "IQ.01"; empty when unknown
    std::vector<SourceName> names;  ///< at least the preferred one
    double importance = 0;  ///< least prior, 0 to 1, for a place that is known beyond its kind and size
    double most_prior = 1;  ///< greatest prior, for a place that nothing but its kind speaks for
};

/// An id in two numbers: "gn:98182" is the number 98182 after the prefix "gn:"; an id whose second part is
/// no number is a text after the empty prefix.
struct PackedId {
    std::uint32_t prefix = 0;  ///< number of the prefix among PlaceDrafts::id_prefixes()
    std::uint32_t value = 0;   ///< the number, or the TextNumber of the whole id
    friend auto operator<=>(const PackedId&, const PackedId&) = default;
};

/// What many places share.
struct DraftTraits {
    TextNumber feature_code{};
    TextNumber time_zone{};
    TextNumber admin1_code{};
    std::uint32_t id_prefix = 0;
    std::array<char, 2> country{};  ///< two zeros: none
    PlaceKind kind = PlaceKind::other;
    bool disputed = false;
    bool names_government = false;
    friend auto operator<=>(const DraftTraits&, const DraftTraits&) = default;
};

struct DraftExtent {
    float radius_m = 0;
    TextNumber source{};
    friend auto operator<=>(const DraftExtent&, const DraftExtent&) = default;
};

struct DraftLabel {
    NameKind kind = NameKind::alternate;
    TextNumber language{};
    friend auto operator<=>(const DraftLabel&, const DraftLabel&) = default;
};

struct DraftPlace {
    std::int64_t population = 0;
    PointRecord point;
    std::uint32_t id_value = 0;
    std::uint32_t traits = 0;
    std::uint32_t extent = 0;
    float prior = 0;
};

struct DraftName {
    std::uint32_t place = 0;  ///< draft, in order of add()
    TextNumber text{};
    std::uint32_t label = 0;
};

/// Facts that few places have.
struct DraftRarity {
    std::uint32_t place = 0;
    std::vector<std::string> other_ids;
    std::shared_ptr<const Area> area;
};

/// Equal values once, each with a number in order of arrival.
template <class Value>
class NumberedValues {
public:
    std::uint32_t add(const Value& value) {
        if (!all_.empty() && all_[latest_] == value) return latest_;
        const auto next = static_cast<std::uint32_t>(all_.size());
        const auto [known, is_new] = numbers_.try_emplace(value, next);
        if (is_new) all_.push_back(value);
        return latest_ = known->second;
    }
    [[nodiscard]] const std::vector<Value>& all() const noexcept { return all_; }

private:
    std::map<Value, std::uint32_t> numbers_;
    std::vector<Value> all_;
    std::uint32_t latest_ = 0;  ///< neighbouring rows are alike
};

/// Some 36 bytes a place, 12 a name, and each text once.
class PlaceDrafts {
public:
    PlaceDrafts();

    /// @throws InputError  for a place without id or name, or beyond the most that a file holds.
    void add(const SourcePlace& source);

    /// Gives one more name to a place.
    void add_name(std::uint32_t place, const SourceName& name);

    /// The draft with this id, or one that lists it among its other ids: its number in order of add().
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view id) const;

    void set_extent(std::uint32_t place, const Extent& extent);
    /// Leaves a place that has a first-level code as it is.
    void set_admin1_if_unknown(std::uint32_t place, std::string_view code);

    [[nodiscard]] TextTable& texts() noexcept { return texts_; }
    [[nodiscard]] const TextTable& texts() const noexcept { return texts_; }
    [[nodiscard]] const std::vector<DraftPlace>& places() const noexcept { return places_; }
    [[nodiscard]] std::vector<DraftName>& names() noexcept { return names_; }
    [[nodiscard]] const std::vector<DraftTraits>& traits() const noexcept { return traits_.all(); }
    [[nodiscard]] const std::vector<DraftExtent>& extents() const noexcept { return extents_.all(); }
    [[nodiscard]] const std::vector<DraftLabel>& labels() const noexcept { return labels_.all(); }
    [[nodiscard]] const std::vector<DraftRarity>& rarities() const noexcept { return rarities_; }
    [[nodiscard]] const std::vector<std::string>& id_prefixes() const noexcept { return id_prefixes_; }
    [[nodiscard]] PackedId id_of(const DraftPlace& place) const;
    [[nodiscard]] PackedId packed(std::string_view id);

private:
    struct IdSlot {
        PackedId id;
        std::uint32_t place_plus_one = 0;  ///< 0: empty
    };
    [[nodiscard]] std::optional<PackedId> packed_if_known(std::string_view id) const;
    [[nodiscard]] std::size_t slot_for(PackedId id) const;
    void remember(PackedId id, std::uint32_t place);
    void grow_ids();

    TextTable texts_;
    std::vector<DraftPlace> places_;
    std::vector<DraftName> names_;
    NumberedValues<DraftTraits> traits_;
    NumberedValues<DraftExtent> extents_;
    NumberedValues<DraftLabel> labels_;
    std::vector<DraftRarity> rarities_;
    std::vector<std::string> id_prefixes_;
    std::vector<IdSlot> ids_;
    std::size_t id_count_ = 0;
};

}  // namespace dateline
