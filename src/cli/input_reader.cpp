#include "cli/input_reader.hpp"

#include "base/error.hpp"
#include "cli/error_message.hpp"
#include "cli/input_files.hpp"
#include "cli/input_overrides.hpp"
#include "cli/input_table.hpp"
#include "cli/terminal.hpp"
#include "cli/unread_articles.hpp"
#include "dossier/dossier_json.hpp"
#include "exchange/table_dossier.hpp"
#include "reading/articles/article_stream.hpp"
#include "reading/claims/claim_file.hpp"
#include "reading/read_articles.hpp"

#include <filesystem>
#include <utility>

namespace dateline {
namespace {

/// What an input is shows in this much of it.
constexpr std::size_t sample_bytes = 1 << 18;
/// A saved dossier and a claim file are held whole.
constexpr std::size_t whole_limit_bytes = std::size_t{1} << 30;

/// 0 when one of them is a pipe or missing.
[[nodiscard]] std::uint64_t total_bytes(const std::vector<std::string>& files) {
    std::uint64_t total = 0;
    for (const std::string& file : files) {
        std::error_code error;
        if (!std::filesystem::is_regular_file(file, error)) return 0;
        total += std::filesystem::file_size(file, error);
    }
    return total;
}

}  // namespace

InputReader::InputReader(const Gazetteer& gazetteer, ArticleFacts facts, CommandContext& context)
    : gazetteer_{gazetteer}, facts_{std::move(facts)}, context_{context} {}

void InputReader::read(const std::vector<std::string>& arguments, const std::string& overrides,
                       const InputTaker& taker) {
    fault_ = taker.fault;
    try_each(arguments, [&](const std::string& argument) {
        for (std::string& file : files_named(argument)) files_.push_back(std::move(file));
    });
    read_overrides(overrides);
    progress_.emplace(context_.remarks, total_bytes(files_), remarks_are_watched(context_.remarks));
    try_each(files_, [&](const std::string& file) {
        read_file(file, taker);
        some_read_ = true;
    });
    progress_.reset();
    if (!some_read_ && !held_.empty()) throw InputError(held_);
}

void InputReader::read_overrides(const std::string& general) {
    const auto bad_row = [this](const std::string& message) { remark(message); };
    const auto bad_file = [this](const std::string& message) {
        context_.exit_code = exit_code::input;
        remark(message);
    };
    overrides_ = overrides_for(files_, general, gazetteer_, {bad_row, bad_file});
}

void InputReader::try_each(const std::vector<std::string>& names,
                           const std::function<void(const std::string&)>& each) {
    for (const std::string& name : names) {
        try {
            each(name);
        } catch (const InputError& error) {
            if (!held_.empty()) report(std::exchange(held_, {}));
            held_ = error.what();
        }
        if (some_read_ && !held_.empty()) report(std::exchange(held_, {}));
    }
}

void InputReader::read_file(const std::string& file, const InputTaker& taker) {
    if (is_place_table(file)) {
        InputTable table{file, context_};
        return (taker.table ? taker.table : taker.dossier)(table_dossier(table.features(), file));
    }
    InputStream input{file};
    const std::string_view sample = input.peek(sample_bytes);
    if (looks_like_dossier(sample)) {
        Dossier saved = dossier_from_json(input.rest(whole_limit_bytes), file);
        attach_areas(saved, gazetteer_);
        taker.dossier(std::move(saved));
    } else if (looks_like_claim_file(file, sample)) {
        taker.dossier(read_claim_file(
            file, input.rest(whole_limit_bytes), gazetteer_,
            [this](const std::string& message) { report(message); }, overrides_));
    } else {
        read_articles_of(input, file, taker);
    }
    finished_bytes_ += input.taken_bytes();
}

void InputReader::read_articles_of(InputStream& input, const std::string& file, const InputTaker& taker) {
    const auto notice = [this](const std::string& message) { remark(message); };
    ArticleStream stream{
        input, file, facts_, {[this](const std::string& message) { report(message); }, notice}};
    while (auto article = stream.next()) {
        taker.article(std::move(*article));
        some_read_ = true;
        ++articles_;
        if (progress_) progress_->show(finished_bytes_ + input.taken_bytes(), articles_);
    }
}

void InputReader::tell_unused_overrides() const {
    const UnreadArticles unread{files_};
    for (const UnusedOverride& unused : overrides_.unused()) {
        if (!unused.folder.empty() && unread.may_be_meant(*unused.row, unused.folder)) continue;
        context_.remarks << error_message(unused.remark);
    }
}

void InputReader::report(const std::string& message) {
    context_.exit_code = exit_code::input;
    if (fault_) {
        some_read_ = true;  // an error record is an answer
        return fault_(message);
    }
    remark(message);
}

void InputReader::remark(const std::string& message) {
    if (progress_) progress_->hide();
    context_.remarks << error_message(message);
}

}  // namespace dateline
