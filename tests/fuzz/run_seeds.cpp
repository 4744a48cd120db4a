// Runs a fuzzer's entry point without libFuzzer: each seed as it is, and changed at random in ways that the
// seed number repeats. For the tests, which have to end and to be the same everywhere.
//
// usage: TARGET FOLDER [CHANGES]
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::string content(const std::filesystem::path& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

void run(const std::string& bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

/// One to four bytes changed, doubled, taken out, or a piece of another seed put in.
std::string changed(std::string bytes, const std::string& other, std::mt19937& random) {
    for (auto times = random() % 4 + 1; times > 0 && !bytes.empty(); --times) {
        const std::size_t at = random() % bytes.size();
        const std::size_t length = std::min<std::size_t>(random() % 40, bytes.size() - at);
        switch (random() % 4) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.insert(at, bytes.substr(at, length));
                break;
            case 2:
                bytes.erase(at, length);
                break;
            default:
                if (!other.empty()) bytes.insert(at, other.substr(random() % other.size(), length));
        }
    }
    return bytes;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    const std::size_t changes = argc > 2 ? std::stoul(argv[2]) : 200;
    std::vector<std::filesystem::path> files{std::filesystem::directory_iterator{argv[1]}, {}};
    std::sort(files.begin(), files.end());
    std::vector<std::string> seeds;
    for (const auto& file : files) seeds.push_back(content(file));
    std::mt19937 random{20200108};
    for (std::size_t i = 0; i < seeds.size(); ++i) {
        run(seeds[i]);
        for (std::size_t change = 0; change < changes; ++change) {
            run(changed(seeds[i], seeds[random() % seeds.size()], random));
        }
    }
    std::cout << seeds.size() << " seeds, " << changes << " changes of each\n";
    return seeds.empty() ? 1 : 0;
}
