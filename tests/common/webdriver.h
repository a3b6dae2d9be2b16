// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSize>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>

namespace waarborg::test {

// A headless Chromium, driven over the W3C WebDriver protocol by a chromedriver of its own on loopback. Starts in
// start(), ends both in the destructor. It waits in its own event loop: test code only. A command that fails is kept in
// error() and gives an empty value, so that a test may check once.
class WebDriver
{
public:
    struct Options {
        QString downloads; // the folder that files are saved to
        QString language = QStringLiteral("nl-BE");
        QSize size { 1280, 900 };
        bool dark = false;
    };

    WebDriver() = default;
    ~WebDriver();
    Q_DISABLE_COPY_MOVE(WebDriver)

    // Whether chromium and chromedriver are installed here.
    [[nodiscard]] static bool isAvailable();
    [[nodiscard]] bool start(const Options &options);
    // Takes other options in the running browser, but for the language.
    void configure(const Options &options);
    [[nodiscard]] QString error() const { return m_error; }

    void navigate(const QUrl &url);
    // Runs before any script of the pages that are loaded after, until it is forgotten under the name returned.
    QString runBeforePages(const QString &script);
    void forget(const QString &name);
    // The page's width and height in CSS pixels, as on a phone when small.
    void resize(QSize size);

    // An element's reference; empty when there is none.
    QString find(const QString &css);
    void click(const QString &css);
    // The keys one after the other; for a file input: the path.
    void type(const QString &css, const QString &keys);
    QString text(const QString &css);
    // The value that `return` gives in the script.
    QJsonValue run(const QString &script, const QJsonArray &arguments = {});
    bool waitUntil(const std::function<bool()> &condition, int milliseconds = 10000);
    bool waitFor(const QString &css, int milliseconds = 10000);
    // The whole page, not only what fits the window.
    bool screenshot(const QString &path);

private:
    QJsonValue command(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    QJsonValue devtools(const QString &name, const QJsonObject &parameters);
    [[nodiscard]] bool startDriver();
    [[nodiscard]] QJsonObject capabilities(const Options &options) const;

    QNetworkAccessManager m_network;
    QProcess m_driver;
    QTemporaryDir m_profile;
    quint16 m_port = 0;
    QString m_session;
    QString m_error;
};

} // namespace waarborg::test
