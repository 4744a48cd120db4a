/// One text as published.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// From here to the next run, the article's text and its source go on in step, character for character.
struct SourceRun {
    std::uint32_t text = 0;  ///< code point of the article's text
    std::uint64_t source =
        0;                   ///< code point of the source: the decoded web page, or the whole of a long text
    std::uint32_t line = 1;  ///< of the source
};

/// Its text never changes after reading: every finding points into it by code-point offsets.
struct Article {
    std::string id;          ///< unique in the dossier: the file's stem, or the record's id
    std::string file;        ///< as given on the command line; "-" for standard input
    std::size_t record = 0;  ///< line of the file, when that holds an article a line; 0: it does not
    std::string outlet;      ///< who published it; empty when unknown
    std::string url;
    std::string title;
    std::optional<std::chrono::year_month_day> published;
    std::string published_from;  ///< where the date is from: "flag", "metadata", "text"; empty when unknown
    std::string encoding;        ///< the source's, when it was not UTF-8: "WINDOWS-1251"
    std::string text;            ///< UTF-8, all of it
    /// Where the text stands in its source, in rising order; empty when the source is the text.
    std::vector<SourceRun> source_map;
};

}  // namespace dateline
