#include "window/article_marks.hpp"

#include "window/ui_theme.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace dateline {
namespace {

constexpr std::uint8_t faint = 34;
constexpr std::uint8_t strong = 96;

/// Where code points begin in UTF-8 text. Asked in rising order it passes over the text once.
class ByteOffsets {
public:
    explicit ByteOffsets(std::string_view text) : text_{text} {}

    std::size_t of(std::size_t code_point) {
        if (code_point < at_) at_ = byte_ = 0;
        while (at_ < code_point && byte_ < text_.size()) {
            do ++byte_;
            while (byte_ < text_.size() && (static_cast<unsigned char>(text_[byte_]) & 0xC0U) == 0x80U);
            ++at_;
        }
        return byte_;
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t byte_ = 0;
};

class Marker {
public:
    Marker(const Dossier& dossier, std::size_t article, const Selection& selection,
           std::optional<std::size_t> place)
        : dossier_{dossier},
          article_{article},
          selection_{selection},
          place_{place},
          offsets_{dossier.articles[article].text} {}

    void mark_claims() {
        for (std::size_t i = 0; i < dossier_.claims.size(); ++i) {
            if (dossier_.claims[i].article != article_) continue;
            const bool lit = is_claim(selection_, i);
            const bool judged = i < dossier_.judgements.size();
            const Ink ink = ink_of(judged ? dossier_.judgements[i].verdict : Verdict::unverifiable);
            add(dossier_.claims[i].span, {ink, lit ? strong : faint, fmt::format("quote {}", i + 1)},
                ChooseClaim{i}, lit);
        }
    }
    void mark_names() {
        for (std::size_t i = 0; i < dossier_.mentions.size(); ++i) {
            const Mention& mention = dossier_.mentions[i];
            if (mention.article != article_ || !mention.resolved()) continue;
            const std::size_t place = mention.candidates.front().place;
            const bool lit = place == place_;
            add(mention.span,
                {lit ? Ink::accent : Ink::quiet, lit ? strong : std::uint8_t{0},
                 fmt::format("name {}", i + 1)},
                ChoosePlace{place}, lit);
        }
    }
    void mark_reports() {
        const auto* chosen = std::get_if<ChooseEvent>(&selection_);
        if (chosen == nullptr) return;
        for (const Report& report : dossier_.events[chosen->event].reports) {
            if (report.article != article_) continue;
            add(report.span, {Ink::accent, faint, "report"}, *chosen, true);
        }
    }

    std::vector<ArticleMark> take() { return std::move(marks_); }

private:
    struct Look {
        Ink ink;
        std::uint8_t alpha;
        std::string name;
    };

    void add(Span span, const Look& look, const Action& action, bool lit) {
        const std::size_t begin = offsets_.of(span.begin);
        marks_.push_back({{begin, offsets_.of(span.end), look.ink, look.alpha, look.name}, action, lit});
    }

    const Dossier& dossier_;
    std::size_t article_;
    const Selection& selection_;
    std::optional<std::size_t> place_;
    ByteOffsets offsets_;
    std::vector<ArticleMark> marks_;
};

}  // namespace

std::optional<std::size_t> chosen_place(const Dossier& dossier, const MapScene& scene,
                                        const Selection& selection) {
    if (const auto* chosen = std::get_if<ChooseObject>(&selection))
        return scene.objects[chosen->object].place;
    const auto* found = std::get_if<FoundChosen>(&selection);
    if (found == nullptr) return std::nullopt;
    for (std::size_t i = 0; i < dossier.places.size(); ++i) {
        if (dossier.places[i].id == found->place.id) return i;
    }
    return std::nullopt;
}

std::vector<ArticleMark> marks_of(const Dossier& dossier, const MapScene& scene, std::size_t article,
                                  const Selection& selection) {
    Marker marker{dossier, article, selection, chosen_place(dossier, scene, selection)};
    marker.mark_claims();
    marker.mark_names();
    marker.mark_reports();
    return marker.take();
}

}  // namespace dateline
