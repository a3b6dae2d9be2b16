// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace waarborg {

// Calls work(index) once for each index below count, on all cores, the caller's thread among them, and returns after
// the last. For work in memory and on files: a database connection belongs to one thread. The order is not kept, so
// work writes only what belongs to its index; it does not throw.
template <typename Work>
void forEachInParallel(std::size_t count, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t index = next++; index < count; index = next++)
            work(index);
    };
    const std::size_t most = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> others;
    try {
        for (std::size_t thread = 1; thread < std::min(most, count); ++thread)
            others.emplace_back(run);
    } catch (const std::system_error &) {
        // The machine gives no more threads: those that there are do it all.
    }
    run();
}

} // namespace waarborg
