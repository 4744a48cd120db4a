/// Articles as lines of NDJSON.
#pragma once

#include "dossier/article.hpp"

#include <string>
#include <string_view>

namespace dateline {

/// Whether a first line is a JSON object that has a "text".
[[nodiscard]] bool looks_like_record(std::string_view line);

struct RecordArticle {
    Article article;
    std::string no_date;  ///< what the record gives as its date, when that is none; else empty
};

/**
 * One article from one JSON object: "text" required; "id", "title", "url", "outlet" and "published" (ISO
 * 8601) optional; "doc_id" and "date" are understood for the latter. @throws InputError  saying what is
 * wrong.
 */
[[nodiscard]] RecordArticle article_from_record(std::string_view line);

}  // namespace dateline
