#include "gazetteer/file_sections.hpp"
#include "gazetteer/key_hash.hpp"

#include <cstring>

namespace dateline {
namespace {

/// The body under construction: sections one after the other, each where the format wants it.
class Body {
public:
    explicit Body(FileHeader& header) : header_{header} {}

    void add(Section section, const void* bytes, std::size_t size) {
        const auto misaligned = (sizeof(FileHeader) + bytes_.size()) % section_alignment;
        if (misaligned != 0) bytes_.append(section_alignment - misaligned, '\0');
        header_.sections[static_cast<std::size_t>(section)] = {sizeof(FileHeader) + bytes_.size(), size};
        if (size > 0) bytes_.append(static_cast<const char*>(bytes), size);
    }

    template <class Record>
    void add(Section section, const std::vector<Record>& records) {
        add(section, records.data(), records.size() * sizeof(Record));
    }

    [[nodiscard]] const std::string& bytes() const noexcept { return bytes_; }

private:
    FileHeader& header_;
    std::string bytes_;
};

void add_folded_index(Body& body, const FoldedIndexRecords& index) {
    body.add(Section::folded_keys, index.forward.bytes.data(), index.forward.bytes.size());
    body.add(Section::folded_blocks, index.forward.blocks);
    body.add(Section::folded_fence, index.fence);
    body.add(Section::folded_first_hits, index.first_hits);
    body.add(Section::folded_least_places, index.least_places);
    body.add(Section::folded_trie, index.forward_trie);
    body.add(Section::folded_slots, index.slots);
    body.add(Section::folded_hits, index.hits);
    body.add(Section::reversed_keys, index.backward.bytes.data(), index.backward.bytes.size());
    body.add(Section::reversed_blocks, index.backward.blocks);
    body.add(Section::reversed_trie, index.backward_trie);
}

void add_sections(Body& body, const FileSections& sections) {
    body.add(Section::statistics, sections.counts);
    body.add(Section::sources, sections.sources);
    body.add(Section::texts, sections.texts.bytes().data(), sections.texts.bytes().size());
    body.add(Section::places, sections.places);
    body.add(Section::names, sections.names);
    add_folded_index(body, sections.folded);
    body.add(Section::loose_slots, sections.loose.slots);
    body.add(Section::loose_hits, sections.loose.hits);
    body.add(Section::ids, sections.ids);
    body.add(Section::positions, sections.positions);
    body.add(Section::areas, sections.areas.areas);
    body.add(Section::polygons, sections.areas.polygons);
    body.add(Section::rings, sections.areas.rings);
    body.add(Section::vertices, sections.areas.vertices);
}

}  // namespace

std::string file_bytes(const FileSections& sections) {
    FileHeader header;
    Body body{header};
    add_sections(body, sections);
    header.file_size = sizeof header + body.bytes().size();
    header.content_hash = content_hash(body.bytes());
    const std::string_view header_bytes{reinterpret_cast<const char*>(&header), sizeof header};
    header.checksum = content_hash(header_bytes.substr(0, offsetof(FileHeader, checksum)));
    return std::string{header_bytes}.append(body.bytes());
}

}  // namespace dateline
