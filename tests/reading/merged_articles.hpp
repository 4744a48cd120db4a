/// Handmade articles with their reports merged into events.
#pragma once

#include "reading/handmade_article.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace dateline {

/// The events of several articles, merged, with their places.
struct Merged {
    Dossier dossier;
    std::vector<Event> events;
};

inline Merged merged_articles(const std::vector<std::string>& texts, std::chrono::year_month_day published) {
    Merged result;
    std::vector<FoundReport> reports;
    for (const std::string& text : texts) {
        HandmadeArticle article{text, published};
        for (FoundReport& found : article.reports()) {
            found.report.article = result.dossier.articles.size();
            for (Site& site : found.report.sites) {
                site.place = place_index(result.dossier, article.dossier().places[site.place]);
                site.mention.reset();
            }
            reports.push_back(std::move(found));
        }
        result.dossier.articles.push_back(article.dossier().articles.front());
    }
    result.events = merge_reports(reports, result.dossier);
    return result;
}

}  // namespace dateline
