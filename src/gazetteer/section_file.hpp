/// A gazetteer file under construction, written section by section as they are ready.
#pragma once

#include "gazetteer/file_format.hpp"
#include "gazetteer/key_hash.hpp"

#include "base/whole_file.hpp"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>
#include <type_traits>

namespace dateline {

/// Holds nothing of what was written. The header goes in last, over the room kept for it.
class SectionFile {
public:
    /// @throws ExportError  when the folder is missing, or the target no file.
    explicit SectionFile(const std::filesystem::path& target);

    /// What is appended from here on belongs to this section. Each section at most once.
    void begin(Section section);
    void append(std::string_view bytes);

    template <class Record>
    void append_record(const Record& record) {
        static_assert(std::is_trivially_copyable_v<Record>);
        append(std::string_view{reinterpret_cast<const char*>(&record), sizeof record});
    }

    /// A section whose records are all there.
    template <class Record>
    void add(Section section, std::span<const Record> records) {
        begin(section);
        append(std::string_view{reinterpret_cast<const char*>(records.data()), records.size_bytes()});
    }

    /// Gives the file its header and its name. Call once, last. @throws ExportError
    void commit();

private:
    void end_section();

    WholeFile file_;
    FileHeader header_;
    ContentHash hash_;
    std::uint64_t position_ = sizeof(FileHeader);
    SectionRange* open_ = nullptr;
};

}  // namespace dateline
