#include "reading/mentions/override_book.hpp"

#include "text/tokens.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <mutex>
#include <unordered_set>
#include <utility>

namespace dateline {
namespace {

/// What a row may call an article.
[[nodiscard]] std::array<std::string, 3> names_of(const Article& article) {
    return {article.id, article.file, std::filesystem::path{article.file}.filename().string()};
}

[[nodiscard]] bool is_for_all(const Override& row) {
    return row.article == all_articles;
}

}  // namespace

struct OverrideBook::Log {
    std::mutex mutex;
    std::vector<OverrideUse> uses;            ///< the best that became of each row
    std::vector<bool> met;                    ///< whether the article that a row names was read
    std::unordered_set<std::string> folders;  ///< of the articles read
};

OverrideBook::OverrideBook() : log_{std::make_unique<Log>()} {}
OverrideBook::OverrideBook(OverrideBook&&) noexcept = default;
OverrideBook& OverrideBook::operator=(OverrideBook&&) noexcept = default;
OverrideBook::~OverrideBook() = default;

void OverrideBook::add(std::vector<Override> rows, const std::string& folder) {
    for (Override& row : rows) {
        const Tokens surface = tokenize(row.surface);
        const std::string_view first = surface.all.empty() ? std::string_view{} : surface.all.front().text;
        by_first_word_[std::string{first}].push_back(rows_.size());
        if (!is_for_all(row)) by_article_[row.article].push_back(rows_.size());
        rows_.push_back({std::move(row), folder});
    }
    log_->uses.resize(rows_.size(), OverrideUse::none);
    log_->met.resize(rows_.size(), false);
}

std::vector<FoundOverride> OverrideBook::beginning_with(std::string_view word, const Article& article) const {
    const auto known = by_first_word_.find(std::string{word});
    if (known == by_first_word_.end()) return {};
    const auto names = names_of(article);
    std::vector<std::pair<int, FoundOverride>> ranked;
    for (const std::size_t number : known->second) {
        const Row& row = rows_[number];
        if (!row.folder.empty() && row.folder != folder_of(article.file)) continue;
        const bool names_article = std::ranges::find(names, row.override.article) != names.end();
        if (!names_article && !is_for_all(row.override)) continue;
        ranked.emplace_back((names_article ? 2 : 0) + (row.folder.empty() ? 1 : 0),
                            FoundOverride{&row.override, number});
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& one) { return one.first; });
    std::vector<FoundOverride> rows;
    for (const auto& [rank, row] : ranked) rows.push_back(row);
    return rows;
}

void OverrideBook::note(const Article& article, const OverrideUses& uses) const {
    const std::string folder = folder_of(article.file);
    const std::lock_guard lock{log_->mutex};
    log_->folders.insert(folder);
    for (const std::string& name : names_of(article)) {
        const auto named = by_article_.find(name);
        if (named == by_article_.end()) continue;
        for (const std::size_t number : named->second) {
            const std::string& wanted = rows_[number].folder;
            if (wanted.empty() || wanted == folder) log_->met[number] = true;
        }
    }
    for (const auto& [number, use] : uses) log_->uses[number] = std::max(log_->uses[number], use);
}

std::vector<UnusedOverride> OverrideBook::unused() const {
    const std::lock_guard lock{log_->mutex};
    std::vector<UnusedOverride> rows;
    for (std::size_t number = 0; number < rows_.size(); ++number) {
        const Row& row = rows_[number];
        const bool read = row.folder.empty() ? !log_->folders.empty() : log_->folders.contains(row.folder);
        if (read && log_->uses[number] != OverrideUse::applied)
            rows.push_back({&row.override, row.folder, remark_on(number)});
    }
    return rows;
}

std::string OverrideBook::remark_on(std::size_t number) const {
    const Override& row = rows_[number].override;
    const std::string where = fmt::format("{}:{}", row.file, row.line);
    if (!is_for_all(row) && !log_->met[number])
        return fmt::format(
            "{}: changes nothing, since no article \"{}\" was read; name an article by its id or "
            "its file, or write \"{}\"",
            where, row.article, all_articles);
    switch (log_->uses[number]) {
        case OverrideUse::in_longer_name:
            return fmt::format(
                "{}: changes nothing, since \"{}\" stands only inside longer names, which keep "
                "their places; write the longer name",
                where, row.surface);
        case OverrideUse::gave_way:
            return fmt::format(
                "{}: changes nothing, since another row prevails wherever \"{}\" stands; remove "
                "one of them",
                where, row.surface);
        default:
            return fmt::format(
                "{}: changes nothing, since \"{}\" stands nowhere in {}; write the name as the "
                "text spells it",
                where, row.surface,
                is_for_all(row) ? "the articles read" : fmt::format("the article \"{}\"", row.article));
    }
}

std::string folder_of(const std::string& file) {
    const auto folder = std::filesystem::path{file}.lexically_normal().parent_path().string();
    return folder.empty() ? "." : folder;
}

}  // namespace dateline
