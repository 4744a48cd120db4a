#include "training/given_mentions.hpp"

#include "reading/mentions/given_names.hpp"
#include "text/tokens.hpp"

#include <nlohmann/json.hpp>

#include <functional>

namespace dateline {
namespace {

using nlohmann::ordered_json;

[[nodiscard]] ordered_json toponym(const RecognisedName& name, const std::vector<ScoredPlace>& places,
                                   const Gazetteer& gazetteer) {
    ordered_json row{{"start", name.span.begin},
                     {"end", name.span.end},
                     {"role", name_of(name.role)},
                     {"lat", nullptr},
                     {"lon", nullptr}};
    if (places.empty()) return row;
    const Place place = gazetteer.place(places.front().place);
    row["lat"] = place.point.latitude().value();
    row["lon"] = place.point.longitude().value();
    auto ids = place.other_ids;
    ids.insert(ids.begin(), place.id);
    for (const std::string& id : ids) {
        if (id.starts_with("gn:")) row["geonameid"] = id.substr(3);
    }
    return row;
}

using FindNames = std::function<std::vector<RecognisedName>(const ArticleWords&, const CodePointIndex&)>;

[[nodiscard]] std::string line_of(const AnnotatedDocument& document, const Gazetteer& gazetteer,
                                  const ResolutionEvidence& evidence, const FindNames& find) {
    const Tokens tokens = tokenize(document.text);
    const CodePointIndex index{document.text};
    const auto words = article_words(tokens, gazetteer);
    const auto names = find(words, index);
    const auto places = resolve(names, gazetteer, {{}, document.url}, evidence);
    ordered_json toponyms = ordered_json::array();
    for (std::size_t i = 0; i < names.size(); ++i)
        toponyms.push_back(toponym(names[i], places[i], gazetteer));
    return ordered_json{{"doc_id", document.id}, {"toponyms", std::move(toponyms)}}.dump();
}

}  // namespace

std::string resolved_line(const AnnotatedDocument& document, const Gazetteer& gazetteer,
                          const ResolutionEvidence& evidence) {
    std::vector<Span> spans;
    for (const AnnotatedSpan& marked : document.spans) spans.push_back(marked.span);
    return line_of(document, gazetteer, evidence, [&](const auto& words, const auto& index) {
        return given_names(spans, words, index, gazetteer);
    });
}

std::string read_line(const AnnotatedDocument& document, const Gazetteer& gazetteer,
                      const ResolutionEvidence& evidence) {
    return line_of(document, gazetteer, evidence,
                   [&](const auto& words, const auto&) { return recognise(words, gazetteer); });
}

}  // namespace dateline
