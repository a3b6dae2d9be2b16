// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/formpage.h"
#include "models/sealing/envelope.h"
#include "tests/common/testcase.h"
#include "tests/common/webdriver.h"
#include "tests/models/campaigns/formsample.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

namespace waarborg::test {

// A page in Chromium from file://, with what a respondent does on it: choose, press, download.
class FormBrowserCase : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!WebDriver::isAvailable())
            QSKIP("chromium and chromedriver are not installed.");
        m_browser = std::make_unique<WebDriver>();
        QVERIFY2(m_browser->start({}), qPrintable(m_browser->error()));
    }

    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        QDir().mkpath(downloads());
        m_browser->configure({ .downloads = downloads() });
    }

    void cleanupTestCase() { m_browser.reset(); }

protected:
    const sealing::RoundKey m_key = sealing::RoundKey::generate().value();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WebDriver> m_browser;

    [[nodiscard]] QString downloads() const { return m_folder->filePath(QStringLiteral("downloads")); }

    QUrl write(const QJsonObject &definition, const QString &language = QStringLiteral("nl"))
    {
        QFile file(m_folder->filePath(QStringLiteral("form.html")));
        if (file.open(QIODevice::WriteOnly))
            file.write(campaigns::formPage(definition, language).value());
        return QUrl::fromLocalFile(file.fileName());
    }

    void choose(const QString &question, int code, const QString &row = {})
    {
        const QString part = row.isEmpty() ? QString() : QStringLiteral(" .row:nth-of-type(%1)").arg(row);
        m_browser->click(
            QStringLiteral("[data-question=%1]%2 label:has(input[value='%3'])").arg(question, part).arg(code));
    }

    void press(const QString &words)
    {
        m_browser->run(
            QStringLiteral(
                "document.querySelectorAll('[data-pressed]').forEach(b => b.removeAttribute('data-pressed'));"
                "[...document.querySelectorAll('button')].find(b => b.textContent === "
                "arguments[0]).setAttribute('data-pressed', '')"),
            { words });
        m_browser->click(QStringLiteral("[data-pressed]"));
    }
    void next() { press(QStringLiteral("Next")); }

    QString downloaded(const QString &pattern)
    {
        QString path;
        m_browser->waitUntil([&] {
            const QFileInfoList files = QDir(downloads()).entryInfoList({ pattern });
            path = files.isEmpty() ? QString() : files.first().filePath();
            return !path.isEmpty() && files.first().size() > 0;
        });
        return path;
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray openWithJose(const QString &envelope)
    {
        QFile key(m_folder->filePath(QStringLiteral("key.jwk")));
        if (key.open(QIODevice::WriteOnly))
            key.write(m_key.privateJwk().view().toByteArray());
        key.close();
        QProcess process;
        process.start(QStringLiteral("jose"),
            { QStringLiteral("jwe"), QStringLiteral("dec"), QStringLiteral("-i"), envelope, QStringLiteral("-k"),
                key.fileName() });
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

    void begin(const QJsonObject &definition)
    {
        m_browser->navigate(write(definition));
        QVERIFY2(m_browser->waitFor(QStringLiteral("h1")), qPrintable(m_browser->error()));
    }

    void fillFirstPage()
    {
        choose(QStringLiteral("q1"), 2);
        m_browser->click(QStringLiteral("[data-question=q1] summary"));
        m_browser->type(QStringLiteral("[data-question=q1] textarea"), QStringLiteral("De leuning zit los."));
        choose(QStringLiteral("q2"), 4);
        choose(QStringLiteral("q3"), 2);
        choose(QStringLiteral("q4"), 1);
        choose(QStringLiteral("q4"), 3);
    }

    void fillTeamPage()
    {
        m_browser->type(QStringLiteral("[data-question=q7] input"), QStringLiteral("37,5"));
        m_browser->run(QStringLiteral("const i = document.querySelector('[data-question=q8] input'); i.value = "
                                      "'2019-02-28'; i.dispatchEvent(new Event('input'))"));
        m_browser->type(QStringLiteral("[data-question=q9] input"), QStringLiteral("Orders <b>picken</b>"));
        m_browser->type(
            QStringLiteral("[data-question=q10] textarea"), QStringLiteral("Meer licht & lucht, één raam."));
        choose(QStringLiteral("q11"), 3, QStringLiteral("1"));
        choose(QStringLiteral("q11"), 1, QStringLiteral("2"));
    }

    [[nodiscard]] QString heading() { return m_browser->text(QStringLiteral("h1")); }
};

} // namespace waarborg::test
