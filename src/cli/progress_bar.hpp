/// One line on a terminal that says how far a long job has come.
#pragma once

#include "gazetteer/build_request.hpp"

#include <chrono>
#include <iosfwd>
#include <string>

namespace dateline {

/**
 * Draws "reading allCountries.txt  45 %  5.4 million rows, 180 000 a second, 40 s left" over itself, at most
 * ten times a second, and wipes it when destroyed. Draws nothing where standard error is no terminal.
 */
class ProgressBar {
public:
    enum class Where { terminal, elsewhere };

    ProgressBar(std::ostream& stream, Where where) : stream_{stream}, where_{where} {}
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    ~ProgressBar();

    void show(const BuildProgress& progress);

private:
    using Clock = std::chrono::steady_clock;

    std::ostream& stream_;
    Where where_;
    std::string stage_;
    Clock::time_point stage_began_;
    Clock::time_point drawn_;
    bool is_drawn_ = false;
};

/// What the bar says after `seconds` of a stage: at most 100 columns, without line breaks.
[[nodiscard]] std::string progress_line(const BuildProgress& progress, double seconds);

/// Whether standard error is a terminal.
[[nodiscard]] ProgressBar::Where where_remarks_go();

}  // namespace dateline
