// SPDX-FileCopyrightText: 2026 The Waarborg authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearancemenu.h"

#include "ui/common/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QSettings>

namespace waarborg::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AppearanceMenu)
};

} // namespace

void fillAppearanceMenu(QMenu *menu, QSettings &settings)
{
    const QString key = QStringLiteral("appearance");
    auto *group = new QActionGroup(menu);
    const Appearance current = appearanceFromText(settings.value(key).toString());
    const std::pair<Appearance, QString> choices[] = { { Appearance::System, Texts::tr("As the &system") },
        { Appearance::Light, Texts::tr("&Light") }, { Appearance::Dark, Texts::tr("&Dark") } };
    for (const auto &[choice, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, [&settings, key, choice = choice] {
            settings.setValue(key, appearanceToText(choice));
            applyAppearance(*qobject_cast<QApplication *>(QCoreApplication::instance()), choice);
        });
    }
}

} // namespace waarborg::ui
