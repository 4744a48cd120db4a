#include "report/html_text.hpp"

#include "base/markup_text.hpp"
#include "report/terminal_text.hpp"

namespace dateline {

std::string as_html(std::string_view utf8) {
    std::string html;
    append_markup_text(html, harmless(utf8));
    return html;
}

}  // namespace dateline
