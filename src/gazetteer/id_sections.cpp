#include "gazetteer/place_sections.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <tuple>

namespace dateline {
namespace {

struct OwnedId {
    PackedId id;  ///< its prefix in order of the letters
    std::uint32_t place = 0;
    bool is_own = true;  ///< else one of the place's other ids
};

std::vector<OwnedId> all_ids(SectionContext& context) {
    const auto& places = context.drafts.places();
    std::vector<OwnedId> ids;
    ids.reserve(places.size());
    const auto ranked = [&context](PackedId id) {
        return PackedId{context.layout.prefix_rank(id.prefix), id.value};
    };
    for (std::uint32_t number = 0; number < context.layout.place_count(); ++number) {
        ids.push_back({ranked(context.drafts.id_of(places[context.layout.draft_of(number)])), number, true});
    }
    for (const auto& rarity : context.drafts.rarities()) {
        for (const auto& id : rarity.other_ids) {
            ids.push_back({ranked(context.drafts.packed(id)), context.layout.number_of(rarity.place), false});
        }
    }
    return ids;
}

/// An id of the place's own comes before the same id among another's other ids.
void sort(std::vector<OwnedId>& ids, const PlaceDrafts& drafts) {
    const auto text_of = [&drafts](const OwnedId& owned) {
        return drafts.texts().at(TextNumber{owned.id.value});
    };
    std::sort(ids.begin(), ids.end(), [&](const OwnedId& a, const OwnedId& b) {
        const bool are_texts = a.id.prefix == 0 && b.id.prefix == 0;
        if (are_texts && a.id != b.id) return text_of(a) < text_of(b);
        return std::tuple{a.id, !a.is_own, a.place} < std::tuple{b.id, !b.is_own, b.place};
    });
}

std::string id_text(PackedId id, const PlaceDrafts& drafts) {
    if (id.prefix == 0) return std::string{drafts.texts().at(TextNumber{id.value})};
    auto prefixes = drafts.id_prefixes();
    std::sort(prefixes.begin(), prefixes.end());
    return prefixes[id.prefix] + std::to_string(id.value);
}

void refuse_doubles(const std::vector<OwnedId>& ids, const PlaceDrafts& drafts) {
    for (std::size_t i = 1; i < ids.size(); ++i) {
        const auto &one = ids[i - 1], &other = ids[i];
        if (one.id == other.id && one.place != other.place && one.is_own && other.is_own) {
            throw InputError(fmt::format("two places have the id {}", id_text(one.id, drafts)));
        }
    }
}

}  // namespace

void write_ids(SectionContext& context) {
    auto ids = all_ids(context);
    sort(ids, context.drafts);
    refuse_doubles(ids, context.drafts);
    const auto same_id = [](const OwnedId& a, const OwnedId& b) { return a.id == b.id; };
    ids.erase(std::unique(ids.begin(), ids.end(), same_id), ids.end());

    context.file.begin(Section::ids);
    for (const auto& [id, place, is_own] : ids) {
        context.file.append_record(
            IdRecord{id.prefix == 0 ? context.texts.offset_of(TextNumber{id.value}) : id.value, place});
    }
    context.file.begin(Section::id_prefixes);
    auto prefixes = context.drafts.id_prefixes();
    std::sort(prefixes.begin(), prefixes.end());
    std::uint32_t prefix = 0;
    for (const auto& text : prefixes) {
        const auto [first, last] =
            std::equal_range(ids.begin(), ids.end(), OwnedId{{prefix++, 0}, 0, true},
                             [](const OwnedId& a, const OwnedId& b) { return a.id.prefix < b.id.prefix; });
        context.file.append_record(IdPrefixRecord{context.texts.offset_of(text),
                                                  static_cast<std::uint32_t>(first - ids.begin()),
                                                  static_cast<std::uint32_t>(last - first)});
    }
}

}  // namespace dateline
