#include "window/desk.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "base/whole_file.hpp"
#include "dossier/overrides.hpp"
#include "window/wording.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace dateline {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t limit_bytes = std::size_t{1} << 30;
constexpr std::string_view reason = "chosen on the map";

std::optional<std::string> content_of(const fs::path& file) {
    if (!fs::exists(file)) return std::nullopt;
    return read_input(file.string(), limit_bytes);
}

void restore(const CorrectedFile& corrected) {
    if (corrected.before) {
        write_whole_file(corrected.file, *corrected.before);
    } else {
        fs::remove(corrected.file);
    }
}

/// Where a correction of this article's names belongs.
fs::path overrides_for(const Article& article, const fs::path& given) {
    return given.empty() ? fs::path{article.file}.parent_path() / overrides_file_name : given;
}

/// A name in the articles of one folder.
struct NameInFolder {
    fs::path overrides;
    std::string surface;
    friend auto operator<=>(const NameInFolder&, const NameInFolder&) = default;
};

/// One row for all articles of a folder where each of them means the same place by the name; else one row for
/// each article that does.
class RowMaker {
public:
    RowMaker(const Dossier& dossier, std::size_t place, const fs::path& given)
        : dossier_{dossier}, place_{place}, given_{given} {}

    [[nodiscard]] std::map<fs::path, std::vector<Override>> rows(const std::vector<std::size_t>& mentions,
                                                                 const OverrideMeaning& meaning) const {
        std::map<fs::path, std::vector<Override>> rows;
        std::set<std::pair<NameInFolder, std::string>> seen;
        for (const std::size_t number : mentions) {
            const Mention& mention = dossier_.mentions[number];
            const Article& article = dossier_.articles[mention.article];
            const NameInFolder name{overrides_for(article, given_), mention.quote};
            const std::string whose =
                means_the_same_everywhere(name) ? std::string{all_articles} : article.id;
            if (!seen.insert({name, whose}).second) continue;
            rows[name.overrides].push_back(
                {name.surface, whose, meaning, std::string{reason}, name.overrides.string(), 0});
        }
        return rows;
    }

private:
    [[nodiscard]] bool means_the_same_everywhere(const NameInFolder& name) const {
        return std::all_of(dossier_.mentions.begin(), dossier_.mentions.end(), [&](const Mention& mention) {
            const Article& article = dossier_.articles[mention.article];
            return mention.quote != name.surface || overrides_for(article, given_) != name.overrides ||
                   (mention.resolved() && mention.candidates.front().place == place_);
        });
    }

    const Dossier& dossier_;
    std::size_t place_;
    const fs::path& given_;
};

CorrectedFile with_rows(const fs::path& file, const std::vector<Override>& rows) {
    CorrectedFile corrected{file, content_of(file), {}};
    corrected.after = corrected.before.value_or("");
    for (const Override& row : rows) corrected.after = with_override(corrected.after, row);
    return corrected;
}

std::string names_in(const std::vector<CorrectedFile>& files) {
    std::string names;
    for (const CorrectedFile& one : files) names += (names.empty() ? "" : ", ") + one.file.string();
    return names;
}

}  // namespace

Correction correction_to(std::size_t place, const Place& instead) {
    if (instead.id.starts_with("geo:")) return {place, instead.point, instead.name};
    return {place, PlaceId{instead.id}, fmt::format("{} ({})", full_name(instead), instead.id)};
}

Correction correction_to_no_place(std::size_t place) {
    return {place, NoPlace{}, "not a place"};
}

bool Desk::can_reread(const Article& article) const {
    if (!services_.reread || article.file == "-") return false;
    const auto watched = services_.watched();
    return std::find(watched.begin(), watched.end(), fs::path{article.file}) != watched.end();
}

std::vector<std::size_t> Desk::mentions_of(std::size_t place) const {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < dossier_.mentions.size(); ++i) {
        const Mention& mention = dossier_.mentions[i];
        const bool means = mention.resolved() && mention.candidates.front().place == place;
        if (means && can_reread(dossier_.articles[mention.article])) numbers.push_back(i);
    }
    return numbers;
}

Correctable Desk::correctable(std::size_t place) const {
    if (!mentions_of(place).empty()) return Correctable::yes;
    const auto& mentions = dossier_.mentions;
    const bool named = std::any_of(mentions.begin(), mentions.end(), [place](const Mention& mention) {
        return mention.resolved() && mention.candidates.front().place == place;
    });
    return named ? Correctable::unreadable : Correctable::unnamed;
}

std::string Desk::correct(const Correction& correction) {
    const std::string before = full_name(dossier_.places[correction.place]);
    const RowMaker maker{dossier_, correction.place, services_.overrides};
    std::vector<CorrectedFile> files;
    for (const auto& [file, rows] : maker.rows(mentions_of(correction.place), correction.meaning)) {
        files.push_back(with_rows(file, rows));
    }
    try {
        for (const CorrectedFile& one : files) write_whole_file(one.file, one.after);
        reread();
    } catch (...) {
        for (const CorrectedFile& one : files) restore(one);
        throw;
    }
    corrections_.push_back(std::move(files));
    return fmt::format("{} is now {}, written to {}. Ctrl+Z takes it back.", before, correction.called,
                       names_in(corrections_.back()));
}

std::string Desk::take_back() {
    const std::vector<CorrectedFile> files = std::move(corrections_.back());
    corrections_.pop_back();
    for (const CorrectedFile& one : files) {
        if (content_of(one.file) != one.after) {
            throw InputError(
                fmt::format("{} has been changed since; nothing was taken back", one.file.string()));
        }
    }
    for (const CorrectedFile& one : files) restore(one);
    reread();
    return fmt::format("Taken back: {}", names_in(files));
}

void Desk::reread() {
    if (!services_.reread) throw InputError("what came by standard input cannot be read again");
    dossier_ = services_.reread();
}

}  // namespace dateline
