// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QImage>
#include <QRgb>
#include <cstdint>

namespace coir::ui {

/// Draws opaque lines and squares straight into the bits of an RGB32 image: several times faster than QPainter.
/// Coordinates are device pixels; everything is clipped to the image.
class LineRaster {
public:
    explicit LineRaster(QImage& image);
    /// One pixel wide, hard edges.
    void line(double x0, double y0, double x1, double y1, QRgb colour);
    /// One pixel wide, smooth (blended with what is there).
    void smoothLine(double x0, double y0, double x1, double y1, QRgb colour);
    void square(double x, double y, int side, QRgb colour);

private:
    bool clip(double& x0, double& y0, double& x1, double& y1) const;
    QRgb* row(int y) { return reinterpret_cast<QRgb*>(m_bits + static_cast<std::ptrdiff_t>(y) * m_stride); }
    void blend(int x, int y, QRgb colour, unsigned cover);

    uchar* m_bits;
    std::ptrdiff_t m_stride;
    int m_width, m_height;
};

} // namespace coir::ui
