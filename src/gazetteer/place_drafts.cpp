#include "gazetteer/place_drafts.hpp"

#include "base/error.hpp"
#include "gazetteer/area_records.hpp"
#include "gazetteer/key_hash.hpp"
#include "gazetteer/prior.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace dateline {
namespace {

/// A NameHit has 28 bits for a place.
constexpr std::size_t most_places = (std::size_t{1} << 28U) - 1;
constexpr std::size_t most_names = 0xFFFFFFFE;
constexpr std::size_t most_labels = 0xFFFF;

/// GeoNames' code for the capital of a political entity: "Baghdad denied it" is said of Iraq's government.
constexpr std::string_view national_capital = "P.PPLC";
/// And for another town that its government sits in, as Bolivia's in La Paz. The code is given to quarters
/// and palaces, too, which nobody names for a government.
constexpr std::string_view government_seat_code = "P.PPLG";
constexpr std::int64_t least_seat = 50'000;

[[nodiscard]] bool names_government(const Place& place) {
    return place.feature_code == national_capital ||
           (place.feature_code == government_seat_code && place.population >= least_seat);
}

void require_id_and_name(const Place& place) {
    if (place.id.empty()) throw InputError(fmt::format("the place \"{}\" has no id", place.name));
    if (place.name.empty()) throw InputError(fmt::format("{}: the place has no name", place.id));
}

struct IdParts {
    std::string_view prefix;
    std::uint32_t number;
};

/// "gn:" and 98182 of "gn:98182"; nothing for an id that those two would not give back to the letter.
std::optional<IdParts> numeric_parts(std::string_view id) {
    const auto colon = id.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const auto digits = id.substr(colon + 1);
    if (digits.empty() || (digits.front() == '0' && digits.size() > 1)) return std::nullopt;
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return IdParts{id.substr(0, colon + 1), number};
}

std::uint64_t hash_of(PackedId id) {
    std::array<char, sizeof(PackedId)> bytes{};
    std::memcpy(bytes.data(), &id, sizeof id);
    return content_hash({bytes.data(), bytes.size()});
}

}  // namespace

PlaceDrafts::PlaceDrafts() : id_prefixes_{""}, ids_(1024) {}

std::optional<PackedId> PlaceDrafts::packed_if_known(std::string_view id) const {
    if (const auto parts = numeric_parts(id)) {
        const auto found = std::find(id_prefixes_.begin(), id_prefixes_.end(), parts->prefix);
        if (found == id_prefixes_.end()) return std::nullopt;
        return PackedId{static_cast<std::uint32_t>(found - id_prefixes_.begin()), parts->number};
    }
    const auto text = texts_.find(id);
    if (!text) return std::nullopt;
    return PackedId{0, static_cast<std::uint32_t>(*text)};
}

PackedId PlaceDrafts::packed(std::string_view id) {
    if (const auto known = packed_if_known(id)) return *known;
    if (const auto parts = numeric_parts(id)) {
        id_prefixes_.emplace_back(parts->prefix);
        return {static_cast<std::uint32_t>(id_prefixes_.size() - 1), parts->number};
    }
    return {0, static_cast<std::uint32_t>(texts_.add(id))};
}

PackedId PlaceDrafts::id_of(const DraftPlace& place) const {
    return {traits_.all()[place.traits].id_prefix, place.id_value};
}

void PlaceDrafts::add(const SourcePlace& source) {
    const auto& place = source.place;
    require_id_and_name(place);
    if (places_.size() >= most_places)
        throw InputError("more places than the 268 million that a gazetteer holds");
    const auto id = packed(place.id);
    DraftTraits traits{texts_.add(place.feature_code),
                       texts_.add(place.time_zone),
                       texts_.add(source.admin1_code),
                       id.prefix,
                       {},
                       place.kind,
                       place.disputed,
                       names_government(place)};
    if (place.country.size() == 2) traits.country = {place.country[0], place.country[1]};
    DraftPlace draft;
    draft.population = place.population;
    draft.point = point_record(place.point);
    draft.id_value = id.value;
    draft.traits = traits_.add(traits);
    draft.extent =
        extents_.add({static_cast<float>(place.extent.radius.value()), texts_.add(place.extent.source)});
    draft.prior =
        static_cast<float>(std::min(std::max(prior_of(place), source.importance), source.most_prior));
    const auto number = static_cast<std::uint32_t>(places_.size());
    places_.push_back(draft);
    remember(id, number);
    for (const auto& other : place.other_ids) remember(packed(other), number);
    if (place.extent.area || !place.other_ids.empty()) {
        rarities_.push_back({number, place.other_ids, place.extent.area});
    }
    // The layout takes a place's first name for its own.
    add_name(number, {place.name, NameKind::preferred, ""});
    for (const auto& name : source.names) add_name(number, name);
}

std::optional<std::uint32_t> PlaceDrafts::find(std::string_view id) const {
    const auto known = packed_if_known(id);
    if (!known) return std::nullopt;
    const auto& slot = ids_[slot_for(*known)];
    if (slot.place_plus_one == 0) return std::nullopt;
    return slot.place_plus_one - 1;
}

void PlaceDrafts::set_extent(std::uint32_t place, const Extent& extent) {
    places_.at(place).extent =
        extents_.add({static_cast<float>(extent.radius.value()), texts_.add(extent.source)});
    if (extent.area) rarities_.push_back({place, {}, extent.area});
}

void PlaceDrafts::set_admin1_if_unknown(std::uint32_t place, std::string_view code) {
    auto traits = traits_.all().at(places_.at(place).traits);
    if (!texts_.at(traits.admin1_code).empty()) return;
    traits.admin1_code = texts_.add(code);
    places_[place].traits = traits_.add(traits);
}

void PlaceDrafts::add_name(std::uint32_t place, const SourceName& name) {
    if (names_.size() >= most_names) throw InputError("more names than the 4 billion that a gazetteer holds");
    const auto label = labels_.add({name.kind, texts_.add(name.language)});
    if (label >= most_labels) throw InputError("more than 65535 languages of names");
    names_.push_back({place, texts_.add(name.text), label});
}

std::size_t PlaceDrafts::slot_for(PackedId id) const {
    auto index = first_slot(hash_of(id), ids_.size());
    while (ids_[index].place_plus_one != 0 && ids_[index].id != id) {
        index = index + 1 == ids_.size() ? 0 : index + 1;
    }
    return index;
}

/// The first place that claims an id keeps it here; the layout tells own ids from others'.
void PlaceDrafts::remember(PackedId id, std::uint32_t place) {
    auto& slot = ids_[slot_for(id)];
    if (slot.place_plus_one != 0) return;
    slot = {id, place + 1};
    if (++id_count_ * 5 > ids_.size() * 4) grow_ids();
}

void PlaceDrafts::grow_ids() {
    std::vector<IdSlot> old(ids_.size() * 2);
    old.swap(ids_);
    for (const auto& slot : old) {
        if (slot.place_plus_one != 0) ids_[slot_for(slot.id)] = slot;
    }
}

}  // namespace dateline
