// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/LineRaster.h"

#include <algorithm>
#include <cmath>

namespace coir::ui {
namespace {
constexpr std::uint32_t kOpaque = 255u << 24;
} // namespace

LineRaster::LineRaster(QImage& image)
    : m_bits(image.bits()), m_stride(image.bytesPerLine()), m_width(image.width()), m_height(image.height()) {}

// Liang and Barsky: the part of the line inside the image, one pixel kept free for the smooth one.
bool LineRaster::clip(double& x0, double& y0, double& x1, double& y1) const {
    const double dx = x1 - x0, dy = y1 - y0;
    double from = 0, to = 1;
    const auto edge = [&](double p, double q) {
        if (p == 0)
            return q >= 0;
        const double t = q / p;
        if (p < 0) {
            if (t > to)
                return false;
            from = std::max(from, t);
        } else {
            if (t < from)
                return false;
            to = std::min(to, t);
        }
        return true;
    };
    const double right = m_width - 2, bottom = m_height - 2;
    if (!edge(-dx, x0 - 1) || !edge(dx, right - x0) || !edge(-dy, y0 - 1) || !edge(dy, bottom - y0))
        return false;
    x1 = x0 + to * dx;
    y1 = y0 + to * dy;
    x0 += from * dx;
    y0 += from * dy;
    return true;
}

void LineRaster::line(double fx0, double fy0, double fx1, double fy1, QRgb colour) {
    if (!clip(fx0, fy0, fx1, fy1))
        return;
    int x = static_cast<int>(fx0), y = static_cast<int>(fy0);
    const int xEnd = static_cast<int>(fx1), yEnd = static_cast<int>(fy1);
    const int dx = std::abs(xEnd - x), dy = std::abs(yEnd - y);
    const int sx = x < xEnd ? 1 : -1;
    const std::ptrdiff_t down = (y < yEnd ? m_stride : -m_stride) / static_cast<std::ptrdiff_t>(sizeof(QRgb));
    QRgb* p = row(y) + x;
    if (dx >= dy) {
        int error = dx / 2;
        for (int i = 0; i <= dx; ++i) {
            *p = colour;
            p += sx;
            if ((error -= dy) < 0) {
                p += down;
                error += dx;
            }
        }
    } else {
        int error = dy / 2;
        for (int i = 0; i <= dy; ++i) {
            *p = colour;
            p += down;
            if ((error -= dx) < 0) {
                p += sx;
                error += dy;
            }
        }
    }
}

void LineRaster::blend(int x, int y, QRgb colour, unsigned cover) {
    QRgb* p = row(y) + x;
    const unsigned rest = 256 - cover;
    // Two channels at a time: red and blue together, then green.
    const std::uint32_t rb = ((colour & 0xff00ffu) * cover + (*p & 0xff00ffu) * rest) >> 8;
    const std::uint32_t g = ((colour & 0x00ff00u) * cover + (*p & 0x00ff00u) * rest) >> 8;
    *p = (255u << 24) | (rb & 0xff00ffu) | (g & 0x00ff00u);
}

void LineRaster::smoothLine(double x0, double y0, double x1, double y1, QRgb colour) {
    if (!clip(x0, y0, x1, y1))
        return;
    const bool steep = std::abs(y1 - y0) > std::abs(x1 - x0);
    if (steep) {
        std::swap(x0, y0);
        std::swap(x1, y1);
    }
    if (x0 > x1) {
        std::swap(x0, x1);
        std::swap(y0, y1);
    }
    const double slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
    const int from = static_cast<int>(x0), to = static_cast<int>(x1);
    // 16.16 fixed point; the pixel above and the one below share the line.
    auto at = static_cast<std::int64_t>((y0 + slope * (from - x0)) * 65536.0);
    const auto step = static_cast<std::int64_t>(slope * 65536.0);
    for (int x = from; x <= to; ++x, at += step) {
        const int y = static_cast<int>(at >> 16);
        const auto below = static_cast<unsigned>((at >> 8) & 0xff);
        if (steep) {
            if (y < 0 || y + 1 >= m_width)
                continue;
            blend(y, x, colour, 256 - below);
            blend(y + 1, x, colour, below);
        } else {
            if (y < 0 || y + 1 >= m_height)
                continue;
            blend(x, y, colour, 256 - below);
            blend(x, y + 1, colour, below);
        }
    }
}

void LineRaster::square(double x, double y, int side, QRgb colour) {
    const int left = std::max(0, static_cast<int>(x) - side / 2), right = std::min(m_width, static_cast<int>(x) - side / 2 + side);
    const int top = std::max(0, static_cast<int>(y) - side / 2), bottom = std::min(m_height, static_cast<int>(y) - side / 2 + side);
    for (int r = top; r < bottom; ++r)
        if (left < right)
            std::fill(row(r) + left, row(r) + right, colour);
}

} // namespace coir::ui
