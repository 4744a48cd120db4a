#include "gazetteer/header_check.hpp"

#include "base/error.hpp"
#include "gazetteer/key_hash.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace dateline {
namespace {

constexpr std::uint32_t swapped_byte_order = 0x04030201;

[[noreturn]] void refuse(const std::filesystem::path& path, std::string_view what) {
    throw GazetteerError(fmt::format("{}: {}. {}", path.string(), what, gazetteer_remedy));
}

/// What is wrong with the header itself; empty when nothing is.
std::string header_fault(const FileHeader& header) {
    if (header.magic != gazetteer_magic) return "not a gazetteer file";
    if (header.byte_order == swapped_byte_order) {
        return "made on a machine that orders bytes the other way round";
    }
    if (header.format_version != gazetteer_format_version) {
        return fmt::format("has format {}, but this program reads format {}: it was made by {} Dateline",
                           header.format_version, gazetteer_format_version,
                           header.format_version < gazetteer_format_version ? "an older" : "a newer");
    }
    const std::string_view bytes{reinterpret_cast<const char*>(&header), offsetof(FileHeader, checksum)};
    if (header.byte_order != gazetteer_byte_order || content_hash(bytes) != header.checksum) {
        return "its header is damaged";
    }
    return {};
}

bool lies_in(SectionRange range, std::uint64_t file_size) {
    return range.offset % section_alignment == 0 && range.offset >= sizeof(FileHeader) &&
           range.offset <= file_size && range.size <= file_size - range.offset;
}

}  // namespace

FileHeader checked_header(std::span<const std::byte> bytes, const std::filesystem::path& path) {
    FileHeader header;
    std::memcpy(&header, bytes.data(), std::min(bytes.size(), sizeof header));
    if (bytes.empty()) refuse(path, "the file is empty");
    const auto fault = header_fault(header);
    if (bytes.size() < sizeof header && header.magic == gazetteer_magic) {
        refuse(path, fmt::format("only the first {} bytes are there", bytes.size()));
    }
    if (!fault.empty()) refuse(path, fault);
    if (bytes.size() != header.file_size) {
        refuse(path, fmt::format("{} of {} bytes are there", bytes.size(), header.file_size));
    }
    const auto& sections = header.sections;
    if (!std::all_of(sections.begin(), sections.end(),
                     [&](SectionRange range) { return lies_in(range, header.file_size); })) {
        refuse(path, "its table of sections is damaged");
    }
    return header;
}

}  // namespace dateline
