// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/maildialog.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace waarborg::ui {

using mail::Security;

namespace {

enum Way { Server, Folder };
constexpr int StartTlsPort = 587;
constexpr int ImplicitTlsPort = 465;

// A path with a folder button in its field.
void offer(QLineEdit *field, const QString &text, std::function<void(std::function<void(QString)>)> choose)
{
    QAction *browse = field->addAction(themeIcon(QStringLiteral("document-open-folder")), QLineEdit::TrailingPosition);
    browse->setText(text);
    browse->setToolTip(text);
    QObject::connect(browse, &QAction::triggered, field, [field, choose = std::move(choose)] {
        choose([field](const QString &path) { field->setText(QDir::toNativeSeparators(path)); });
    });
}

} // namespace

MailDialog::MailDialog(const campaigns::MailSettings &settings, QWidget *parent)
    : FormDialog(tr("Mail"), tr("Save"), parent)
    , m_before(settings)
    , m_way(new QComboBox(this))
    , m_from(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_host(new QLineEdit(this))
    , m_security(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_authorities(new QLineEdit(this))
{
    setMinimumWidth(MostDetailWidth);
    m_way->addItem(tr("Through a mail server"), Server);
    m_way->addItem(tr("Into a folder, as files"), Folder);
    m_way->setObjectName(QStringLiteral("mail.way"));
    m_security->addItem(tr("TLS from the start (465)"), static_cast<int>(Security::ImplicitTls));
    m_security->addItem(tr("STARTTLS (587)"), static_cast<int>(Security::StartTls));
    m_port->setRange(1, 65535);
    m_from->setPlaceholderText(tr("An Claes <an@acme.example>"));
    m_from->setObjectName(QStringLiteral("mail.from"));
    m_folder->setObjectName(QStringLiteral("mail.folder"));
    m_authorities->setPlaceholderText(tr("Empty: those of the system"));
    offer(m_folder, tr("Choose a folder"),
        [this](auto chosen) { chooseFolder(this, tr("Folder for messages"), chosen); });
    offer(m_authorities, tr("Choose a file"), [this](auto chosen) {
        chooseFile(this, tr("Certificate authority"), tr("Certificates (*.pem *.crt);;All files (*)"), chosen);
    });
    addFields();
    fill(settings);
    connect(m_way, &QComboBox::currentIndexChanged, this, &MailDialog::followWay);
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailDialog::followSecurity);
    followWay();
}

void MailDialog::addFields()
{
    addField(tr("Mail leaves"), m_way);
    addField(tr("Sender"), m_from);
    addField(tr("Folder"), m_folder);
    addField(tr("Server"), m_host);
    addField(tr("Encryption"), m_security);
    addField(tr("Port"), m_port);
    addField(tr("Login name"), m_user);
    addField(tr("Certificate file"), m_authorities);
}

void MailDialog::fill(const campaigns::MailSettings &settings)
{
    m_way->setCurrentIndex(settings.smtp.host.isEmpty() ? Folder : Server);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(settings.smtp.security)));
    m_port->setValue(settings.smtp.port > 0 ? settings.smtp.port : ImplicitTlsPort);
    m_host->setText(settings.smtp.host);
    m_user->setText(settings.smtp.user);
    m_authorities->setText(settings.smtp.caFile);
    m_folder->setText(settings.outboxFolder);
    const mail::Mailbox &sender = settings.sender;
    m_from->setText(
        sender.name.isEmpty() ? sender.address : QStringLiteral("%1 <%2>").arg(sender.name, sender.address));
}

void MailDialog::followWay()
{
    const bool server = m_way->currentData().toInt() == Server;
    auto *form = findChild<QFormLayout *>();
    form->setRowVisible(m_folder, !server);
    for (QWidget *field : { static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_security),
             static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_authorities) })
        form->setRowVisible(field, server);
}

void MailDialog::followSecurity()
{
    const bool startTls = m_security->currentData().toInt() == static_cast<int>(Security::StartTls);
    m_port->setValue(startTls ? StartTlsPort : ImplicitTlsPort);
}

Result<campaigns::MailSettings> MailDialog::mailSettings() const
{
    campaigns::MailSettings settings = m_before;
    const bool server = m_way->currentData().toInt() == Server;
    // Files for another program need no sender of their own.
    const QString from = m_from->text().trimmed();
    WAARBORG_LET(sender,
        campaigns::parseMailbox(from.isEmpty() && !server ? QStringLiteral("waarborg@localhost.invalid") : from));
    settings.sender = sender;
    settings.smtp.from = sender.address;
    settings.outboxFolder = server ? QString() : QDir::fromNativeSeparators(m_folder->text().trimmed());
    settings.smtp.host = server ? m_host->text().trimmed() : QString();
    settings.smtp.security = static_cast<Security>(m_security->currentData().toInt());
    settings.smtp.port = m_port->value();
    settings.smtp.user = m_user->text().trimmed();
    settings.smtp.caFile = m_authorities->text().trimmed();
    if (settings.smtp.host != m_before.smtp.host) {
        const auto provider = mail::recogniseProvider(settings.smtp.host);
        settings.smtp.pace = provider ? std::optional(provider->pace) : std::nullopt;
    }
    return settings;
}

} // namespace waarborg::ui
