#include "gazetteer/gazetteer_writer.hpp"

#include "base/error.hpp"
#include "gazetteer/gazetteer_file.hpp"
#include "gazetteer/place_layout.hpp"
#include "gazetteer/place_sections.hpp"
#include "gazetteer/section_file.hpp"
#include "gazetteer/text_layout.hpp"

#include <fmt/format.h>

namespace dateline {

bool GazetteerWriter::add_name(std::string_view id, const SourceName& name) {
    const auto place = drafts_.find(id);
    if (place) drafts_.add_name(*place, name);
    return place.has_value();
}

bool GazetteerWriter::set_extent(std::string_view id, const Extent& extent) {
    const auto place = drafts_.find(id);
    if (place) drafts_.set_extent(*place, extent);
    return place.has_value();
}

bool GazetteerWriter::set_admin1_if_unknown(std::string_view id, std::string_view code) {
    const auto place = drafts_.find(id);
    if (place) drafts_.set_admin1_if_unknown(*place, code);
    return place.has_value();
}

LatLon GazetteerWriter::point_of(std::string_view id) const {
    const auto place = drafts_.find(id);
    if (!place) throw InputError(fmt::format("no place has the id {}", id));
    return position_of(drafts_.places()[*place].point);
}

void GazetteerWriter::write(const std::filesystem::path& target, const WritingStage& stage) {
    const auto tell = [&stage](std::string_view what) {
        if (stage) stage(what);
    };
    SectionFile file{target};
    tell("sorting places and names");
    const PlaceLayout layout{drafts_};
    TextLayout texts{drafts_.texts()};
    SectionContext context{drafts_, layout, texts, file};
    tell("writing places and names");
    write_places(context);
    write_traits(context);
    write_extents(context);
    write_rarities(context);
    write_names(context);
    write_ids(context);
    tell("indexing names");
    write_folded_index(context);
    tell("indexing variants of spelling");
    write_loose_index(context);
    tell("indexing positions");
    write_positions(context);
    write_counts(context);
    write_sources(context, sources_);
    write_texts(context);
    file.commit();
    drafts_ = PlaceDrafts{};
    sources_.clear();
}

}  // namespace dateline
