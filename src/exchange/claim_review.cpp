#include "exchange/claim_review.hpp"

#include "dossier/calendar_text.hpp"
#include "dossier/json_writer.hpp"

#include <fmt/format.h>

namespace dateline {
namespace {

int rating_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::contradicted:
            return 1;
        case Verdict::off:
            return 2;
        default:
            return 3;
    }
}

void write_rating(JsonWriter& json, const Judgement& judgement) {
    json.key("reviewRating");
    json.object(JsonLayout::one_line, [&] {
        json.text_member("@type", "Rating");
        json.text_member("alternateName", name_of(judgement.verdict));
        if (judgement.verdict != Verdict::unverifiable) {
            json.key("ratingValue");
            json.whole(rating_of(judgement.verdict));
            json.key("bestRating");
            json.whole(3);
            json.key("worstRating");
            json.whole(1);
        }
        json.known_text_member("ratingExplanation", judgement.sentence);
    });
}

void write_appearance(JsonWriter& json, const Article& article) {
    json.key("itemReviewed");
    json.object(JsonLayout::one_line, [&] {
        json.text_member("@type", "Claim");
        json.key("appearance");
        json.object(JsonLayout::one_line, [&] {
            json.text_member("@type", "NewsArticle");
            json.text_member("identifier", article.id);
            json.known_text_member("headline", article.title);
            json.known_text_member("url", article.url);
            if (article.published) json.text_member("datePublished", date_text(*article.published));
            if (!article.outlet.empty()) {
                json.key("publisher");
                json.object(JsonLayout::one_line, [&] {
                    json.text_member("@type", "Organization");
                    json.text_member("name", article.outlet);
                });
            }
        });
    });
}

void write_review(JsonWriter& json, const Dossier& dossier, std::size_t number) {
    const Claim& claim = dossier.claims[number];
    const Article& article = dossier.articles.at(claim.article);
    json.object(JsonLayout::lines, [&] {
        json.text_member("@type", "ClaimReview");
        json.text_member("identifier",
                         fmt::format("{}/claim/{}-{}", article.id, claim.span.begin, claim.span.end));
        json.text_member("claimReviewed", claim.quote);
        write_rating(json, dossier.judgements[number]);
        write_appearance(json, article);
        json.key("author");
        json.object(JsonLayout::one_line, [&] {
            json.text_member("@type", "SoftwareApplication");
            json.text_member("name", "Dateline");
            json.known_text_member("softwareVersion", dossier.program_version);
        });
    });
}

}  // namespace

void write_claim_reviews(const Dossier& dossier, const ByteSink& sink) {
    JsonWriter json;
    json.object(JsonLayout::lines, [&] {
        json.text_member("@context", "https://schema.org");
        json.key("@graph");
        json.array(JsonLayout::lines, [&] {
            for (std::size_t i = 0; i < dossier.judgements.size(); ++i) write_review(json, dossier, i);
        });
    });
    sink(json.take());
}

}  // namespace dateline
