/// The build-time program that learns the recogniser's weights and measures the reading of names.
#include "base/error.hpp"
#include "base/whole_file.hpp"
#include "training/cross_validation.hpp"
#include "training/explain_names.hpp"
#include "training/given_mentions.hpp"
#include "training/weights_table.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <cstdio>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace dateline;

const std::map<std::string, Half> halves{{"all", Half::all}, {"even", Half::even}, {"odd", Half::odd}};
const std::map<std::string, Learner> learners{
    {"logistic", Learner::logistic}, {"perceptron", Learner::perceptron}, {"chain", Learner::chain}};

/// Where organisations are unclear, nearly every name that is left is a place; others mark less freely.
constexpr double whole_freedom_share = 0.45;

struct LearnArguments {
    std::vector<std::string> articles;
    std::vector<std::string> whole;
    std::vector<std::string> entities;
    Half half = Half::even;
    LearningOptions options;
    std::size_t folds = 5;
    double least_weight = 0.02;
    std::string output;
};

void add_learning_options(CLI::App* command, const std::shared_ptr<LearnArguments>& arguments) {
    command->add_option("ARTICLES", arguments->articles, "Articles with toponyms, one JSON object a line")
        ->required();
    command->add_option("--whole", arguments->whole,
                        "More such articles, of which all are used, whatever --half says");
    command->add_option("--entities", arguments->entities, "Corpora of named entities, CoNLL columns");
    command->add_option("--half", arguments->half, "Which articles: even, odd (from 0) or all [even]")
        ->transform(CLI::CheckedTransformer(halves));
    command
        ->add_option("--learner", arguments->options.learner,
                     "logistic, perceptron or, to validate only, chain [logistic]")
        ->transform(CLI::CheckedTransformer(learners));
    command->add_option("--rounds", arguments->options.rounds, "Passes over the examples")
        ->capture_default_str();
    command->add_option("--prior", arguments->options.prior, "Precision of the Gaussian prior")
        ->capture_default_str();
    command
        ->add_option("--entity-share", arguments->options.entity_share,
                     "What an example of --entities counts, against 1 for one of news")
        ->capture_default_str();
    command->add_option("--seed", arguments->options.seed, "Seed of the examples' order")
        ->capture_default_str();
}

[[nodiscard]] TrainingData training_data(const LearnArguments& arguments) {
    const Gazetteer gazetteer = Gazetteer::open_default();
    TrainingData data;
    for (const std::string& file : arguments.articles)
        data.corpora.push_back(name_examples(read_toponyms(file, arguments.half), gazetteer, data.numbers));
    for (const std::string& file : arguments.whole) {
        data.corpora.push_back(name_examples(read_toponyms(file, Half::all), gazetteer, data.numbers));
        data.corpora.back().freedom_share = whole_freedom_share;
    }
    for (const std::string& file : arguments.entities)
        data.corpora.push_back(name_examples(read_entities(file), gazetteer, data.numbers));
    return data;
}

void fit(const LearnArguments& arguments) {
    if (arguments.options.learner == Learner::chain)
        throw InputError("--learner chain is only for validate: the program reads no weights of neighbours");
    TrainingData data = training_data(arguments);
    const auto weights = weights_without(data.corpora, data.numbers, arguments.options,
                                         [](const ExampleCorpus&, std::size_t) { return false; });
    write_whole_file(arguments.output, weights_table(weights, data.numbers, arguments.least_weight));
}

void validate(const LearnArguments& arguments) {
    TrainingData data = training_data(arguments);
    for (const auto& [description, wanted] : feature_sets()) {
        const auto corpora = with_features(data, wanted);
        const auto scores = cross_validate(corpora, data.numbers, arguments.options, arguments.folds);
        for (std::size_t c = 0; c < corpora.size(); ++c) {
            if (!corpora[c].is_news) continue;
            fmt::print("{:<28} {:<12} P {:.4f}  R {:.4f}  F1 {:.4f}\n", description, corpora[c].name,
                       scores[c].precision(), scores[c].recall(), scores[c].f1());
        }
    }
}

struct ResolveArguments {
    std::string articles;
    Half half = Half::all;
    bool found = false;
    std::vector<std::string> without;
};

void resolve_corpus(const ResolveArguments& arguments) {
    const Gazetteer gazetteer = Gazetteer::open_default();
    const ResolutionEvidence evidence = evidence_without(arguments.without);
    for (const AnnotatedDocument& document : read_toponyms(arguments.articles, arguments.half).documents) {
        fmt::print("{}\n", arguments.found ? read_line(document, gazetteer, evidence)
                                           : resolved_line(document, gazetteer, evidence));
    }
}

/// Prints each candidate of a text with its odds and every feature that weighs something, heaviest first.
void explain(const std::string& text) {
    const Gazetteer gazetteer = Gazetteer::open_default();
    for (const ExplainedName& name : explain_names(text, gazetteer)) {
        fmt::print("{}: {:+.2f}\n", name.quote, name.odds);
        for (const auto& [feature, weight] : name.weights) fmt::print("    {:+.2f}  {}\n", weight, feature);
    }
}

void add_explain_command(CLI::App& app) {
    auto text = std::make_shared<std::string>();
    auto* command = app.add_subcommand("explain", "Say what speaks for and against each name of a text");
    command->add_option("TEXT", *text, "One or more sentences")->required();
    command->callback([text] { explain(*text); });
}

void add_fit_command(CLI::App& app) {
    auto arguments = std::make_shared<LearnArguments>();
    auto* command = app.add_subcommand("fit", "Learn weights and write them as a table");
    add_learning_options(command, arguments);
    command->add_option("-o,--output", arguments->output, "File to write, e.g. weights.tsv")->required();
    command->add_option("--least-weight", arguments->least_weight, "Leave smaller ones out")
        ->capture_default_str();
    command->callback([arguments] { fit(*arguments); });
}

void add_validate_command(CLI::App& app) {
    auto arguments = std::make_shared<LearnArguments>();
    auto* command = app.add_subcommand("validate", "Score recognition by cross-validation over articles");
    add_learning_options(command, arguments);
    command->add_option("--folds", arguments->folds, "Parts that are left out in turn")
        ->capture_default_str()
        ->check(CLI::Range(2, 100));
    command->callback([arguments] { validate(*arguments); });
}

void add_resolve_command(CLI::App& app) {
    auto arguments = std::make_shared<ResolveArguments>();
    auto* command = app.add_subcommand("resolve", "Resolve the marked names; print predictions as NDJSON");
    command->add_option("ARTICLES", arguments->articles, "Articles with toponyms, one JSON object a line")
        ->required();
    command->add_option("--half", arguments->half, "Which articles: even, odd (from 0) or all [all]")
        ->transform(CLI::CheckedTransformer(halves));
    command->add_flag("--found", arguments->found, "Resolve the names that recognition finds instead");
    command->add_option("--without", arguments->without,
                        fmt::format("Evidence to leave out: {}", fmt::join(evidence_names(), ", ")));
    command->callback([arguments] { resolve_corpus(*arguments); });
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"Learns the weights of name recognition, and measures recognition and resolution"};
    app.require_subcommand(1);
    add_fit_command(app);
    add_validate_command(app);
    add_resolve_command(app);
    add_explain_command(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error);
    } catch (const std::exception& error) {
        fmt::print(stderr, "dateline-train: {}\n", error.what());
        return 3;
    }
    return 0;
}
