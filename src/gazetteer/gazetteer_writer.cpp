#include "gazetteer/gazetteer_writer.hpp"

#include "base/whole_file.hpp"
#include "gazetteer/file_sections.hpp"

#include <utility>

namespace dateline {

void GazetteerWriter::add(SourcePlace place) {
    places_.push_back(std::move(place));
}

void GazetteerWriter::add_source(SourceInfo source) {
    sources_.push_back(std::move(source));
}

void GazetteerWriter::write(const std::filesystem::path& target) {
    write_whole_file(target, file_bytes(file_sections(std::move(places_), std::move(sources_))));
    places_.clear();
    sources_.clear();
}

}  // namespace dateline
