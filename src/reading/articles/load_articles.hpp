/// From files to articles.
#pragma once

#include "dossier/article.hpp"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What a person says about all articles on the command line; it beats what the files say.
struct ArticleFacts {
    std::optional<std::chrono::year_month_day> published;
    std::string outlet;
};

/**
 * The articles of one file: one for plain text or HTML, one per line for NDJSON ("text" required; "id",
 * "title", "url", "outlet", "published" optional). "-" is standard input. A line of NDJSON that is no article
 * goes to `bad_record(message)` and the rest goes on.
 *
 * @throws InputError  for a file that cannot be read, is empty, or is not text.
 */
[[nodiscard]] std::vector<Article> load_articles(const std::string& path, const ArticleFacts& facts,
                                                 const std::function<void(const std::string&)>& bad_record);

/// The same for bytes that have been read already; `name` is what messages call them.
[[nodiscard]] std::vector<Article> articles_from(const std::string& name, std::string bytes,
                                                 const ArticleFacts& facts,
                                                 const std::function<void(const std::string&)>& bad_record);

/// Where messages about the input go; either may be empty.
struct InputMessages {
    std::function<void(const std::string&)> bad_record;  ///< a record that is left out, and why
    std::function<void(const std::string&)> notice;      ///< what a person should know of a text that is read
};

/// Date, outlet and title as the text itself gives them, for what `facts` leaves open. See "Articles and
/// their dates" in the README.
void fill_in_facts(Article& article);

}  // namespace dateline
