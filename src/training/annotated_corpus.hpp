/// Articles in which people have marked the names of places.
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

/// What an annotated corpus says of a stretch of text.
enum class Annotation : std::uint8_t {
    place,
    other,    ///< a person, a product, a work: no place in it is meant
    unclear,  ///< an organisation, a people: the corpora disagree whether places in these count
};

struct AnnotatedSpan {
    Span span;
    Annotation annotation = Annotation::place;
};

struct AnnotatedDocument {
    std::string id;
    std::string text;  ///< UTF-8
    std::string url;
    std::vector<AnnotatedSpan> spans;  ///< by position, without overlaps
};

/// A file's documents, called by its stem. Words outside all spans are no places.
struct AnnotatedCorpus {
    std::string name;
    bool is_news = true;  ///< marked for toponyms in whole articles; else a corpus of named entities
    std::vector<AnnotatedDocument> documents;
};

/// Which documents of a file of articles, counted from 0.
enum class Half : std::uint8_t { all, even, odd };

/**
 * Articles with toponyms: one object a line, {"doc_id", "text", "toponyms": [{"start", "end"}]}, offsets in
 * code points; "unclear", where it is given, lists what is neither a place nor none. @throws InputError
 * naming file and line.
 */
[[nodiscard]] AnnotatedCorpus read_toponyms(const std::string& file, Half half);

/**
 * Tokens and BIO tags in columns (CoNLL), one sentence a paragraph; "LOC", "location", "place" and the like
 * are places. The text is put together from the tokens; twelve sentences make a document, since the corpora
 * do not say where one ends. @throws InputError  naming file and line.
 */
[[nodiscard]] AnnotatedCorpus read_entities(const std::string& file);

}  // namespace dateline
