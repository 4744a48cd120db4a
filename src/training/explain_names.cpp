#include "training/explain_names.hpp"

#include "reading/mentions/recognise.hpp"
#include "text/tokens.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace dateline {

std::vector<ExplainedName> explain_names(const std::string& text, const Gazetteer& gazetteer) {
    const Tokens tokens = tokenize(text);
    const CodePointIndex index{text};
    const auto words = article_words(tokens, gazetteer);
    const auto persons = find_person_names(words, gazetteer);
    const auto candidates = all_candidates(words, gazetteer);
    const auto setting = name_setting(words, persons, candidates, gazetteer);
    const NameModel& model = NameModel::shipped();
    std::vector<ExplainedName> explained;
    for (std::size_t which = 0; which < candidates.size(); ++which) {
        const Span span{words.all[candidates[which].begin].span.begin,
                        words.all[candidates[which].end - 1].span.end};
        ExplainedName name{std::string{index.slice(span)}, model.odds(which, setting), {}};
        for_each_feature(which, setting, [&](const std::string& feature) {
            const double weight = model.weight(feature);
            if (weight != 0) name.weights.emplace_back(feature, weight);
        });
        std::ranges::stable_sort(name.weights, std::greater{},
                                 [](const auto& w) { return std::abs(w.second); });
        explained.push_back(std::move(name));
    }
    return explained;
}

}  // namespace dateline
