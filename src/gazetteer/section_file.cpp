#include "gazetteer/section_file.hpp"

#include <string>

namespace dateline {

SectionFile::SectionFile(const std::filesystem::path& target) : file_{target} {
    file_.require_rewritable();
    file_.write(std::string(sizeof(FileHeader), '\0'));
}

void SectionFile::begin(Section section) {
    end_section();
    const auto misaligned = position_ % section_alignment;
    if (misaligned != 0) append(std::string(section_alignment - misaligned, '\0'));
    open_ = &header_.sections[static_cast<std::size_t>(section)];
    open_->offset = position_;
}

void SectionFile::append(std::string_view bytes) {
    file_.write(bytes);
    hash_.add(bytes);
    position_ += bytes.size();
}

void SectionFile::end_section() {
    if (open_ != nullptr) open_->size = position_ - open_->offset;
    open_ = nullptr;
}

void SectionFile::commit() {
    end_section();
    header_.file_size = position_;
    header_.content_hash = hash_.value();
    const std::string_view bytes{reinterpret_cast<const char*>(&header_), sizeof header_};
    header_.checksum = content_hash(bytes.substr(0, offsetof(FileHeader, checksum)));
    file_.rewrite(0, bytes);
    file_.commit();
}

}  // namespace dateline
