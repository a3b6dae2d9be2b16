// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace waarborg::ui {

namespace {

QByteArray hashOf(const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); }

// Remembers what was copied by its hash only. A child of the program: it outlives the dialog that copied.
class CopiedSecret : public QTimer
{
public:
    CopiedSecret(const QString &secret, std::chrono::milliseconds keep)
        : QTimer(qApp)
        , m_hash(hashOf(secret))
    {
        setSingleShot(true);
        callOnTimeout(this, [this] { take(); });
        start(keep);
    }
    void take()
    {
        stop();
        if (hashOf(QGuiApplication::clipboard()->text()) == m_hash)
            QGuiApplication::clipboard()->clear();
        deleteLater();
    }

private:
    QByteArray m_hash;
};

} // namespace

void copySecret(const QString &secret, std::chrono::milliseconds keep)
{
    auto *content = new QMimeData;
    content->setText(secret);
    // What password managers say to clipboard histories.
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(content);
    new CopiedSecret(secret, keep);
}

void clearOwnClipboard()
{
    for (QObject *child : qApp->children()) {
        if (auto *copied = dynamic_cast<CopiedSecret *>(child))
            copied->take();
    }
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace waarborg::ui
