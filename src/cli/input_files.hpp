/// From a FILE argument to the files it names.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace dateline {

/// Whether a file's name ends as an article's does: .txt, .text, .md, .html, .htm, .xhtml, .ndjson or .jsonl.
[[nodiscard]] bool is_article_file(const std::filesystem::path& path);

/**
 * A file is itself, "-" too. A folder stands for the articles in it and below: files that end in .txt, .text,
 * .md, .html, .htm, .xhtml, .ndjson or .jsonl and are not hidden, in order of their paths' bytes. A pattern
 * that the shell left as it is ("news/2020-*.txt") stands for the files that match, in the same order.
 *
 * @throws InputError  for a folder without such files, a pattern that nothing matches, and an empty name.
 */
[[nodiscard]] std::vector<std::string> files_named(const std::string& argument);

}  // namespace dateline
