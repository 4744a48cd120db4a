/// Files that are written whole or not at all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace dateline {

/**
 * A file under construction. What is written goes to a temporary file beside the target, which takes
 * the target's name only at commit(), after its bytes are on the disk. Destroyed uncommitted, it leaves
 * the target as it was and removes the temporary file. Permissions of a target that exists are kept, a
 * symbolic link stays a link. A device or a pipe is written to directly: it has no old content to protect.
 */
class WholeFile {
public:
    /// @throws ExportError  when the folder is missing or not writable, or the target is a directory.
    explicit WholeFile(std::filesystem::path target);
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;
    ~WholeFile();

    /// Appends bytes; buffered. @throws ExportError on a full disk or another write error.
    void write(std::string_view bytes);

    /// Replaces bytes that were written before. @throws ExportError, and for a device or a pipe.
    void rewrite(std::uint64_t offset, std::string_view bytes);
    /// @throws ExportError  when the target is a device or a pipe, which rewrite() would refuse in the end.
    void require_rewritable() const;

    /// Flushes, syncs and renames. @throws ExportError. Call once, last.
    void commit();

    /// The temporary file's path, with the target's extension, for libraries that insist on opening files
    /// themselves. Empty for a device or a pipe.
    [[nodiscard]] const std::filesystem::path& temporary() const noexcept { return temporary_; }

private:
    void flush();

    std::filesystem::path target_;
    std::filesystem::path temporary_;
    int descriptor_ = -1;
    std::string buffer_;
};

/// Writes a whole file in one call. @throws ExportError
void write_whole_file(const std::filesystem::path& target, std::string_view bytes);

}  // namespace dateline
