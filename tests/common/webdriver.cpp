// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/webdriver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

namespace waarborg::test {

namespace {

constexpr int StartTimeout = 30000;
constexpr int CommandTimeout = 60000;
// The name under which WebDriver hands out elements (W3C WebDriver, section 11).
const QString ElementKey = QStringLiteral("element-6066-11e4-a52e-4f735466cecf");

} // namespace

bool WebDriver::isAvailable()
{
    return !QStandardPaths::findExecutable(QStringLiteral("chromedriver")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("chromium")).isEmpty();
}

WebDriver::~WebDriver()
{
    if (!m_session.isEmpty())
        command("DELETE", QStringLiteral("/session/") + m_session);
    if (m_driver.state() != QProcess::NotRunning) {
        m_driver.terminate();
        if (!m_driver.waitForFinished(5000)) {
            m_driver.kill();
            m_driver.waitForFinished(5000);
        }
    }
}

bool WebDriver::start(const Options &options)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    if (!startDriver())
        return false;
    const QJsonObject session = command("POST", QStringLiteral("/session"), capabilities(options)).toObject();
    m_session = session.value(QLatin1StringView("sessionId")).toString();
    if (m_session.isEmpty())
        return false;
    configure(options);
    return true;
}

void WebDriver::configure(const Options &options)
{
    devtools(QStringLiteral("Browser.setDownloadBehavior"),
        { { QStringLiteral("behavior"), QStringLiteral("allow") },
            { QStringLiteral("downloadPath"), options.downloads } });
    const QJsonObject scheme { { QStringLiteral("name"), QStringLiteral("prefers-color-scheme") },
        { QStringLiteral("value"), options.dark ? QStringLiteral("dark") : QStringLiteral("light") } };
    devtools(QStringLiteral("Emulation.setEmulatedMedia"), { { QStringLiteral("features"), QJsonArray { scheme } } });
    resize(options.size);
}

bool WebDriver::startDriver()
{
    // A test that crashes leaves no browser behind.
    m_driver.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_driver.start(QStringLiteral("chromedriver"), { QStringLiteral("--port=0") });
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    static const QRegularExpression port(QStringLiteral("on port (\\d+)\\."));
    while (timer.elapsed() < StartTimeout && m_driver.state() != QProcess::NotRunning) {
        m_driver.waitForReadyRead(500);
        said += m_driver.readAllStandardOutput();
        if (const auto match = port.match(QString::fromUtf8(said)); match.hasMatch()) {
            m_port = match.captured(1).toUShort();
            return true;
        }
    }
    m_error
        = QStringLiteral("chromedriver did not start: ") + QString::fromUtf8(said + m_driver.readAllStandardError());
    return false;
}

QJsonObject WebDriver::capabilities(const Options &options) const
{
    // Over a pipe Chromium ends with its chromedriver, however that ends.
    const QJsonArray arguments { QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"),
        QStringLiteral("--disable-gpu"), QStringLiteral("--disable-quic"), QStringLiteral("--no-first-run"),
        QStringLiteral("--disable-background-networking"), QStringLiteral("--disable-component-update"),
        QStringLiteral("--disable-sync"), QStringLiteral("--disable-dev-shm-usage"),
        QStringLiteral("--no-proxy-server"), QStringLiteral("--remote-debugging-pipe"),
        QStringLiteral("--disable-breakpad"), QStringLiteral("--user-data-dir=") + m_profile.path(),
        QStringLiteral("--lang=") + options.language };
    const QJsonObject preferences { { QStringLiteral("download.default_directory"), options.downloads },
        { QStringLiteral("download.prompt_for_download"), false },
        { QStringLiteral("intl.accept_languages"), options.language } };
    const QJsonObject chrome { { QStringLiteral("args"), arguments }, { QStringLiteral("prefs"), preferences } };
    const QJsonObject always { { QStringLiteral("goog:chromeOptions"), chrome },
        { QStringLiteral("unhandledPromptBehavior"), QStringLiteral("accept") } };
    return { { QStringLiteral("capabilities"), QJsonObject { { QStringLiteral("alwaysMatch"), always } } } };
}

QJsonValue WebDriver::command(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setTransferTimeout(CommandTimeout);
    const QByteArray content = method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, content));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    const QJsonValue value = answer.value(QLatin1StringView("value"));
    const QString fault = value.toObject().value(QLatin1StringView("error")).toString();
    if (reply->error() == QNetworkReply::NoError && fault.isEmpty())
        return value;
    m_error = path + QStringLiteral(": ")
        + (fault.isEmpty()
                ? reply->errorString()
                : fault + QStringLiteral(": ") + value.toObject().value(QLatin1StringView("message")).toString());
    return {};
}

QJsonValue WebDriver::devtools(const QString &name, const QJsonObject &parameters)
{
    return command("POST", QStringLiteral("/session/%1/goog/cdp/execute").arg(m_session),
        { { QStringLiteral("cmd"), name }, { QStringLiteral("params"), parameters } });
}

void WebDriver::navigate(const QUrl &url)
{
    command("POST", QStringLiteral("/session/%1/url").arg(m_session),
        { { QStringLiteral("url"), url.toString(QUrl::FullyEncoded) } });
}

QString WebDriver::runBeforePages(const QString &script)
{
    return devtools(QStringLiteral("Page.addScriptToEvaluateOnNewDocument"), { { QStringLiteral("source"), script } })
        .toObject()
        .value(QLatin1StringView("identifier"))
        .toString();
}

void WebDriver::forget(const QString &name)
{
    devtools(QStringLiteral("Page.removeScriptToEvaluateOnNewDocument"), { { QStringLiteral("identifier"), name } });
}

void WebDriver::resize(QSize size)
{
    devtools(QStringLiteral("Emulation.setDeviceMetricsOverride"),
        { { QStringLiteral("width"), size.width() }, { QStringLiteral("height"), size.height() },
            { QStringLiteral("deviceScaleFactor"), 1 }, { QStringLiteral("mobile"), size.width() < 600 } });
}

QString WebDriver::find(const QString &css)
{
    const QJsonArray found = command("POST", QStringLiteral("/session/%1/elements").arg(m_session),
        { { QStringLiteral("using"), QStringLiteral("css selector") },
            { QStringLiteral("value"),
                css } }).toArray();
    return found.isEmpty() ? QString() : found.first().toObject().value(ElementKey).toString();
}

void WebDriver::click(const QString &css)
{
    const QString element = find(css);
    if (element.isEmpty())
        m_error = QStringLiteral("nothing to click: ") + css;
    else
        command("POST", QStringLiteral("/session/%1/element/%2/click").arg(m_session, element));
}

void WebDriver::type(const QString &css, const QString &keys)
{
    const QString element = find(css);
    if (element.isEmpty())
        m_error = QStringLiteral("nowhere to type: ") + css;
    else
        command("POST", QStringLiteral("/session/%1/element/%2/value").arg(m_session, element),
            { { QStringLiteral("text"), keys } });
}

QString WebDriver::text(const QString &css)
{
    return run(QStringLiteral("return document.querySelector(arguments[0])?.innerText ?? ''"), { css }).toString();
}

QJsonValue WebDriver::run(const QString &script, const QJsonArray &arguments)
{
    return command("POST", QStringLiteral("/session/%1/execute/sync").arg(m_session),
        { { QStringLiteral("script"), script }, { QStringLiteral("args"), arguments } });
}

bool WebDriver::waitUntil(const std::function<bool()> &condition, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QThread::msleep(20);
    }
    return true;
}

bool WebDriver::waitFor(const QString &css, int milliseconds)
{
    return waitUntil([&] { return !find(css).isEmpty(); }, milliseconds);
}

bool WebDriver::screenshot(const QString &path)
{
    const QJsonObject shot = devtools(QStringLiteral("Page.captureScreenshot"),
        { { QStringLiteral("captureBeyondViewport"),
            true } }).toObject();
    QFile file(path);
    const QByteArray picture = QByteArray::fromBase64(shot.value(QLatin1StringView("data")).toString().toLatin1());
    return !picture.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size();
}

} // namespace waarborg::test
