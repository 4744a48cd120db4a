#include "reading/articles/article_record.hpp"

#include "base/error.hpp"
#include "reading/articles/dates.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using simdjson::ondemand::json_type;

/// A record's members that an article is made of. Of a key written twice the last counts.
struct Members {
    std::string text, title, url, outlet, published, date, id, doc_id;
};

struct WantedMember {
    std::string_view key;
    std::string Members::*member;
    bool may_be_integer = false;
};
constexpr auto wanted_members = std::to_array<WantedMember>({{"text", &Members::text},
                                                             {"title", &Members::title},
                                                             {"url", &Members::url},
                                                             {"outlet", &Members::outlet},
                                                             {"published", &Members::published},
                                                             {"date", &Members::date},
                                                             {"id", &Members::id, true},
                                                             {"doc_id", &Members::doc_id, true}});

/// The digits of an integer as written, however many; nothing for another number.
[[nodiscard]] std::string_view integer_in(std::string_view token) {
    token = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
    return token.find_first_of(".eE") == std::string_view::npos ? token : std::string_view{};
}

[[nodiscard]] std::string string_in(simdjson::ondemand::value value, const WantedMember& wanted) {
    const json_type type = value.type();
    if (type == json_type::null && value.is_null()) return {};
    if (type == json_type::number && wanted.may_be_integer) {
        const auto digits = integer_in(value.raw_json_token());
        if (!digits.empty()) return std::string{digits};
    }
    if (type != json_type::string) throw InputError(fmt::format("\"{}\" is not a string", wanted.key));
    return std::string{std::string_view{value.get_string()}};
}

[[nodiscard]] Members members_of(simdjson::ondemand::object record) {
    Members members;
    for (auto field : record) {
        const std::string_view key = field.unescaped_key();
        const auto* const wanted = std::ranges::find(wanted_members, key, &WantedMember::key);
        if (wanted != wanted_members.end()) members.*(wanted->member) = string_in(field.value(), *wanted);
    }
    return members;
}

/// Reads records one after another in the same memory, unless one was large.
class RecordParser {
public:
    [[nodiscard]] Members read(std::string_view line) {
        padded_.reserve(line.size() + simdjson::SIMDJSON_PADDING);
        padded_ = line;
        auto document = parser_.iterate(padded_.data(), line.size(), padded_.capacity());
        if (document.type() != json_type::object) throw InputError("is not a JSON object");
        Members members = members_of(document.get_object());
        if (document.current_location().error() == simdjson::SUCCESS) throw InputError("is not JSON");
        if (line.size() > largest_kept_bytes) *this = {};
        return members;
    }

private:
    static constexpr std::size_t largest_kept_bytes = 1 << 20;

    simdjson::ondemand::parser parser_;
    std::string padded_;
};

[[nodiscard]] Members parsed(std::string_view line) {
    thread_local RecordParser parser;
    try {
        return parser.read(line);
    } catch (const simdjson::simdjson_error&) {
        throw InputError("is not JSON");
    }
}

[[nodiscard]] std::string first_given(std::string one, std::string other) {
    return one.empty() ? std::move(other) : std::move(one);
}

constexpr std::size_t longest_quoted_date = 40;

}  // namespace

bool looks_like_record(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t");
    return begin != std::string_view::npos && line[begin] == '{' &&
           line.find("\"text\"") != std::string_view::npos;
}

RecordArticle article_from_record(std::string_view line) {
    Members members = parsed(line);
    if (members.text.empty()) throw InputError("has no \"text\"");
    RecordArticle read;
    Article& article = read.article;
    article.text = std::move(members.text);
    article.title = std::move(members.title);
    article.url = std::move(members.url);
    article.outlet = std::move(members.outlet);
    article.id = first_given(std::move(members.id), std::move(members.doc_id));
    const std::string date = first_given(std::move(members.published), std::move(members.date));
    article.published = published_date(date);
    if (article.published) article.published_from = "metadata";
    if (!article.published) read.no_date = date.substr(0, longest_quoted_date);
    return read;
}

}  // namespace dateline
