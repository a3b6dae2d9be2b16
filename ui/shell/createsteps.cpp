// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/createsteps.h"

#include "models/access/keyfile.h"
#include "models/access/passwords.h"
#include "ui/common/dialogs.h"
#include "ui/common/labels.h"
#include "ui/common/passwordedit.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace waarborg::ui {

namespace {

using namespace Qt::StringLiterals;

QString absolutePath(const QString &typed)
{
    QString path = typed.trimmed();
    if (path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    return path.isEmpty() ? path : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

// A free name that tells nothing of the customer.
QString suggestedFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    for (int number = 1;; ++number) {
        const QString path = folder.filePath(u"dossier-%1.waarborg"_s.arg(number));
        if (!QFileInfo::exists(path) && !QFileInfo::exists(access::keyFilePath(path)))
            return QDir::cleanPath(path);
    }
}

QVBoxLayout *stackedForm(QWidget *page)
{
    auto *form = new QVBoxLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Margin);
    return form;
}

} // namespace

CustomerStep::CustomerStep(QWidget *parent)
    : QWidget(parent)
    , m_customer(new QLineEdit(this))
    , m_country(new QComboBox(this))
    , m_file(new QLineEdit(this))
{
    m_customer->setObjectName(u"customer"_s);
    m_customer->setAccessibleName(tr("Customer"));
    m_country->setObjectName(u"country"_s);
    m_country->setAccessibleName(tr("Country"));
    m_country->addItem(tr("Belgium"), u"BE"_s);
    m_country->addItem(tr("Netherlands"), u"NL"_s);
    m_file->setObjectName(u"file"_s);
    m_file->setAccessibleName(tr("File"));
    auto *browseButton = new QPushButton(tr("Choose…"), this);
    QVBoxLayout *form = stackedForm(this);
    form->addLayout(labelledField(tr("Customer"), m_customer));
    form->addLayout(labelledField(tr("Country"), m_country));
    form->addLayout(labelledField(tr("File"), m_file, browseButton));
    form->addWidget(secondaryLabel(tr("Everybody can see the file's name; what is in the file is encrypted."), this));
    // The page may be as high as the next step's: the labels stay at their fields.
    form->addStretch();
    connect(browseButton, &QPushButton::clicked, this, &CustomerStep::browse);
    connect(m_customer, &QLineEdit::textChanged, this, &CustomerStep::changed);
    connect(m_file, &QLineEdit::textChanged, this, &CustomerStep::changed);
}

void CustomerStep::reset()
{
    m_customer->clear();
    m_country->setCurrentIndex(
        m_country->findData(QLocale::system().territory() == QLocale::Netherlands ? u"NL"_s : u"BE"_s));
    m_file->setText(QDir::toNativeSeparators(suggestedFile()));
    m_customer->setFocus();
}

Result<void> CustomerStep::check() const
{
    if (m_customer->text().trimmed().isEmpty())
        return fail(ErrorCode::ReasonMissing, tr("Customer"));
    const QString path = absolutePath(m_file->text());
    if (path.isEmpty())
        return fail(ErrorCode::ReasonMissing, tr("File"));
    WAARBORG_TRY(access::checkNewPlace(path));
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir() || !folder.isWritable())
        return fail(ErrorCode::FileNotWritable, path, tr("the folder does not exist or is read-only"));
    return {};
}

void CustomerStep::fill(access::CreateRequest &request) const
{
    request.customer = m_customer->text().trimmed();
    request.country = m_country->currentData().toString();
    request.path = absolutePath(m_file->text());
}

void CustomerStep::browse()
{
    chooseNewFile(this, tr("Place of the dossier"), absolutePath(m_file->text()), tr("Dossiers (*.waarborg)"),
        u"waarborg"_s, [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
}

AccountStep::AccountStep(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_again(new PasswordEdit(this))
    , m_signed(new QCheckBox(tr("I sign this statement"), this))
{
    m_name->setObjectName(u"accountName"_s);
    m_name->setAccessibleName(tr("Your name"));
    m_password->setObjectName(u"password"_s);
    m_password->setName(tr("Password"));
    m_again->setObjectName(u"passwordAgain"_s);
    m_again->setName(tr("Password again"));
    m_signed->setObjectName(u"sign"_s);
    QLabel *statement = bodyLabel(access::confidentialityStatement(), this);
    m_signed->setAccessibleDescription(statement->text());
    QVBoxLayout *form = stackedForm(this);
    form->addLayout(labelledField(tr("Your name, to log in with"), m_name));
    form->addLayout(labelledField(tr("Password"), m_password));
    form->addLayout(labelledField(tr("Password again"), m_again));
    form->addWidget(secondaryLabel(
        tr("At least %n characters; a few unrelated words are easy to remember.", nullptr, access::LeastPasswordLength),
        this));
    form->addWidget(sectionLabel(tr("Confidentiality"), this));
    form->addWidget(statement);
    form->addWidget(m_signed);
    form->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &AccountStep::changed);
    connect(m_password, &PasswordEdit::textChanged, this, &AccountStep::changed);
    connect(m_again, &PasswordEdit::textChanged, this, &AccountStep::changed);
    connect(m_signed, &QCheckBox::toggled, this, &AccountStep::changed);
}

void AccountStep::reset()
{
    m_name->clear();
    m_password->wipe();
    m_again->wipe();
    m_signed->setChecked(false);
}

Result<void> AccountStep::check() const
{
    if (m_name->text().trimmed().isEmpty())
        return fail(ErrorCode::ReasonMissing, tr("Your name"));
    const SecretBytes password = m_password->peek();
    WAARBORG_TRY(access::checkPassword(password));
    if (!password.equals(m_again->peek()))
        return fail(ErrorCode::Usage, tr("The two passwords are not the same. Type them again."));
    if (!m_signed->isChecked())
        return fail(ErrorCode::NotSigned);
    return {};
}

void AccountStep::fill(access::CreateRequest &request)
{
    request.loginName = m_name->text().trimmed();
    request.password = m_password->take();
    request.confidentialitySigned = m_signed->isChecked();
    m_again->wipe();
}

} // namespace waarborg::ui
