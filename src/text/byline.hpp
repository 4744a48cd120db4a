/// Words that say who made a text or a picture: names of people and agencies, which look like places.
#pragma once

#include <string_view>
#include <vector>

namespace dateline {

/// Whether a line only says who wrote: "By Paris Bordeaux and A. Lee in Rome". Nothing but names (with "of
/// The Desk", "in Rome") of at least two words, without a number or an end of a sentence.
[[nodiscard]] bool is_byline(std::string_view line);

/// Whether a short line only says who else had a hand in it, as agencies put it below a report: "(Reporting
/// by A. Lee in Rome; Editing by J. London)", "Additional reporting by …", "A. Lee contributed reporting from
/// Rome."; or whose it is: "© 2020 The Desk".
[[nodiscard]] bool is_sign_off(std::string_view line);

struct CaptionPart {
    std::string_view text;
    bool is_credit = false;  ///< names who made the picture, not what it shows
};

/// A caption parted at its credits: "Photograph: J. London/EPA", "(Photo by A. Lee/AFP)", "© The Desk" and,
/// behind the last sentence, "REUTERS/A. Lee". All of it, in order.
[[nodiscard]] std::vector<CaptionPart> caption_parts(std::string_view caption);

/// Whether what comes behind a caption's last part belongs to it: a credit that no bracket closes.
[[nodiscard]] bool is_open_credit(const CaptionPart& part);

}  // namespace dateline
