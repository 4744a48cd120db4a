#include "window/article_pane.hpp"

#include "dossier/calendar_text.hpp"
#include "window/findings_lists.hpp"
#include "window/wording.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace dateline {
namespace {

std::string heading_of(const Article& article) {
    return article.title.empty() ? article.id : article.title;
}

std::string imprint_of(const Article& article) {
    std::string text = article.outlet;
    if (article.published) text += (text.empty() ? "" : " \u00B7 ") + date_text(*article.published);
    return text.empty() ? article.file : text;
}

bool has_lit(const MapModel& model, std::size_t article) {
    const auto marks = marks_of(model.dossier(), model.scene(), article, model.selection());
    return std::any_of(marks.begin(), marks.end(), [](const ArticleMark& one) { return one.lit; });
}

/// "2 claims: 1 off", or nothing.
std::string claims_text(const Dossier& dossier, std::size_t article) {
    std::size_t claims = 0;
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < dossier.claims.size(); ++i) {
        if (dossier.claims[i].article != article) continue;
        ++claims;
        if (i < dossier.judgements.size() && dossier.judgements[i].verdict >= Verdict::off) ++wrong;
    }
    if (claims == 0) return "no claims";
    return fmt::format("{} claim{}{}", claims, claims == 1 ? "" : "s",
                       wrong == 0 ? "" : fmt::format(", {} off or contradicted", wrong));
}

}  // namespace

void ArticlePane::follow(const MapModel& model) {
    scroll_due_ = true;
    if (open_ && has_lit(model, *open_)) return;
    for (std::size_t i = 0; i < model.dossier().articles.size(); ++i) {
        if (has_lit(model, i)) return open(i);
    }
}

void ArticlePane::forget(std::size_t count) {
    marked_.reset();
    if (open_ && *open_ >= count) open_.reset();
}

void ArticlePane::keep_marks(const MapModel& model) {
    if (marked_ == open_ && marked_for_ == model.selection()) return;
    marks_ = marks_of(model.dossier(), model.scene(), *open_, model.selection());
    shown_marks_.clear();
    for (const ArticleMark& one : marks_) shown_marks_.push_back(one.mark);
    marked_ = open_;
    marked_for_ = model.selection();
}

void ArticlePane::draw(Ui& ui, const MapModel& model, Actions& actions) {
    if (open_) {
        draw_text(ui, model, actions);
    } else {
        draw_list(ui, model.dossier(), actions);
    }
}

void ArticlePane::draw_list(Ui& ui, const Dossier& dossier, Actions& actions) const {
    if (dossier.articles.empty()) ui.text(no_articles_text, quiet_text);
    for (std::size_t i = 0; i < dossier.articles.size(); ++i) {
        const Article& article = dossier.articles[i];
        ui.begin_row();
        ui.text(heading_of(article), strong_text);
        ui.text(imprint_of(article), quiet_text);
        ui.text(claims_text(dossier, i), quiet_text);
        if (ui.end_row(fmt::format("article {}", i + 1), false)) actions.push_back(OpenArticle{i});
    }
}

void ArticlePane::draw_text(Ui& ui, const MapModel& model, Actions& actions) {
    const Article& article = model.dossier().articles[*open_];
    if (ui.tab("\u2190 All articles", false)) actions.push_back(ListArticles{});
    ui.text(heading_of(article), heading_text);
    ui.text(imprint_of(article), quiet_text);
    ui.gap(6);
    keep_marks(model);
    std::optional<std::size_t> wanted;
    if (scroll_due_) {
        const auto lit =
            std::find_if(marks_.begin(), marks_.end(), [](const ArticleMark& one) { return one.lit; });
        if (lit != marks_.end()) wanted = static_cast<std::size_t>(lit - marks_.begin());
        scroll_due_ = false;
    }
    if (const auto clicked = ui.marked_text(article.text, shown_marks_, wanted))
        actions.push_back(marks_[*clicked].action);
}

}  // namespace dateline
