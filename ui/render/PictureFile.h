// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QRectF>
#include <QString>
#include <functional>

class QPainter;
class QSizeF;

namespace coir::ui {

/// Writes what `paint` draws into a rectangle of `size` device-independent pixels: .svg and .pdf as vectors, .png at
/// twice the size. The file appears whole or not at all.
/// Errors: WrongUse for another ending, NotPermitted where the file cannot be written.
Result<> writePicture(const QString& path, const QSizeF& size, const QString& title,
                      const std::function<void(QPainter&, const QRectF&)>& paint);

} // namespace coir::ui
