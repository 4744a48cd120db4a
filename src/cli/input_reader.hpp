/// The inputs of a command, one after the other.
#pragma once

#include "base/input_stream.hpp"
#include "cli/commands.hpp"
#include "cli/reading_progress.hpp"
#include "dossier/dossier.hpp"
#include "gazetteer/gazetteer.hpp"
#include "reading/articles/load_articles.hpp"
#include "reading/mentions/apply_overrides.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// Who takes what was read.
struct InputTaker {
    std::function<void(Dossier)> dossier;  ///< a saved one, or a claim file; not judged
    std::function<void(Article)> article;
    std::function<void(Dossier)> table{};  ///< a table of places; when empty, `dossier` takes it
    /// Takes what is wrong with an input or a record instead of the remarks; empty: the remarks get it.
    std::function<void(const std::string&)> fault{};
};

/// Sorts inputs by what they are, and reports what is wrong with one while the others go on.
class InputReader {
public:
    /// Keeps references to all but the facts.
    InputReader(const Gazetteer& gazetteer, ArticleFacts facts, CommandContext& context);

    /**
     * Reads everything that the arguments name, and before it the overrides beside them and in the file
     * `overrides` (empty: none). What cannot be read is reported, and the exit code becomes 3. A row of
     * overrides that cannot be used is a remark alone, as is one that changes nothing: every article is read
     * and answered all the same.
     * @throws InputError  when nothing could be read, or nothing in the file of overrides used.
     */
    void read(const std::vector<std::string>& arguments, const std::string& overrides,
              const InputTaker& taker);

    /// What names mean in the articles; complete when the first is given.
    [[nodiscard]] const OverrideBook& overrides() const noexcept { return overrides_; }

    /// Remarks on each row of overrides that changed nothing, unless it may be for an article that lies
    /// beside those given. To call when all are read.
    void tell_unused_overrides() const;

private:
    /// Tells what is wrong with one input; the exit code becomes 3.
    void report(const std::string& message);
    /// Tells what a person should know while they wait.
    void remark(const std::string& message);
    void read_overrides(const std::string& general);
    void read_file(const std::string& file, const InputTaker& taker);
    void read_articles_of(InputStream& input, const std::string& file, const InputTaker& taker);
    void try_each(const std::vector<std::string>& names, const std::function<void(const std::string&)>& each);

    const Gazetteer& gazetteer_;
    ArticleFacts facts_;
    CommandContext& context_;
    std::vector<std::string> files_;  ///< that the arguments name
    OverrideBook overrides_;
    std::function<void(const std::string&)> fault_;
    std::optional<ReadingProgress> progress_;
    std::uint64_t finished_bytes_ = 0;  ///< of the files before the present one
    std::size_t articles_ = 0;
    bool some_read_ = false;
    std::string held_;  ///< the last message, while nothing could be read
};

}  // namespace dateline
