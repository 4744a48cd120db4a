#include "reading/claims/claim_file.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "reading/claims/claim_lines.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <filesystem>

namespace dateline {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool has_expectation(std::string_view bytes) {
    bool found = false;
    for_each_line(bytes, [&](std::size_t, std::string_view line) { found = found || expectation_in(line); });
    return found;
}

/// Silence about a table that is not understood would read as a pass.
void refuse_other_tables(std::string_view name, std::string_view bytes) {
    if (looks_like_claim_table(bytes)) return;
    if (name.ends_with(".csv") || has_other_separators(bytes)) {
        throw InputError(fmt::format(
            "{}:1: a table of claims begins with a line that names its columns, separated by commas: "
            "subject,object,distance,unit,direction",
            name));
    }
}

}  // namespace

bool looks_like_claim_file(std::string_view name, std::string_view bytes) {
    if (name.ends_with(".claims") || name.ends_with("claims.txt")) return true;
    return name.ends_with(".csv") || looks_like_claim_table(bytes) || has_other_separators(bytes) ||
           has_expectation(bytes);
}

Dossier read_claim_file(std::string_view name, std::string_view bytes, const Gazetteer& gazetteer,
                        const BadClaimRecord& bad_record, const OverrideBook& overrides) {
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    if (!is_utf8(bytes)) throw InputError(fmt::format("{}: a claim file must be UTF-8 text", name));
    refuse_other_tables(name, bytes);
    Dossier dossier;
    dossier.gazetteer_version = gazetteer.version();
    Article article;
    article.id = std::filesystem::path{name}.stem().string();
    article.file = std::string{name};
    article.text = std::string{bytes};
    dossier.articles.push_back(std::move(article));
    if (looks_like_claim_table(bytes))
        read_claim_table(dossier, gazetteer, bad_record);
    else
        read_claim_lines(dossier, gazetteer, bad_record, overrides);
    return dossier;
}

}  // namespace dateline
