#include "dossier/calendar_text.hpp"
#include "mapview/time_words.hpp"
#include "picture/picture_titles.hpp"
#include "report/html_text.hpp"
#include "webpage/page_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace dateline {
namespace {

constexpr double width_px = 1000;
constexpr double least_bar_px = 8;

/// All times of the page on one scale.
class TimeScale {
public:
    explicit TimeScale(const std::vector<const Event*>& events) {
        for (const Event* event : events) {
            begin_ = event == events.front() ? event->time->begin : std::min(begin_, event->time->begin);
            end_ = event == events.front() ? event->time->end : std::max(end_, event->time->end);
        }
    }

    [[nodiscard]] std::string bar(const TimeRange& time) const {
        const double left = std::min(px_at(time.begin), width_px - least_bar_px);
        const double width = std::max(px_at(time.end) - left, least_bar_px);
        return fmt::format(
            "<svg class=\"when\" viewBox=\"0 0 {0} 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
            "<rect class=\"track\" width=\"{0}\" height=\"8\"/>"
            "<rect class=\"bar\" x=\"{1:.1f}\" width=\"{2:.1f}\" height=\"8\"/></svg>",
            width_px, left, width);
    }

private:
    [[nodiscard]] double px_at(std::chrono::sys_seconds instant) const {
        const double span_s = std::max(1.0, static_cast<double>((end_ - begin_).count()));
        return width_px * static_cast<double>((instant - begin_).count()) / span_s;
    }

    std::chrono::sys_seconds begin_{}, end_{};
};

std::vector<const Event*> timed_events(const Dossier& dossier) {
    std::vector<const Event*> events;
    for (const Event& event : dossier.events) {
        if (event.time) events.push_back(&event);
    }
    std::ranges::stable_sort(events, {}, [](const Event* event) { return event->time->begin; });
    return events;
}

}  // namespace

void append_timeline(std::string& html, const PageSubject& subject) {
    const auto events = timed_events(subject.dossier);
    if (events.empty()) return;
    append_section_begin(html, "timeline", "Timeline");
    const TimeScale scale{events};
    html += "<ol class=\"timeline\">\n";
    for (const Event* event : events) {
        html += fmt::format("<li><time datetime=\"{}\">{}</time> <a href=\"#e{}\">{}</a>{}</li>\n",
                            instant_text(event->time->begin), as_html(time_text(*event->time)),
                            event - subject.dossier.events.data(), as_html(title_of(subject.dossier, *event)),
                            scale.bar(*event->time));
    }
    html += "</ol>\n";
    const std::size_t undated = subject.dossier.events.size() - events.size();
    if (undated > 0)
        html += fmt::format("<p class=\"quiet\">{} more {} no known time.</p>\n", undated,
                            undated == 1 ? "event has" : "events have");
    html += "</section>\n";
}

}  // namespace dateline
