/// The dossier on the table, and what a person changes of it.
#pragma once

#include "dossier/dossier.hpp"
#include "dossier/overrides.hpp"
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

/// What the names that mean a place shall mean instead.
struct Correction {
    std::size_t place = 0;    ///< what they mean now: a position in the dossier
    OverrideMeaning meaning;  ///< what they shall mean
    std::string called;       ///< the same in words: "George Town, Penang (gn:1735106)", "not a place"
};
/// @returns the correction to a place of the gazetteer, or to coordinates (see place_at.hpp)
[[nodiscard]] Correction correction_to(std::size_t place, const Place& instead);
[[nodiscard]] Correction correction_to_no_place(std::size_t place);

/// Whether the names that mean a place can be corrected.
enum class Correctable {
    yes,
    unnamed,     ///< no article names it
    unreadable,  ///< only articles name it that cannot be read again: of a saved dossier or standard input
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

    [[nodiscard]] Correctable correctable(std::size_t place) const;

    /**
     * From now on the names mean what the correction says.
     * @returns what was written where, in one sentence
     * @throws InputError, ExportError  when a file of overrides, or the articles, cannot be read or written;
     *                                  then everything is as it was.
     */
    std::string correct(const Correction& correction);

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
