/// A file of lines that can be gone on with after a break.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

namespace dateline {

/**
 * Lines go to TARGET.part one by one and are there when add() returns, whatever happens to the program
 * afterwards. The file takes the target's name at commit(), so a target that exists is complete. Only one
 * program can write to it at a time.
 */
class ResumableLines {
public:
    /// Opens TARGET.part, or goes on with one that a break left; of its last line an unfinished rest is cut
    /// off.
    /// @throws ExportError  when it cannot be written, or another program writes to it.
    explicit ResumableLines(std::filesystem::path target);
    ResumableLines(const ResumableLines&) = delete;
    ResumableLines& operator=(const ResumableLines&) = delete;
    ~ResumableLines();

    /// "TARGET.part".
    [[nodiscard]] static std::filesystem::path part_of(std::filesystem::path target);

    /// Lines that were there at the beginning.
    [[nodiscard]] std::size_t lines_before() const noexcept { return lines_before_; }

    /// @param line  with its line end. @throws ExportError
    void add(std::string_view line);
    /// @throws ExportError. Call once, last.
    void commit();

private:
    void count_lines();
    [[noreturn]] void fail() const;

    std::filesystem::path target_;
    std::filesystem::path part_;
    int descriptor_ = -1;
    std::size_t lines_before_ = 0;
};

}  // namespace dateline
