#include "reading/articles/load_articles.hpp"

#include "base/input_stream.hpp"
#include "reading/articles/article_stream.hpp"

#include <utility>

namespace dateline {
namespace {

[[nodiscard]] std::vector<Article> all_of(ArticleStream stream) {
    std::vector<Article> articles;
    while (auto article = stream.next()) articles.push_back(std::move(*article));
    return articles;
}

}  // namespace

std::vector<Article> articles_from(const std::string& name, std::string bytes, const ArticleFacts& facts,
                                   const std::function<void(const std::string&)>& bad_record) {
    InputStream input{name == "-" ? "standard input" : name, std::move(bytes)};
    return all_of(ArticleStream{input, name, facts, {bad_record, {}}});
}

std::vector<Article> load_articles(const std::string& path, const ArticleFacts& facts,
                                   const std::function<void(const std::string&)>& bad_record) {
    InputStream input{path};
    return all_of(ArticleStream{input, path, facts, {bad_record, {}}});
}

}  // namespace dateline
