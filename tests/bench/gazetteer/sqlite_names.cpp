#include "sqlite_names.hpp"

#include <sqlite3.h>

#include <stdexcept>

namespace dateline {
namespace {

void check(bool holds, sqlite3* database) {
    if (!holds) throw std::runtime_error{sqlite3_errmsg(database)};
}

void bind(sqlite3_stmt* statement, std::string_view text) {
    sqlite3_reset(statement);
    sqlite3_bind_text(statement, 1, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

std::string_view text_of(sqlite3_stmt* row) {
    return {reinterpret_cast<const char*>(sqlite3_column_text(row, 0)),
            static_cast<std::size_t>(sqlite3_column_bytes(row, 0))};
}

/// "abc" OR "bcd" OR …: letters in UTF-8 stay whole.
std::string any_trigram(std::string_view folded) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if ((static_cast<unsigned char>(folded[i]) & 0xC0U) != 0x80) starts.push_back(i);
    }
    starts.push_back(folded.size());
    std::string query;
    for (std::size_t i = 0; i + 3 < starts.size(); ++i) {
        if (!query.empty()) query += " OR ";
        query += '"';
        query += folded.substr(starts[i], starts[i + 3] - starts[i]);
        query += '"';
    }
    return query;
}

}  // namespace

void SqliteNames::Close::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

void SqliteNames::Close::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

SqliteNames::SqliteNames(const std::vector<std::pair<std::string, std::uint32_t>>& names) {
    sqlite3* database = nullptr;
    const auto opened = sqlite3_open(":memory:", &database);
    database_.reset(database);
    check(opened == SQLITE_OK, database);
    run("CREATE TABLE names(name TEXT, place INTEGER)");
    run("BEGIN");
    const auto insert = prepare("INSERT INTO names VALUES(?, ?)");
    for (const auto& [name, place] : names) {
        bind(insert.get(), name);
        sqlite3_bind_int64(insert.get(), 2, place);
        check(sqlite3_step(insert.get()) == SQLITE_DONE, database);
    }
    run("COMMIT");
    run("CREATE INDEX by_name ON names(name, place)");
    run("CREATE VIRTUAL TABLE spellings USING fts5(name, tokenize = 'trigram')");
    run("INSERT INTO spellings SELECT DISTINCT name FROM names");
    run("INSERT INTO spellings(spellings) VALUES('optimize')");
    run("ANALYZE");
    exact_ = prepare("SELECT place FROM names WHERE name = ?");
    fuzzy_ = prepare("SELECT name FROM spellings WHERE spellings MATCH ? ORDER BY rank LIMIT 10");
}

std::uint64_t SqliteNames::sum_of_places(std::string_view folded) {
    bind(exact_.get(), folded);
    std::uint64_t sum = 0;
    while (sqlite3_step(exact_.get()) == SQLITE_ROW) {
        sum += static_cast<std::uint64_t>(sqlite3_column_int64(exact_.get(), 0));
    }
    return sum;
}

std::vector<std::string> SqliteNames::fuzzy(std::string_view folded) {
    std::vector<std::string> names;
    const auto query = any_trigram(folded);
    if (query.empty()) return names;
    bind(fuzzy_.get(), query);
    while (sqlite3_step(fuzzy_.get()) == SQLITE_ROW) names.emplace_back(text_of(fuzzy_.get()));
    sqlite3_reset(fuzzy_.get());
    return names;
}

std::string SqliteNames::version() {
    return sqlite3_libversion();
}

void SqliteNames::run(const char* sql) {
    check(sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK, database_.get());
}

SqliteNames::Statement SqliteNames::prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    const auto prepared = sqlite3_prepare_v2(database_.get(), sql, -1, &statement, nullptr);
    check(prepared == SQLITE_OK, database_.get());
    return Statement{statement};
}

}  // namespace dateline
