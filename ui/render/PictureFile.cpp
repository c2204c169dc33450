// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/PictureFile.h"

#include "look/Tokens.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace coir::ui {

Result<> writePicture(const QString& path, const QSizeF& size, const QString& title,
                      const std::function<void(QPainter&, const QRectF&)>& paint) {
    const QString ending = QFileInfo(path).suffix().toLower();
    const Where where{path.toStdString(), 0, {}, ending.toStdString()};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QRectF whole(QPointF(0, 0), size);
    if (ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setTitle(title);
        svg.setSize(size.toSize());
        svg.setViewBox(whole);
        svg.setResolution(96);
        QPainter painter(&svg);
        paint(painter, whole);
        painter.end();
    } else if (ending == QLatin1String("png")) {
        QImage image((size * 2).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(2);
        image.fill(paperColours().surface);
        QPainter painter(&image);
        paint(painter, whole);
        painter.end();
        image.setText(QStringLiteral("Title"), title);
        image.save(&buffer, "PNG");
    } else if (ending == QLatin1String("pdf")) {
        QPdfWriter pdf(&buffer);
        constexpr double kPointsPerPixel = 0.75;
        pdf.setResolution(1200);
        pdf.setTitle(title);
        pdf.setPageSize(QPageSize(size * kPointsPerPixel, QPageSize::Point));
        pdf.setPageMargins({});
        QPainter painter(&pdf);
        const double scale = 1200.0 / 96.0;
        painter.scale(scale, scale);
        paint(painter, whole);
        painter.end();
    } else {
        return fail(ErrorCode::WrongUse, COIR_MSG("picture", "A picture is written as .svg, .png or .pdf"),
                    COIR_MSG("picture", "Choose a name that ends so"), where);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::NotPermitted, COIR_MSG("picture", "The picture could not be written: %1").arg(file.errorString().toStdString()),
                    COIR_MSG("picture", "Choose another folder or make room"), where);
    return {};
}

} // namespace coir::ui
