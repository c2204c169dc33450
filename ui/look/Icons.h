// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QString>
#include <QStringList>

namespace coir::ui {

enum class IconTone : quint8 { Normal, Accent, OnAccent, Warning };

/// A stroke icon by name, drawn in the colours of the theme in force whenever it is painted.
/// An unknown name gives an empty icon.
QIcon icon(const QString& name, IconTone tone = IconTone::Normal);
QStringList iconNames();

} // namespace coir::ui
