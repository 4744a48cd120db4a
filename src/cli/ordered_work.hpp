/// Work that several threads share, with its results in the order in which it was given.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace dateline {

/**
 * Threads that live as long as this does, so that what they remember of earlier items helps with later ones.
 * Results are taken on the thread that gives the items. A few items wait for each thread and no more, so that
 * memory is bounded. With one thread there is none: each item is worked on where it is given.
 */
template <typename Item, typename Result>
class OrderedWork {
public:
    using Work = std::function<Result(Item)>;
    using Take = std::function<void(Result)>;

    /// `work` is called from all threads at once, `take` from this one.
    OrderedWork(unsigned threads, Work work, Take take)
        : thread_count_{threads}, work_{std::move(work)}, take_{std::move(take)} {}
    OrderedWork(const OrderedWork&) = delete;
    OrderedWork& operator=(const OrderedWork&) = delete;
    /// Forgets what is not yet done.
    ~OrderedWork() {
        const std::lock_guard lock{mutex_};
        ended_ = true;
        waiting_.clear();
        wake_.notify_all();
    }

    /// Takes the item, and hands on results that are due. @throws  what the work on an earlier item threw
    void add(Item item) {
        // The first is done here: whoever has one item only need not wait for threads to begin.
        if (thread_count_ < 2 || !std::exchange(begun_, true)) return take_(work_(std::move(item)));
        while (results_.size() >= items_a_thread * thread_count_) hand_on();
        std::packaged_task<Result()> task{
            [this, item = std::move(item)]() mutable { return work_(std::move(item)); }};
        results_.push_back(task.get_future());
        if (threads_.size() < thread_count_) threads_.emplace_back([this] { run(); });
        const std::lock_guard lock{mutex_};
        waiting_.push_back(std::move(task));
        wake_.notify_one();
    }

    /// Hands on all that is left. @throws  as add does
    void finish() {
        while (!results_.empty()) hand_on();
    }

private:
    static constexpr std::size_t items_a_thread = 8;

    void hand_on() {
        std::future<Result> oldest = std::move(results_.front());
        results_.pop_front();
        take_(oldest.get());
    }

    void run() {
        while (auto task = next_task()) (*task)();
    }

    [[nodiscard]] std::optional<std::packaged_task<Result()>> next_task() {
        std::unique_lock lock{mutex_};
        wake_.wait(lock, [this] { return ended_ || !waiting_.empty(); });
        if (waiting_.empty()) return std::nullopt;
        auto task = std::move(waiting_.front());
        waiting_.pop_front();
        return task;
    }

    unsigned thread_count_;
    Work work_;
    Take take_;
    bool begun_ = false;
    std::deque<std::future<Result>> results_;  ///< in the order of their items
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::packaged_task<Result()>> waiting_;
    bool ended_ = false;
    std::vector<std::jthread> threads_;  ///< last, so that they end before what they use
};

}  // namespace dateline
