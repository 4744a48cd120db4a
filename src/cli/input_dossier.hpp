/// From the FILE arguments of a command to one judged dossier.
#pragma once

#include "cli/commands.hpp"
#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace dateline {

/// Options shared by every command that takes articles, claim files or a saved dossier.
struct InputOptions {
    std::vector<std::string> files;  ///< "-" is standard input
    std::string date;                ///< --date YYYY-MM-DD: when the articles were published
    std::string outlet;              ///< --outlet NAME
    std::string profile = "press";   ///< --profile press|strict
    std::string tolerances;          ///< --tolerances FILE: changes to the profile
    std::string overrides;           ///< --overrides FILE: what names mean, whichever article they are in
};

void add_input_options(CLI::App& command, InputOptions& options);

/**
 * Reads and judges everything named: articles are read, claim files are read claim by claim, a saved dossier
 * is taken as it is and judged again. Names mean what the overrides say: those of --overrides, and of a file
 * overrides.csv beside an article for the articles beside it. An unreadable file is reported and the rest
 * goes on; the exit code becomes 3.
 *
 * @throws InputError  when no file could be read.
 */
[[nodiscard]] Dossier input_dossier(const InputOptions& options, const Gazetteer& gazetteer,
                                    CommandContext& context);

/**
 * The same for one article after the other, each in a judged dossier of its own that is forgotten when `each`
 * has seen it: for any number of articles in constant memory. Events are not merged across them. Claim files
 * and saved dossiers come as they are.
 */
void for_each_input_dossier(const InputOptions& options, const Gazetteer& gazetteer, CommandContext& context,
                            const std::function<void(const Dossier&)>& each);

/// Who takes the records of an archive.
struct RecordTaker {
    std::function<bool()> wanted;                   ///< whether the next one is to be read and judged at all
    std::function<void(const Dossier&)> dossier;    ///< of a record that was wanted
    std::function<void(const std::string&)> fault;  ///< one that could not be used; empty: the remarks get it
};

/// The same with a say in which records are read, and what becomes of those that cannot be.
void for_each_record(const InputOptions& options, const Gazetteer& gazetteer, CommandContext& context,
                     const RecordTaker& taker);

}  // namespace dateline
