// Resolves, measures, reads and judges with Dateline as a library. Build it with CMake (CMakeLists.txt), or:
//   c++ -std=c++20 judge_a_sentence.cpp $(pkg-config --cflags --libs dateline) -o judge_a_sentence
#include <dateline/dateline.hpp>

#include <cstdio>
#include <exception>

using namespace dateline;

namespace {

void measure(const Gazetteer& gazetteer) {
    const Place base = place_from_argument(gazetteer, "Al Asad");
    const Place city = place_from_argument(gazetteer, "Baghdad");
    const LengthInterval edges = distance_between(footprint_of(base), footprint_of(city)).interval;
    std::printf("%s to %s: %.1f km, %.0f to %.0f km between edges\n", base.name.c_str(), city.name.c_str(),
                shortest_line(base.point, city.point).length.value() / 1000, edges.low.value() / 1000,
                edges.high.value() / 1000);
}

void judge_sentence(const Gazetteer& gazetteer, const char* sentence) {
    Article article;
    article.id = "example";
    article.text = sentence;
    Dossier dossier = read_articles({article}, gazetteer);
    judge(dossier, tolerances_named("press"));
    for (const Judgement& judgement : dossier.judgements)
        std::printf("%s: %s\n", std::string{name_of(judgement.verdict)}.c_str(), judgement.sentence.c_str());
    const Dossier again = dossier_from_json(to_json(dossier), "memory");
    std::printf("%zu claim kept as JSON and read again\n", again.claims.size());
}

}  // namespace

int main() try {
    const Gazetteer gazetteer = Gazetteer::open_default();
    measure(gazetteer);
    judge_sentence(gazetteer, "Al Asad Air Base is about 100 miles west of Baghdad.");
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
