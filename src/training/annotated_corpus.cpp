#include "training/annotated_corpus.hpp"

#include "base/error.hpp"
#include "base/input.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <optional>

namespace dateline {
namespace {

using nlohmann::json;

constexpr std::size_t largest_corpus = std::size_t{1} << 30;

void add_spans(const json& marked, Annotation annotation, AnnotatedDocument& document) {
    for (const json& one : marked) {
        const Span span{one.at("start").get<std::uint32_t>(), one.at("end").get<std::uint32_t>()};
        document.spans.push_back({span, annotation});
    }
}

[[nodiscard]] AnnotatedDocument document_from(const json& record) {
    AnnotatedDocument document;
    const json& id = record.at("doc_id");
    document.id = id.is_string() ? id.get<std::string>() : id.dump();
    document.text = record.at("text").get<std::string>();
    document.url = record.value("url", "");
    add_spans(record.at("toponyms"), Annotation::place, document);
    if (const auto unclear = record.find("unclear"); unclear != record.end())
        add_spans(*unclear, Annotation::unclear, document);
    std::ranges::sort(document.spans, {}, &AnnotatedSpan::span);
    // a span marked twice, or inside another, is one name
    const auto overlapping = [](const auto& a, const auto& b) { return a.span.overlaps(b.span); };
    document.spans.erase(std::unique(document.spans.begin(), document.spans.end(), overlapping),
                         document.spans.end());
    const std::uint32_t length = code_point_count(document.text);
    std::erase_if(document.spans, [&](const auto& s) { return s.span.empty() || s.span.end > length; });
    return document;
}

[[nodiscard]] Annotation annotation_of(std::string_view tag) {
    constexpr auto places = std::to_array<std::string_view>({"loc", "location", "place", "geo-loc"});
    constexpr auto others = std::to_array<std::string_view>({"per", "person", "product", "creative-work",
                                                             "weapon", "militaryplatform", "temporal",
                                                             "quantity", "money", "documentreference"});
    std::string lower{tag};
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return std::tolower(c); });
    if (std::ranges::find(places, lower) != places.end()) return Annotation::place;
    return std::ranges::find(others, lower) != others.end() ? Annotation::other : Annotation::unclear;
}

/// Puts text together again from tokens.
class EntityReader {
public:
    explicit EntityReader(AnnotatedCorpus& corpus) : corpus_{corpus} {}

    void line(std::size_t number, std::string_view line) {
        if (line.empty()) return end_sentence();
        const std::size_t gap = line.find_last_of(" \t");
        if (gap == std::string_view::npos) throw InputError(fmt::format("line {}: has no tag", number));
        token(line.substr(0, line.find_first_of(" \t")), line.substr(gap + 1));
    }

    void end_sentence() {
        open_ = {};
        if (!document_.text.empty()) document_.text += "\n\n";
        length_ = code_point_count(document_.text);
        if (++sentences_ >= sentences_a_document) end_document();
    }

    void end_document() {
        sentences_ = 0;
        document_.id = fmt::format("{}-{}", corpus_.name, corpus_.documents.size());
        if (!document_.text.empty()) corpus_.documents.push_back(std::move(document_));
        document_ = {};
        length_ = 0;
    }

private:
    static constexpr int sentences_a_document = 12;

    void token(std::string_view text, std::string_view tag) {
        if (text == "-DOCSTART-" || !is_utf8(text)) return;
        if (wants_space(text)) {
            document_.text += ' ';
            ++length_;
        }
        const std::uint32_t begin = length_;
        document_.text += text;
        length_ += code_point_count(text);
        const bool inside = tag.size() > 2 && tag[1] == '-';
        const std::string_view type = inside ? tag.substr(2) : std::string_view{};
        if (inside && tag[0] == 'I' && type == open_) {
            document_.spans.back().span.end = length_;
        } else if (inside) {
            document_.spans.push_back({{begin, length_}, annotation_of(type)});
        }
        open_ = type;
    }

    [[nodiscard]] bool wants_space(std::string_view token) const {
        constexpr std::string_view closing = ".,;:!?)]%'";
        constexpr std::string_view opening = "([";
        const std::string& text = document_.text;
        if (text.empty() || text.ends_with('\n') || opening.find(text.back()) != std::string_view::npos)
            return false;
        return closing.find(token.front()) == std::string_view::npos;
    }

    AnnotatedCorpus& corpus_;
    AnnotatedDocument document_;
    std::string open_;
    std::uint32_t length_ = 0;  ///< of the document's text, in code points
    int sentences_ = 0;
};

[[nodiscard]] bool is_in(Half half, std::size_t position) {
    return half == Half::all || (half == Half::even) == (position % 2 == 0);
}

}  // namespace

AnnotatedCorpus read_toponyms(const std::string& file, Half half) {
    AnnotatedCorpus corpus{std::filesystem::path{file}.stem().string(), true, {}};
    std::size_t position = 0;
    for_each_line(read_input(file, largest_corpus), [&](std::size_t number, std::string_view line) {
        if (line.empty() || !is_in(half, position++)) return;
        try {
            corpus.documents.push_back(document_from(json::parse(line)));
        } catch (const json::exception& error) {
            throw InputError(fmt::format("{}:{}: {}", file, number, error.what()));
        }
    });
    return corpus;
}

AnnotatedCorpus read_entities(const std::string& file) {
    AnnotatedCorpus corpus{std::filesystem::path{file}.stem().string(), false, {}};
    EntityReader reader{corpus};
    try {
        for_each_line(read_input(file, largest_corpus),
                      [&](std::size_t number, std::string_view line) { reader.line(number, line); });
    } catch (const InputError& error) {
        throw InputError(fmt::format("{}: {}", file, error.what()));
    }
    reader.end_sentence();
    reader.end_document();
    return corpus;
}

}  // namespace dateline
