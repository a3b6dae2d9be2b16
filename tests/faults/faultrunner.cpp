// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultrunner.h"

#include <cstdio>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace waarborg::test {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned LongestRun = 60; // s

Result<void> runOn(const DisturbedUseCase &useCase, Stage &stage)
{
    std::optional<access::Session> session;
    if (useCase.needsSession)
        session.emplace(stage.open());
    return useCase.run(stage, session ? &*session : nullptr);
}

[[noreturn]] void beChild(const DisturbedUseCase &useCase, Stage &stage, const FaultPlan &plan, FaultReport *report)
{
    ::alarm(LongestRun);
    std::optional<access::Session> session;
    if (useCase.needsSession)
        session.emplace(stage.open());
    arm(plan, report);
    const auto done = useCase.run(stage, session ? &*session : nullptr);
    session.reset();
    report->succeeded = done.has_value();
    const QByteArray sentence = done ? QByteArray() : errorText(done.error()).toUtf8();
    std::snprintf(report->sentence.data(), report->sentence.size(), "%s", sentence.constData());
    report->ended = true;
    endOfUseCase();
    disarm();
    ::_exit(0);
}

using Report = std::unique_ptr<FaultReport, UnmapReport>;

struct ChildRun {
    Report report;
    QString crash; // it ended in a way that was not asked for
};

ChildRun runInChild(const DisturbedUseCase &useCase, Stage &stage, Fault fault, int at)
{
    ChildRun run { sharedReport(), {} };
    const pid_t child = ::fork();
    if (child == 0)
        beChild(useCase, stage, { fault, at, stage.folder().toUtf8() }, run.report.get());
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child)
        qFatal("The test could not fork.");
    const bool wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL && run.report->fired;
    if (!wasKilled && !run.report->ended)
        run.crash = WIFSIGNALED(status) ? u"ended by signal %1"_s.arg(WTERMSIG(status)) : u"ended by itself"_s;
    return run;
}

// What good runs lead to.
struct Expectation {
    Observation before;
    Observation after;
    Mask mask;
    int points = 0;
    std::vector<Operation> operations;
};

Observation observed(const DisturbedUseCase &useCase, Stage &stage) { return observe(stage, useCase.look); }

Expectation expectationOf(const DisturbedUseCase &useCase, const Stage &prepared)
{
    Expectation expected;
    Stage untouched = prepared.copy();
    expected.before = observed(useCase, untouched);
    std::array<Observation, 2> good;
    for (Observation &each : good) {
        Stage stage = prepared.copy();
        const ChildRun run = runInChild(useCase, stage, Fault::None, 0);
        if (!run.crash.isEmpty() || !run.report->succeeded)
            qFatal("%s fails undisturbed: %s %s", useCase.name, qUtf8Printable(run.crash), run.report->sentence.data());
        expected.points = run.report->points;
        const auto first = run.report->operations.begin();
        expected.operations.assign(first, first + std::min(expected.points, int(run.report->operations.size())));
        each = observed(useCase, stage);
        const QString fault = useCase.judge ? useCase.judge(stage) : each.fault;
        if (!fault.isEmpty())
            qFatal("%s is bad undisturbed: %s", useCase.name, qUtf8Printable(fault));
    }
    if (!useCase.judge)
        expected.mask = maskOf(good[0], good[1]);
    expected.after = std::move(good[0]);
    return expected;
}

struct Injection {
    Fault fault;
    int at;
};

std::vector<Injection> injectionsFor(const Expectation &expected, int most)
{
    std::vector<Injection> all;
    // What it said was done, is done.
    all.push_back({ Fault::PowerCut, int(expected.operations.size()) + 1 });
    for (int point = 1; point <= int(expected.operations.size()); ++point) {
        for (const Fault fault : allFaults) {
            if (fits(fault, expected.operations[std::size_t(point - 1)]))
                all.push_back({ fault, point });
        }
    }
    if (most == 0 || int(all.size()) <= most)
        return all;
    std::vector<Injection> some;
    for (int i = 0; i < most; ++i)
        some.push_back(all[std::size_t(i) * all.size() / std::size_t(most)]);
    return some;
}

class Sweeper
{
public:
    Sweeper(const DisturbedUseCase &useCase, Sweep &sweep)
        : m_useCase(useCase)
        , m_sweep(sweep)
        , m_prepared(useCase.prepare())
        , m_expected(expectationOf(useCase, m_prepared))
    {
        m_sweep.points = m_expected.points;
    }

    void go(int most)
    {
        for (const Injection &injection : injectionsFor(m_expected, most)) {
            const QString why = disturb(injection);
            if (!why.isEmpty())
                m_sweep.bad << u"%1, %2 at point %3 of %4: %5"_s
                                   .arg(QLatin1String(m_useCase.name), QLatin1String(faultName(injection.fault)))
                                   .arg(injection.at)
                                   .arg(m_expected.points)
                                   .arg(why);
        }
    }

private:
    QString disturb(const Injection &injection)
    {
        Stage stage = m_prepared.copy();
        const ChildRun run = runInChild(m_useCase, stage, injection.fault, injection.at);
        if (!run.crash.isEmpty())
            return run.crash;
        // Threads meet the points in another order each time, and what fits one need not fit the next.
        if (!run.report->fired)
            return m_useCase.judge ? QString() : u"it was not injected"_s;
        ++m_sweep.injected;
        ++m_sweep.byFault[std::size_t(std::ranges::find(allFaults, injection.fault) - allFaults.begin())];
        const bool saidDone = run.report->ended && run.report->succeeded;
        const bool saidFailed = run.report->ended && !run.report->succeeded;
        Stage copy = stage.copy();
        const QString also = m_useCase.also ? m_useCase.also(copy) : QString();
        if (!also.isEmpty())
            return also;
        return m_useCase.judge ? judged(stage) : compared(stage, saidDone, saidFailed);
    }

    QString compared(Stage &stage, bool saidDone, bool saidFailed)
    {
        const Observation found = observed(m_useCase, stage);
        const QString fromAfter = difference(found, m_expected.after, m_expected.mask);
        if (fromAfter.isEmpty()) {
            ++m_sweep.after;
            m_sweep.doneThoughFailed += saidFailed;
            return {};
        }
        const QString fromBefore = difference(found, m_expected.before);
        if (!fromBefore.isEmpty())
            return u"neither as before (%1) nor as after (%2)"_s.arg(fromBefore, fromAfter);
        if (saidDone)
            return u"it said that it was done, and all is as before"_s;
        ++m_sweep.before;
        return again(stage);
    }

    QString judged(Stage &stage)
    {
        // First: what it finds may have to be put right before anybody gets in.
        QString why = m_useCase.judge(stage);
        if (why.isEmpty())
            why = observed(m_useCase, stage).fault;
        if (!why.isEmpty())
            return why;
        ++m_sweep.between;
        return {};
    }

    QString again(Stage &stage)
    {
        if (const auto done = runOn(m_useCase, stage); !done)
            return u"it cannot be done again: "_s + errorText(done.error());
        const QString left = difference(observed(m_useCase, stage), m_expected.after, m_expected.mask);
        return left.isEmpty() ? QString() : u"done again it gave another state: "_s + left;
    }

    const DisturbedUseCase &m_useCase;
    Sweep &m_sweep;
    Stage m_prepared;
    Expectation m_expected;
};

} // namespace

DisturbedUseCase onFilled(
    const char *name, const Stage &filled, std::function<Result<void>(Stage &, access::Session &)> run)
{
    return { .name = name,
        .prepare = [&filled] { return filled.copy(); },
        .run = [run = std::move(run)](Stage &stage, access::Session *session) { return run(stage, *session); } };
}

FaultOutcome disturbOnce(const DisturbedUseCase &useCase, Stage &stage, Fault fault, int at)
{
    const ChildRun run = runInChild(useCase, stage, fault, at);
    return { run.report->points, run.report->fired, run.report->ended && run.report->succeeded,
        QString::fromUtf8(run.report->sentence.data()), run.crash };
}

Sweep sweep(const DisturbedUseCase &useCase, int most)
{
    Sweep result { .name = useCase.name };
    Sweeper(useCase, result).go(most);
    return result;
}

QByteArray tableOf(const QList<Sweep> &sweeps)
{
    const auto line = [](const QByteArray &name, std::initializer_list<qsizetype> numbers) {
        QByteArray text = name.leftJustified(34);
        for (const qsizetype number : numbers)
            text += QByteArray::number(number).rightJustified(9);
        return text + '\n';
    };
    QByteArray text = QByteArray("use case").leftJustified(34)
        + "   points injected   before    after  between saidfail      bad\n";
    Sweep sum;
    for (const Sweep &each : sweeps) {
        text += line(each.name,
            { each.points, each.injected, each.before, each.after, each.between, each.doneThoughFailed,
                each.bad.size() });
        sum.points += each.points;
        sum.injected += each.injected;
        sum.before += each.before;
        sum.after += each.after;
        sum.between += each.between;
        sum.doneThoughFailed += each.doneThoughFailed;
        sum.bad += each.bad;
    }
    return text
        + line("all",
            { sum.points, sum.injected, sum.before, sum.after, sum.between, sum.doneThoughFailed, sum.bad.size() });
}

} // namespace waarborg::test
