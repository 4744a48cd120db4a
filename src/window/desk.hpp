/// The dossier on the table, and what a person changes of it.
#pragma once

#include "dossier/dossier.hpp"
#include "window/window_services.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A file of overrides before and after a person's correction.
struct CorrectedFile {
    std::filesystem::path file;
    std::optional<std::string> before;  ///< none: there was no such file
    std::string after;
};

/**
 * Keeps the dossier up to date. A correction is written into the files overrides.csv beside the articles, and
 * everything is read and judged again from the files: what the window shows is what every other command
 * would say from then on.
 */
class Desk {
public:
    Desk(Dossier& dossier, const WindowServices& services) : dossier_{dossier}, services_{services} {}

    [[nodiscard]] const Dossier& dossier() const noexcept { return dossier_; }

    /// Whether some article that names this place can be read again. Not so for those of a saved dossier, and
    /// of standard input.
    [[nodiscard]] bool can_correct(std::size_t place) const;

    /**
     * From now on the names that meant `place` mean the place `instead`; both are positions in the dossier.
     * @returns what was written where, in one sentence
     * @throws InputError, ExportError  when a file of overrides, or the articles, cannot be read or written;
     *                                  then everything is as it was.
     */
    std::string correct(std::size_t place, std::size_t instead);

    [[nodiscard]] bool has_corrections() const noexcept { return !corrections_.empty(); }
    /// Undoes the last correction. A file that someone else has changed since is left alone.
    /// @returns what was done, in one sentence @throws InputError, ExportError @pre has_corrections()
    std::string take_back();

    /// Reads everything again. @throws InputError  when nothing can be read; the dossier stays as it was.
    void reread();

private:
    [[nodiscard]] bool can_reread(const Article& article) const;
    [[nodiscard]] std::vector<std::size_t> mentions_of(std::size_t place) const;

    Dossier& dossier_;
    const WindowServices& services_;
    std::vector<std::vector<CorrectedFile>> corrections_;
};

}  // namespace dateline
