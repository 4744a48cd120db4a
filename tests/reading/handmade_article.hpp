/// Articles whose place names are laid by hand, so that reports can be tested without a full gazetteer.
#pragma once

#include "gazetteer/small_gazetteer.hpp"
#include "reading/article_reading.hpp"
#include "reading/handmade_places.hpp"
#include "reading/mentions/apply_overrides.hpp"
#include "reading/mentions/references.hpp"
#include "text/utf8.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// An article that has been read up to its mentions. Keeps everything that an ArticleReading refers to.
class HandmadeArticle {
public:
    explicit HandmadeArticle(std::string text, std::optional<std::chrono::year_month_day> published = {})
        : text_{std::move(text)}, index_{text_}, tokens_{tokenize(text_)} {
        dossier_.articles.emplace_back();
        dossier_.articles.back().text = text_;
        dossier_.articles.back().published = published;
        for (std::size_t byte = 0; byte < text_.size();) byte = lay_name(byte);
    }

    [[nodiscard]] std::vector<FoundReport> reports() {
        ArticleReading reading{dossier_, small_gazetteer(), 0, index_, tokens_, 0};
        return find_reports(reading);
    }
    [[nodiscard]] const Dossier& dossier() const { return dossier_; }

    /// Adds "the base" and the like to the mentions.
    void refer() {
        ArticleReading reading{dossier_, small_gazetteer(), 0, index_, tokens_, 0};
        find_references(reading);
    }

    /// Lets a person's overrides prevail over the names laid.
    void overrule(const OverrideBook& book) {
        ArticleReading reading{dossier_, small_gazetteer(), 0, index_, tokens_, 0};
        apply_overrides(reading, book);
    }

private:
    /// Of the same places, to find the country of a capital.
    static const Gazetteer& small_gazetteer() {
        static const SmallGazetteer gazetteer{[] {
            std::vector<SourcePlace> sources(handmade_places().size());
            for (std::size_t i = 0; i < sources.size(); ++i) sources[i].place = handmade_places()[i];
            return sources;
        }()};
        return *gazetteer;
    }

    /// Lays the name that begins at this byte, if any. @returns where to go on.
    std::size_t lay_name(std::size_t byte) {
        const std::string_view rest = std::string_view{text_}.substr(byte);
        for (const auto& name : handmade_names()) {
            if (!rest.starts_with(name.spelling)) continue;
            const auto place = std::ranges::find(handmade_places(), name.place_id, &Place::id);
            Mention mention;
            mention.span = {index_.code_point_of(byte), index_.code_point_of(byte + name.spelling.size())};
            mention.quote = name.spelling;
            mention.role = name.role;
            mention.candidates = {{place_index(dossier_, *place), 1, {}}};
            dossier_.mentions.push_back(mention);
            return byte + name.spelling.size();
        }
        return byte + 1;
    }

    std::string text_;
    CodePointIndex index_;
    Tokens tokens_;
    Dossier dossier_;
};

}  // namespace dateline
