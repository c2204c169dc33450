// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/Theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QToolTip>

namespace coir::ui {
namespace {
constexpr auto kPortal = "org.freedesktop.portal.Desktop";
constexpr auto kPath = "/org/freedesktop/portal/desktop";
constexpr auto kInterface = "org.freedesktop.portal.Settings";
} // namespace

ThemeControl::ThemeControl(QObject* parent) : QObject(parent) {
    // What the desktop gave before our palette is the only hint where no portal answers.
    m_desktop = QApplication::palette().color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
    apply();
}

void ThemeControl::setChoice(ThemeChoice choice) {
    m_choice = choice;
    if (choice == ThemeChoice::System)
        askDesktop();
    apply();
}

void ThemeControl::askDesktop() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_listening || !bus.isConnected())
        return;
    m_listening = true;
    // Without the registration, connecting to the signal fails in silence.
    qDBusRegisterMetaType<QDBusVariant>();
    bus.connect(QString(), QLatin1String(kPath), QLatin1String(kInterface), QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(QLatin1String(kPortal), QLatin1String(kPath),
                                                       QLatin1String(kInterface), QStringLiteral("Read"));
    call << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        done->deleteLater();
        const QDBusPendingReply<QVariant> reply = *done;
        if (reply.isError())
            return;
        QVariant v = reply.value();
        if (v.canConvert<QDBusVariant>())
            v = v.value<QDBusVariant>().variant();
        desktopSays(v.toUInt());
    });
}

void ThemeControl::settingChanged(const QString& space, const QString& key, const QDBusVariant& value) {
    if (space == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme"))
        desktopSays(value.variant().toUInt());
}

void ThemeControl::desktopSays(uint scheme) {
    m_desktop = scheme == 1 ? Theme::Dark : Theme::Light;
    if (m_choice == ThemeChoice::System)
        apply();
}

QPalette ThemeControl::paletteOf(Theme theme) {
    const Colours& c = coloursOf(theme);
    QPalette p(c.surface, c.window);
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.surface2);
    p.setColor(QPalette::Button, c.surface);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.text3);
    p.setColor(QPalette::PlaceholderText, c.text3);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::Highlight, c.selectedRow);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Inactive, QPalette::Highlight, c.selectedRow);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, c.hairline);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Shadow, c.line);
    p.setColor(QPalette::BrightText, c.high.text);
    return p;
}

void ThemeControl::apply() {
    const Theme wanted = m_choice == ThemeChoice::System ? m_desktop
                         : m_choice == ThemeChoice::Dark ? Theme::Dark
                                                         : Theme::Light;
    setCurrentTheme(wanted);
    const QPalette p = paletteOf(wanted);
    QApplication::setPalette(p);
    QToolTip::setPalette(p);
    Q_EMIT changed();
}

} // namespace coir::ui
