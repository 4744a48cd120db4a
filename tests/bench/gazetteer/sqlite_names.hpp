/// The same names in SQLite, in memory, as a person would set it up to search them.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace dateline {

class SqliteNames {
public:
    /// @param names  a folded name and a place that has it, every pair once
    explicit SqliteNames(const std::vector<std::pair<std::string, std::uint32_t>>& names);

    /// Of all places of a name, by an index: every row is fetched.
    [[nodiscard]] std::uint64_t sum_of_places(std::string_view folded);
    /// Ten names that share the most trigrams: FTS5, its trigram tokenizer, any of the trigrams, by its rank.
    [[nodiscard]] std::vector<std::string> fuzzy(std::string_view folded);

    [[nodiscard]] static std::string version();

private:
    struct Close {
        void operator()(sqlite3* database) const;
        void operator()(sqlite3_stmt* statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;

    void run(const char* sql);
    [[nodiscard]] Statement prepare(const char* sql);

    std::unique_ptr<sqlite3, Close> database_;
    Statement exact_, fuzzy_;
};

}  // namespace dateline
