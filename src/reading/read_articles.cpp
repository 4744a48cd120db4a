#include "reading/read_articles.hpp"

#include "reading/article_reading.hpp"
#include "reading/mentions/references.hpp"

#include <fmt/format.h>

#include <unordered_set>

namespace dateline {
namespace {

/// Appends a number to an identifier that another article has already.
void make_ids_unique(std::vector<Article>& articles) {
    std::unordered_set<std::string> taken;
    for (Article& article : articles) {
        const std::string wanted = article.id;
        for (int number = 2; !taken.insert(article.id).second; ++number) {
            article.id = fmt::format("{}-{}", wanted, number);
        }
    }
}

void read_article(std::size_t article, Dossier& dossier, const Gazetteer& gazetteer,
                  const OverrideBook& overrides, std::vector<FoundReport>& reports) {
    // The dossier may move its articles, never while one is read: nothing below adds any.
    const std::string& text = dossier.articles[article].text;
    const CodePointIndex index{text};
    const Tokens tokens = tokenize(text);
    ArticleReading reading{dossier, gazetteer, article, index, tokens, dossier.mentions.size()};
    find_mentions(reading);
    apply_overrides(reading, overrides);
    find_references(reading);
    find_claims(reading);
    for (FoundReport& report : find_reports(reading)) reports.push_back(std::move(report));
}

}  // namespace

Dossier read_articles(std::vector<Article> articles, const Gazetteer& gazetteer,
                      const OverrideBook& overrides, const std::function<void(const Dossier&)>& after_each) {
    make_ids_unique(articles);
    Dossier dossier;
    dossier.gazetteer_version = gazetteer.version();
    dossier.articles = std::move(articles);
    std::vector<FoundReport> reports;
    for (std::size_t article = 0; article < dossier.articles.size(); ++article) {
        read_article(article, dossier, gazetteer, overrides, reports);
        if (after_each) after_each(dossier);
    }
    dossier.events = merge_reports(reports, dossier);
    return dossier;
}

void attach_areas(Dossier& dossier, const Gazetteer& gazetteer) {
    for (Place& place : dossier.places) {
        if (place.extent.area) continue;
        if (const auto number = gazetteer.by_id(place.id))
            place.extent.area = gazetteer.place(*number).extent.area;
    }
}

}  // namespace dateline
