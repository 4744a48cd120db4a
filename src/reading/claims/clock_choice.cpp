#include "reading/claims/clock_choice.hpp"

#include "reading/claims/clock_fit.hpp"
#include "reading/claims/clock_place.hpp"
#include "text/word_list.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>

namespace dateline {
namespace {

/// "India said": a party that tells of something, wherever it was.
bool speaks(const SentenceView& article, const LaidName& name) {
    constexpr auto verbs =
        word_list("said", "says", "announced", "claimed", "confirmed", "reported", "denied");
    return article.mention(name).role == MentionRole::metonym || article.is_any(name.end, verbs);
}

/// Asks of names whether the two times of a claim are one moment there.
class ClockFit {
public:
    ClockFit(const SentenceView& article, const ClaimedTime& time) : article_{article}, time_{time} {
        const ArticleReading& reading = article.reading();
        date_ = time.date ? time.date : reading.dossier.articles[reading.article].published;
    }

    [[nodiscard]] bool at(const LaidName* name) const {
        const Place* place = name != nullptr ? article_.place(*name) : nullptr;
        return place != nullptr && fits_clock(*place, time_, date_);
    }
    [[nodiscard]] bool at_any(std::span<const LaidName> names) const {
        return std::ranges::any_of(names, [&](const LaidName& name) {
            return (speaks(article_, name) || article_.is_place(name)) && at(&name);
        });
    }

private:
    const SentenceView& article_;
    const ClaimedTime& time_;
    std::optional<std::chrono::year_month_day> date_;
};

bool has_clock(const SentenceView& article, const LaidName& name) {
    const Place* place = article.place(name);
    return place != nullptr && !place->time_zone.empty() && article.is_place(name) &&
           !is_source(article, name) && !speaks(article, name);
}

/// "KATHMANDU, Nov 4": a name in capitals with a mark behind it.
bool opens_dateline(const SentenceView& article, const LaidName& name) {
    const bool capitals =
        std::ranges::all_of(article.mention(name).quote, [](char c) { return !(c >= 'a' && c <= 'z'); });
    return capitals && article.is_any(name.end, {",", "(", "-", "--", "–", "—"});
}

/// The names of the first sentences: headline, dateline and lead, which tell what happened.
std::span<const LaidName> leading_names(const SentenceView& article, std::span<const LaidName> names) {
    constexpr std::size_t sentences = 3;
    const auto& all = article.reading().tokens.sentences;
    const std::size_t end = all[std::min(sentences, all.size()) - 1].end;
    const auto behind =
        std::ranges::find_if(names, [end](const LaidName& name) { return name.begin >= end; });
    return names.first(static_cast<std::size_t>(behind - names.begin()));
}

/// The place of the dateline when its clock is known; else null.
const LaidName* dateline_in(const SentenceView& article, std::span<const LaidName> leading) {
    const auto found = std::ranges::find_if(leading, [&](const LaidName& name) {
        return opens_dateline(article, name) && has_clock(article, name);
    });
    return found == leading.end() ? nullptr : &*found;
}

}  // namespace

const LaidName* choose_clock(const SentenceView& sentence, const SentenceView& article,
                             std::span<const LaidName> names, const ClaimedTime& time) {
    const LaidName* spoken_of = clock_place(sentence, article, names);
    const ClockFit fits{article, time};
    const auto leading = leading_names(article, names);
    const LaidName* written_at = dateline_in(article, leading);
    if (fits.at(spoken_of)) {
        return speaks(article, *spoken_of) && written_at != nullptr && !fits.at(written_at) ? nullptr
                                                                                            : spoken_of;
    }
    bool names_clocks = false;
    for (const LaidName& name : sentence.names()) {
        if (!has_clock(article, name)) continue;
        if (fits.at(&name)) return &name;
        names_clocks = true;
    }
    if (!names_clocks && fits.at(written_at)) return written_at;
    return fits.at_any(leading) || fits.at_any(sentence.names()) ? nullptr : spoken_of;
}

}  // namespace dateline
