/// One text as published.
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace dateline {

/// Its text never changes after reading: every finding points into it by code-point offsets.
struct Article {
    std::string id;      ///< unique in the dossier: the file's stem, or the record's id
    std::string file;    ///< as given on the command line; "-" for standard input
    std::string outlet;  ///< who published it; empty when unknown
    std::string url;
    std::string title;
    std::optional<std::chrono::year_month_day> published;
    std::string published_from;  ///< where the date is from: "flag", "metadata", "text"; empty when unknown
    std::string text;            ///< UTF-8, all of it
};

}  // namespace dateline
