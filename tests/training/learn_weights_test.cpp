#include "training/learn_weights.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace dateline;

namespace {

/// `yes` and `no` examples that have just this feature.
void add(std::vector<NameExample>& examples, std::uint32_t feature, int yes, int no) {
    for (int i = 0; i < yes; ++i) examples.push_back({{feature}, true});
    for (int i = 0; i < no; ++i) examples.push_back({{feature}, false});
}

std::vector<double> learned(const std::vector<NameExample>& examples, std::size_t features,
                            const LearningOptions& options, std::vector<SetWeight> by_hand = {}) {
    std::vector<WeightedExample> weighted;
    for (const NameExample& example : examples) weighted.push_back({&example, 1});
    return learn_weights(weighted, features, by_hand, options);
}

}  // namespace

TEST_CASE("a feature learned alone weighs the log odds that it was seen with") {
    std::vector<NameExample> examples;
    add(examples, 0, 300, 100);
    LearningOptions options;
    options.prior = 0;
    options.rounds = 60;
    CHECK(learned(examples, 1, options)[0] == Approx(std::log(3.0)).margin(0.1));
}

TEST_CASE("a stronger prior keeps weights nearer to nothing") {
    std::vector<NameExample> examples;
    add(examples, 0, 30, 2);
    LearningOptions weak;
    LearningOptions strong;
    strong.prior = 30;
    CHECK(learned(examples, 1, strong)[0] < learned(examples, 1, weak)[0]);
    CHECK(learned(examples, 1, strong)[0] > 0);
}

TEST_CASE("the perceptron parts what can be parted") {
    std::vector<NameExample> examples;
    add(examples, 0, 20, 0);
    add(examples, 1, 0, 20);
    LearningOptions options;
    options.learner = Learner::perceptron;
    const auto weights = learned(examples, 2, options);
    CHECK(odds_of(examples.front(), weights) > 0);
    CHECK(odds_of(examples.back(), weights) <= 0);
}

TEST_CASE("rare features weigh nothing, and weights set by hand stay") {
    std::vector<NameExample> examples;
    add(examples, 0, 2, 0);
    add(examples, 1, 0, 50);
    const auto weights = learned(examples, 2, {}, {{1, 4.5}});
    CHECK(weights[0] == 0);
    CHECK(weights[1] == Approx(4.5));
}

TEST_CASE("learning twice gives the same weights") {
    std::vector<NameExample> examples;
    for (std::uint32_t feature = 0; feature < 5; ++feature)
        add(examples, feature, 7 * static_cast<int>(feature) + 1, 11);
    CHECK(learned(examples, 5, {}) == learned(examples, 5, {}));
}
