#include "compiling/conflation.hpp"

#include "geodesy/geodesic_line.hpp"
#include "text/folding.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace dateline {
namespace {

constexpr Meters same_place_reach{5000};

using Entry = PlaceList::Entry;

/// Kinds that two sources tell differently: a base may be an airport in one and a military site in the other.
bool may_be_doubled(const Entry& entry) {
    const auto kind = entry.source.place.kind;
    return entry.has_point &&
           (kind == PlaceKind::air_base || kind == PlaceKind::airport || kind == PlaceKind::military_site);
}

std::string_view source_of(const Entry& entry) {
    const std::string_view id = entry.source.place.id;
    return id.substr(0, id.find(':'));
}

std::set<std::string> keys_of(const Entry& entry) {
    std::set<std::string> keys{loose_key(fold_name(entry.source.place.name))};
    for (const auto& name : entry.source.names) {
        const bool tells =
            name.kind != NameKind::weak && name.kind != NameKind::code && name.kind != NameKind::demonym;
        if (tells) keys.insert(loose_key(fold_name(name.text)));
    }
    keys.erase("");
    return keys;
}

/// A little more than 5 km is anywhere from south to north: most namesakes need no geodesic to be told apart.
constexpr double latitude_reach_deg = 0.046;

bool same_place(const Entry& a, const Entry& b) {
    const auto lat_deg = [](const Entry& entry) { return entry.source.place.point.latitude().value(); };
    return source_of(a) != source_of(b) && std::abs(lat_deg(a) - lat_deg(b)) <= latitude_reach_deg &&
           shortest_line(a.source.place.point, b.source.place.point).length <= same_place_reach;
}

/// `gone` is left with an empty id.
void join(Entry& kept, Entry& gone) {
    auto& ids = kept.source.place.other_ids;
    ids.push_back(gone.source.place.id);
    ids.insert(ids.end(), gone.source.place.other_ids.begin(), gone.source.place.other_ids.end());
    for (auto& name : gone.source.names) {
        if (name.kind == NameKind::preferred) name.kind = NameKind::alternate;
        kept.source.names.push_back(std::move(name));
    }
    if (kept.source.place.kind == PlaceKind::airport && gone.source.place.kind == PlaceKind::air_base) {
        kept.source.place.kind = PlaceKind::air_base;
    }
    gone.source.place.id.clear();
}

}  // namespace

std::uint64_t join_same_places(PlaceList& places) {
    std::map<std::string, std::vector<Entry*>> by_key;
    std::uint64_t joined = 0;
    for (auto& entry : places.entries()) {
        if (!may_be_doubled(entry)) continue;
        const auto keys = keys_of(entry);
        Entry* twin = nullptr;
        for (const auto& key : keys) {
            for (auto* const other : by_key[key]) {
                if (!twin && same_place(*other, entry)) twin = other;
            }
        }
        for (const auto& key : keys) by_key[key].push_back(twin ? twin : &entry);
        if (twin) {
            join(*twin, entry);
            ++joined;
        }
    }
    places.drop_joined();
    return joined;
}

}  // namespace dateline
