/// The articles and their texts.
#pragma once

#include "window/article_marks.hpp"
#include "window/map_model.hpp"

#include <optional>

namespace dateline {

/// A list of the articles, or the text of one with what was found in it.
class ArticlePane {
public:
    void open(std::size_t article) { open_ = article; }
    void list() { open_.reset(); }
    [[nodiscard]] std::optional<std::size_t> opened() const noexcept { return open_; }

    /// Turns to what was chosen: its article opens, and its first quote there comes into sight.
    void follow(const MapModel& model);
    /// Forgets articles that are gone. @param count how many there are now
    void forget(std::size_t count);

    void draw(Ui& ui, const MapModel& model, Actions& actions);

private:
    void draw_list(Ui& ui, const Dossier& dossier, Actions& actions) const;
    void draw_text(Ui& ui, const MapModel& model, Actions& actions);

    /// The marks of the open text, as long as the same is chosen: a long text has thousands.
    void keep_marks(const MapModel& model);

    std::optional<std::size_t> open_;
    std::optional<std::size_t> marked_;  ///< the article that the marks are of
    Selection marked_for_;
    std::vector<ArticleMark> marks_;
    std::vector<TextMark> shown_marks_;
    bool scroll_due_ = false;
};

}  // namespace dateline
