#include "gazetteer/place_sections.hpp"

#include "gazetteer/area_records.hpp"
#include "gazetteer/index/folded_index_builder.hpp"
#include "gazetteer/index/loose_index_builder.hpp"
#include "gazetteer/index/position_index.hpp"
#include "text/folding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace dateline {
namespace {

std::uint32_t stored_population(std::int64_t population) {
    if (population >= large_population) return large_population;
    return static_cast<std::uint32_t>(std::max<std::int64_t>(population, 0));
}

/// What the file says in a place's `id`.
std::uint32_t stored_id(SectionContext& context, PackedId id) {
    return id.prefix == 0 ? context.texts.offset_of(TextNumber{id.value}) : id.value;
}

void add_areas(SectionFile& file, const AreaRecords& records) {
    file.add<AreaRecord>(Section::areas, records.areas);
    file.add<PolygonRecord>(Section::polygons, records.polygons);
    file.add<RingRecord>(Section::rings, records.rings);
    file.add<PointRecord>(Section::vertices, records.vertices);
}

/// Loose keys join transliterations, so a name in its own script needs none.
bool has_latin_letter(std::string_view folded) {
    return std::any_of(folded.begin(), folded.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Calls `each(folded, place, kind)` for every name.
void for_each_folded_name(const SectionContext& context, const auto& each) {
    const auto& drafts = context.drafts;
    for (std::uint32_t number = 0; number < context.layout.place_count(); ++number) {
        for (const auto& name : context.layout.names_of(number)) {
            each(fold_name(drafts.texts().at(name.text)), number, drafts.labels()[name.label].kind);
        }
    }
}

}  // namespace

void write_places(SectionContext& context) {
    context.file.begin(Section::places);
    for (std::uint32_t number = 0; number < context.layout.place_count(); ++number) {
        const auto& draft = context.drafts.places()[context.layout.draft_of(number)];
        PlaceRecord record;
        record.point = draft.point;
        record.population = stored_population(draft.population);
        record.id = stored_id(context, context.drafts.id_of(draft));
        record.traits = context.traits.number_of(draft.traits);
        record.extent = context.extents.number_of(draft.extent);
        record.first_name = context.layout.first_name(number);
        record.prior = draft.prior;
        context.file.append_record(record);
    }
}

void write_extents(SectionContext& context) {
    context.file.begin(Section::extents);
    for (const auto old_number : context.extents.order()) {
        const auto& extent = context.drafts.extents()[old_number];
        context.file.append_record(ExtentRecord{extent.radius_m, context.texts.offset_of(extent.source)});
    }
}

void write_rarities(SectionContext& context) {
    std::map<std::uint32_t, RarityRecord> records;
    AreaRecords areas;
    auto rarities = context.drafts.rarities();
    std::stable_sort(rarities.begin(), rarities.end(), [&](const DraftRarity& a, const DraftRarity& b) {
        return context.layout.number_of(a.place) < context.layout.number_of(b.place);
    });
    for (const auto& rarity : rarities) {
        auto& record = records[context.layout.number_of(rarity.place)];
        if (!rarity.other_ids.empty()) {
            record.other_ids = context.texts.offset_of(fmt::format("{}", fmt::join(rarity.other_ids, "\n")));
        }
        if (rarity.area) record.area = areas.add(*rarity.area);
    }
    const auto& places = context.drafts.places();
    for (std::uint32_t draft = 0; draft < places.size(); ++draft) {
        if (places[draft].population < large_population) continue;
        records[context.layout.number_of(draft)].population = places[draft].population;
    }
    context.file.begin(Section::rarities);
    for (auto& [number, record] : records) {
        record.place = number;
        context.file.append_record(record);
    }
    add_areas(context.file, areas);
}

void write_names(SectionContext& context) {
    context.file.begin(Section::name_texts);
    for (const auto& name : context.layout.names())
        context.file.append_record(context.texts.offset_of(name.text));
    context.file.begin(Section::name_labels);
    UseOrder labels{context.drafts.labels().size()};
    for (const auto& name : context.layout.names()) {
        context.file.append_record(static_cast<std::uint16_t>(labels.number_of(name.label)));
    }
    context.file.begin(Section::labels);
    for (const auto old_number : labels.order()) {
        const auto& label = context.drafts.labels()[old_number];
        context.file.append_record(
            LabelRecord{context.texts.offset_of(label.language), static_cast<std::uint8_t>(label.kind), {}});
    }
}

void write_folded_index(SectionContext& context) {
    FoldedIndexBuilder builder;
    for_each_folded_name(context, [&builder](const std::string& folded, std::uint32_t place, NameKind kind) {
        builder.add(folded, place, kind);
    });
    const auto index = builder.build();
    auto& file = context.file;
    file.add<char>(Section::folded_keys, index.forward.bytes);
    file.add<std::uint32_t>(Section::folded_blocks, index.forward.blocks);
    file.add<std::uint64_t>(Section::folded_fence, index.fence);
    file.add<std::uint32_t>(Section::folded_first_hits, index.first_hits);
    file.add<std::uint32_t>(Section::folded_least_places, index.least_places);
    file.add<TrieRecord>(Section::folded_trie, index.forward_trie);
    file.add<FoldedBucket>(Section::folded_buckets, index.buckets);
    file.add<NameHit>(Section::folded_hits, index.hits);
    file.add<char>(Section::reversed_keys, index.backward.bytes);
    file.add<std::uint32_t>(Section::reversed_blocks, index.backward.blocks);
    file.add<TrieRecord>(Section::reversed_trie, index.backward_trie);
}

void write_loose_index(SectionContext& context) {
    LooseIndexBuilder builder;
    for_each_folded_name(context, [&builder](const std::string& folded, std::uint32_t place, NameKind kind) {
        if (has_latin_letter(folded)) builder.add(loose_key(folded), place, kind);
    });
    const auto index = builder.build();
    context.file.add<LooseSlot>(Section::loose_slots, index.slots);
    context.file.add<NameHit>(Section::loose_hits, index.hits);
}

void write_positions(SectionContext& context) {
    std::vector<PointRecord> points;
    points.reserve(context.layout.place_count());
    for (std::uint32_t number = 0; number < context.layout.place_count(); ++number) {
        points.push_back(context.drafts.places()[context.layout.draft_of(number)].point);
    }
    context.file.add<std::uint32_t>(Section::positions, places_by_position(points));
}

void write_texts(SectionContext& context) {
    context.file.begin(Section::texts);
    context.texts.write([&context](std::string_view bytes) { context.file.append(bytes); });
}

}  // namespace dateline
