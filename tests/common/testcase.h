// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/foundation/clock.h"
#include "models/foundation/result.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace waarborg::test {

// What every test class derives from: an unexpected warning fails its test.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

using Factory = std::function<std::unique_ptr<QObject>()>;

// The test classes of this program, filled by WAARBORG_TEST before main begins.
std::vector<Factory> &factories();

struct Registration {
    explicit Registration(Factory factory) { factories().push_back(std::move(factory)); }
};

// Stands still until a test moves it; begins on 23 November 2026, 09:00 UTC.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void advance(std::chrono::milliseconds step)
    {
        m_now = m_now.addMSecs(step.count());
        m_monotonic += step;
    }
    void setNow(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now { QDate(2026, 11, 23), QTime(9, 0), Qt::UTC };
    std::chrono::milliseconds m_monotonic { 1000 };
};

// The folder of real files (WAARBORG_CORPUS, else ../shared/data beside the source); empty where there is none.
[[nodiscard]] QString corpus(const QString &folder);

// The error's sentence, for QVERIFY2 on a Result that should have a value.
template <typename T>
[[nodiscard]] QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : errorText(result.error()).toUtf8();
}

} // namespace waarborg::test

// Stands once behind each test class, in its .cpp file before the .moc include.
#define WAARBORG_TEST(Class)                                                                                           \
    static const ::waarborg::test::Registration registered##Class([] { return std::make_unique<Class>(); });

// Passes when `result` has a value, else fails with its sentence.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.has_value(), ::waarborg::test::why(verified).constData());                                   \
    } while (false)
