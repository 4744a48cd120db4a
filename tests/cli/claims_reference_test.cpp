// Sentences written for this test, with the parse and the verdict that a reader would give them. The lengths
// in the column km are GeodSolve's (GeographicLib 2.1.2) between the GeoNames points of the two places.
#include "csv_table.hpp"
#include "gazetteer/gazetteer.hpp"
#include "judging/judge.hpp"
#include "reading/read_articles.hpp"

#include <catch2/catch.hpp>

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace dateline;

namespace {

/// The compiled gazetteer: the build's own, or the one that DATELINE_DATA names.
const Gazetteer& compiled_gazetteer() {
    static const Gazetteer gazetteer = [] {
        const std::filesystem::path built = std::filesystem::path{DATELINE_DATA_DIR} / "dateline.gaz";
        return std::filesystem::exists(built) ? Gazetteer::open(built) : Gazetteer::open_default();
    }();
    return gazetteer;
}

std::string_view word_for(ClaimKind kind) {
    switch (kind) {
        case ClaimKind::distance:
            return "distance";
        case ClaimKind::containment:
            return "containment";
        case ClaimKind::nearness:
            return "nearness";
        case ClaimKind::local_time:
            return "local-time";
        case ClaimKind::weekday:
            return "weekday";
    }
    return "";
}

std::string_view word_for(Hedge hedge) {
    switch (hedge) {
        case Hedge::bare:
            return "bare";
        case Hedge::about:
            return "about";
        case Hedge::exactly:
            return "exactly";
        case Hedge::nearly:
            return "nearly";
        case Hedge::just_over:
            return "just-over";
        case Hedge::more_than:
            return "more-than";
        case Hedge::less_than:
            return "less-than";
        case Hedge::within:
            return "within";
        case Hedge::up_to:
            return "up-to";
        case Hedge::between:
            return "between";
        case Hedge::half_of:
            return "half-of";
        case Hedge::dozens:
            return "dozens";
        case Hedge::scores:
            return "scores";
        case Hedge::hundreds:
            return "hundreds";
    }
    return "";
}

std::string length_in_short(const Claim& claim) {
    if (!claim.length) return "| |";
    return fmt::format("{}-{} {} | {} |", claim.length->low, claim.length->high, symbol(claim.length->unit),
                       word_for(claim.length->hedge));
}

std::string direction_in_short(const Claim& claim) {
    if (claim.direction) return std::string{abbreviation(*claim.direction)};
    return claim.object.part ? fmt::format("part {}", abbreviation(*claim.object.part)) : "";
}

std::string in_short(const Claim& claim, const Judgement& judgement) {
    return fmt::format("{} | {} | {} {} {}", claim.subject.quote, claim.object.quote, length_in_short(claim),
                       direction_in_short(claim), name_of(judgement.verdict));
}

std::string expected(const CsvRow& row) {
    const std::string length = row.text("low").empty()
                                   ? "| |"
                                   : fmt::format("{}-{} {} | {} |", row.number("low"), row.number("high"),
                                                 row.text("unit"), row.text("hedge"));
    return fmt::format("{} | {} | {} {} {}", row.text("subject"), row.text("object"), length,
                       row.text("direction"), row.text("verdict"));
}

/// The first claim of the wanted kind in a sentence, judged; nothing when there is none.
struct Judged {
    Claim claim;
    Judgement judgement;
};
std::optional<Judged> first_claim(const std::string& sentence, std::string_view kind) {
    Article article;
    article.id = "sentence";
    article.text = sentence;
    std::vector<Article> articles;
    articles.push_back(std::move(article));
    Dossier dossier = read_articles(std::move(articles), compiled_gazetteer());
    judge(dossier, tolerances_named("press"));
    for (std::size_t i = 0; i < dossier.claims.size(); ++i) {
        if (word_for(dossier.claims[i].kind) == kind) return Judged{dossier.claims[i], dossier.judgements[i]};
    }
    return std::nullopt;
}

}  // namespace

TEST_CASE("every reference sentence is read and judged as a reader would") {
    for (const auto& row : reference_table("claims.csv")) {
        INFO(row.text("sentence"));
        const auto found = first_claim(row.text("sentence"), row.text("kind"));
        CHECK(found.has_value());
        if (!found) continue;
        INFO(found->judgement.sentence);
        CHECK(in_short(found->claim, found->judgement) == expected(row));
        if (row.text("km").empty() || !found->judgement.measurement) continue;
        // Gazetteers place a city's point a few hundred metres apart, large ones up to 3 km.
        CHECK(found->judgement.measurement->length.value() / 1000 == Approx(row.number("km")).margin(5));
    }
}
