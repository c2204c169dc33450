// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "look/Tokens.h"

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace coir::ui {

enum class ThemeChoice : quint8 { System, Light, Dark };

/// Puts a theme in force and, where the user asked for it, follows the desktop through its portal.
/// Lives on the ui thread; one for the program.
class ThemeControl : public QObject {
    Q_OBJECT
public:
    explicit ThemeControl(QObject* parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    static QPalette paletteOf(Theme theme);

Q_SIGNALS:
    /// After palette and tokens have changed; widgets that cache pictures drop them here.
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void askDesktop();
    void apply();
    void desktopSays(uint scheme);

    ThemeChoice m_choice = ThemeChoice::Light;
    Theme m_desktop = Theme::Light;
    bool m_listening = false;
};

} // namespace coir::ui
