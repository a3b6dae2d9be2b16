// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <atomic>
#include <memory>

namespace waarborg::test {

// Stands below everything in this program that writes to a disk: SQLite's VFS, Qt's files and our own calls all end in
// libc's write, fsync, rename ..., and this program has functions of those names that are found before libc's. Counts
// what reaches the files of one folder, and lets one fault happen at a chosen one of these points. Used in a forked
// child that has the use case to itself; the report lies in memory shared with the parent, so that it outlives a kill.

enum class Operation : quint8 { Create, Write, Truncate, Sync, Rename, Remove, MakeFolder };

enum class Fault {
    None,
    Kill, // kill -9 before the operation
    TornWrite, // kill -9 with half of the bytes written
    IoError, // EIO, once
    DiskFull, // ENOSPC, from there on for all that takes space
    ShortWrite, // half of the bytes are written, then the disk is full
    PowerCut, // kill -9, and all that was not synced is gone
    PowerCutMixed, // the same with some of it gone, as a disk reorders
};

inline constexpr std::array allFaults { Fault::Kill, Fault::TornWrite, Fault::IoError, Fault::DiskFull,
    Fault::ShortWrite, Fault::PowerCut, Fault::PowerCutMixed };

[[nodiscard]] const char *faultName(Fault fault);
// Whether a fault can happen at such a point: only a write can be cut short.
[[nodiscard]] bool fits(Fault fault, Operation operation);

struct FaultPlan {
    Fault fault = Fault::None;
    int at = 0; // counted from 1
    QByteArray folder; // canonical
};

struct FaultReport {
    std::atomic<int> points = 0;
    std::atomic<bool> fired = false;
    std::array<Operation, 8192> operations {};
    // What the child says at its end, when it comes to that.
    std::atomic<bool> ended = false;
    bool succeeded = false;
    std::array<char, 512> sentence {};
};

struct UnmapReport {
    void operator()(FaultReport *report) const;
};
// In memory that a forked child writes to as well.
[[nodiscard]] std::unique_ptr<FaultReport, UnmapReport> sharedReport();

// From here on points are counted, until disarm. Both in one thread; the points may come from all.
void arm(const FaultPlan &plan, FaultReport *report);
// The use case has said that it is done: a fault planned for the point after its last one happens here.
void endOfUseCase();
void disarm();

} // namespace waarborg::test
