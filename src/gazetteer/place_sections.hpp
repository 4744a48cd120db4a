/// The sections of places, names and ids, from what the sources gave.
#pragma once

#include "gazetteer/gazetteer.hpp"
#include "gazetteer/place_drafts.hpp"
#include "gazetteer/place_layout.hpp"
#include "gazetteer/section_file.hpp"
#include "gazetteer/text_layout.hpp"
#include "gazetteer/use_order.hpp"

#include <vector>

namespace dateline {

/// What the sections under construction have in common.
struct SectionContext {
    PlaceDrafts& drafts;
    const PlaceLayout& layout;
    TextLayout& texts;
    SectionFile& file;
    UseOrder traits{drafts.traits().size()};
    UseOrder extents{drafts.extents().size()};
};

void write_places(SectionContext& context);
/// Traits and extents in the order in which write_places used them.
void write_traits(SectionContext& context);
void write_extents(SectionContext& context);
/// Rarities, and the areas, polygons, rings and vertices.
void write_rarities(SectionContext& context);
void write_names(SectionContext& context);
/// @throws InputError for two places with one id.
void write_ids(SectionContext& context);
void write_folded_index(SectionContext& context);
void write_loose_index(SectionContext& context);
void write_positions(SectionContext& context);
void write_counts(SectionContext& context);
void write_sources(SectionContext& context, const std::vector<SourceInfo>& sources);
/// Last: every other section may add texts.
void write_texts(SectionContext& context);

}  // namespace dateline
