/// What the window needs of the program around it.
#pragma once

#include "dossier/dossier.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace dateline {

struct WindowServices {
    /// Everything that the command line names, read and judged again. Empty when that is impossible.
    /// @throws InputError  when nothing can be read.
    std::function<Dossier()> reread;
    /// The files that were read, and the folders and files beside them, whose change means that the dossier
    /// is out of date.
    std::function<std::vector<std::filesystem::path>()> watched;
    /// The file of --overrides, which beats those beside the articles; empty: there is none.
    std::filesystem::path overrides;
    /// Writes the dossier for another program, in the format that the file name's ending says. @returns the
    /// number of features @throws UsageError, ExportError
    std::function<std::size_t(const Dossier&, const std::string& file)> export_to;
};

}  // namespace dateline
