// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/Icons.h"

#include "look/Tokens.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <cmath>

namespace coir::ui {
namespace {

/// Our own strokes in a box of 24, as the body of an SVG group.
const QHash<QString, QByteArray>& drawings() {
    static const QHash<QString, QByteArray> kDrawings{
        {QStringLiteral("back"), "<path d='M15 5 8 12l7 7'/>"},
        {QStringLiteral("forward"), "<path d='m9 5 7 7-7 7'/>"},
        {QStringLiteral("undo"), "<path d='M8 5 4 9l4 4'/><path d='M4 9h10a5.5 5.5 0 0 1 0 11h-3'/>"},
        {QStringLiteral("redo"), "<path d='m16 5 4 4-4 4'/><path d='M20 9H10a5.5 5.5 0 0 0 0 11h3'/>"},
        {QStringLiteral("search"), "<circle cx='10.5' cy='10.5' r='6'/><path d='m15 15 5 5'/>"},
        {QStringLiteral("import"), "<path d='M12 4v11'/><path d='m7.5 10.5 4.5 4.5 4.5-4.5'/><path d='M4 20h16'/>"},
        {QStringLiteral("export"), "<path d='M12 15V4'/><path d='M7.5 8.5 12 4l4.5 4.5'/><path d='M4 20h16'/>"},
        {QStringLiteral("report"),
         "<path d='M6 3h8l4 4v14H6z'/><path d='M14 3v4h4'/><path d='M12 11v6'/><path d='m9.5 14.5 2.5 2.5 2.5-2.5'/>"},
        {QStringLiteral("clock"), "<circle cx='12' cy='12' r='8'/><path d='M12 7.5V12l3 2'/>"},
        {QStringLiteral("today"),
         "<rect x='4' y='5' width='16' height='15' rx='1.5'/><path d='M4 10h16M8.5 3v4M15.5 3v4M8 14h3M8 17h6'/>"},
        {QStringLiteral("alerts"), "<path d='M12 4 2.8 20h18.4z'/><path d='M12 10v5M12 17.4v.4'/>"},
        {QStringLiteral("graph"),
         "<circle cx='6' cy='6' r='2.6'/><circle cx='18' cy='7' r='2.6'/><circle cx='12' cy='18' r='2.6'/>"
         "<path d='m8.6 6.3 6.8.5M7.2 8.3l3.6 7.3M16.7 9.3l-3.5 6.4'/>"},
        {QStringLiteral("heat"),
         "<rect x='4' y='4' width='7' height='7'/><rect x='13' y='4' width='7' height='7'/>"
         "<rect x='4' y='13' width='7' height='7'/><rect x='13' y='13' width='7' height='7'/>"},
        {QStringLiteral("tiers"),
         "<rect x='4' y='13' width='4' height='7'/><rect x='10' y='9' width='4' height='11'/>"
         "<rect x='16' y='4' width='4' height='16'/>"},
        {QStringLiteral("dossier"), "<path d='M6 3h8l4 4v14H6z'/><path d='M14 3v4h4M9 12h6M9 16h6'/>"},
        {QStringLiteral("sources"),
         "<ellipse cx='12' cy='6' rx='7' ry='2.8'/><path d='M5 6v12c0 1.5 3.1 2.8 7 2.8s7-1.3 7-2.8V6'/>"
         "<path d='M5 12c0 1.5 3.1 2.8 7 2.8s7-1.3 7-2.8'/>"},
        {QStringLiteral("filter"), "<path d='M4 5h16l-6.2 7.4V19l-3.6-2v-4.6z'/>"},
        {QStringLiteral("print"),
         "<path d='M7 9V4h10v5'/><rect x='4' y='9' width='16' height='7' rx='1'/><path d='M7 14h10v6H7z'/>"},
        {QStringLiteral("expand-box"), "<path d='M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5'/>"},
        {QStringLiteral("fit"), "<path d='M8 4H4v4M16 4h4v4M8 20H4v-4M16 20h4v-4'/>"},
        {QStringLiteral("close"), "<path d='m6 6 12 12M18 6 6 18'/>"},
        {QStringLiteral("check"), "<path d='m5 12.5 4.5 4.5L19 7.5'/>"},
        {QStringLiteral("cross"), "<path d='m7 7 10 10M17 7 7 17'/>"},
        {QStringLiteral("question"),
         "<path d='M8.5 9a3.5 3.5 0 1 1 5.3 3c-1.2.8-1.8 1.4-1.8 2.8M12 18.2v.4'/>"},
        {QStringLiteral("pin"), "<path d='M9 4h6l-1 6 3 3H7l3-3zM12 13v7'/>"},
        {QStringLiteral("hide"),
         "<path d='M3 12s3.4-6 9-6 9 6 9 6-3.4 6-9 6-9-6-9-6z'/><circle cx='12' cy='12' r='2.6'/><path d='M5 4l14 16'/>"},
        {QStringLiteral("show"), "<path d='M3 12s3.4-6 9-6 9 6 9 6-3.4 6-9 6-9-6-9-6z'/><circle cx='12' cy='12' r='2.6'/>"},
        {QStringLiteral("group"),
         "<circle cx='7' cy='7' r='2.6'/><circle cx='17' cy='7' r='2.6'/><circle cx='7' cy='17' r='2.6'/>"
         "<circle cx='17' cy='17' r='2.6'/>"},
        {QStringLiteral("expand"), "<circle cx='12' cy='12' r='3'/><path d='M12 3v4M12 17v4M3 12h4M17 12h4'/>"},
        {QStringLiteral("path"),
         "<circle cx='6' cy='18' r='2.6'/><circle cx='18' cy='6' r='2.6'/><path d='M8.6 18H13a3 3 0 0 0 3-3V8.4'/>"},
        {QStringLiteral("layout"),
         "<circle cx='12' cy='5' r='2.3'/><circle cx='6' cy='18' r='2.3'/><circle cx='18' cy='18' r='2.3'/>"
         "<path d='M12 7.3V12M12 12l-4.7 4M12 12l4.7 4'/>"},
        {QStringLiteral("play"), "<path d='M8 5v14l11-7z'/>"},
        {QStringLiteral("pause"), "<path d='M8 5v14M16 5v14'/>"},
        {QStringLiteral("folder"), "<path d='M3.5 6h6l2 2.5h9V19h-17z'/>"},
        {QStringLiteral("copy"), "<rect x='8' y='8' width='12' height='12' rx='1.5'/><path d='M16 8V4H4v12h4'/>"},
        {QStringLiteral("settings"),
         "<circle cx='12' cy='12' r='3'/><path d='M12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9 18 18"
         "M18 6l-2.1 2.1M8.1 15.9 6 18'/>"},
        {QStringLiteral("save"), "<path d='M5 4h11l3 3v13H5z'/><path d='M8 4v5h7V4M8 20v-6h8v6'/>"},
        {QStringLiteral("open"), "<path d='M9 5H4v15h15v-5'/><path d='M13 4h7v7M20 4l-9 9'/>"},
        {QStringLiteral("down"), "<path d='m6 9.5 6 6 6-6'/>"},
        {QStringLiteral("right"), "<path d='m9.5 6 6 6-6 6'/>"},
        {QStringLiteral("plus"), "<path d='M12 5v14M5 12h14'/>"},
        {QStringLiteral("minus"), "<path d='M5 12h14'/>"},
        {QStringLiteral("list"), "<path d='M8 6h12M8 12h12M8 18h12M4 6h.4M4 12h.4M4 18h.4'/>"},
        {QStringLiteral("warning"), "<path d='M12 4 2.8 20h18.4z'/><path d='M12 10v5M12 17.4v.4'/>"},
        {QStringLiteral("info"), "<circle cx='12' cy='12' r='8.5'/><path d='M12 11v6M12 7.3v.4'/>"},
        {QStringLiteral("sun"),
         "<circle cx='12' cy='12' r='4'/><path d='M12 3v2.5M12 18.5V21M3 12h2.5M18.5 12H21M5.6 5.6l1.8 1.8"
         "M16.6 16.6l1.8 1.8M18.4 5.6l-1.8 1.8M7.4 16.6l-1.8 1.8'/>"},
        {QStringLiteral("note"), "<path d='M5 4h14v10l-5 6H5z'/><path d='M14 20v-6h5M8 8h8M8 12h5'/>"},
    };
    return kDrawings;
}

QPixmap render(const QString& name, const QColor& colour, const QSize& pixels) {
    const QString key = QStringLiteral("coir-icon/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap out;
    if (QPixmapCache::find(key, &out))
        return out;
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'><g fill='none' stroke='" +
                           colour.name().toLatin1() +
                           "' stroke-width='1.7' stroke-linecap='round' stroke-linejoin='round'>" +
                           drawings().value(name) + "</g></svg>";
    QSvgRenderer renderer(svg);
    out = QPixmap(pixels);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, out);
    return out;
}

class StrokeIcon : public QIconEngine {
public:
    StrokeIcon(QString name, IconTone tone) : m_name(std::move(name)), m_tone(tone) {}

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        const Colours& c = colours();
        QColor colour = c.text2;
        if (mode == QIcon::Disabled)
            colour = c.text3;
        else if (m_tone == IconTone::OnAccent)
            colour = c.onAccent;
        else if (m_tone == IconTone::Warning)
            colour = c.watch.text;
        else if (m_tone == IconTone::Accent || state == QIcon::On || mode == QIcon::Selected)
            colour = c.accent;
        return render(m_name, colour, size);
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const double dpr = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap p = scaledPixmap(rect.size() * dpr, mode, state, dpr);
        p.setDevicePixelRatio(dpr);
        painter->drawPixmap(rect, p);
    }
    QIconEngine* clone() const override { return new StrokeIcon(m_name, m_tone); }
    QString key() const override { return QStringLiteral("coir-stroke"); }
    bool isNull() override { return !drawings().contains(m_name); }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString& name, IconTone tone) {
    return drawings().contains(name) ? QIcon(new StrokeIcon(name, tone)) : QIcon();
}

QStringList iconNames() {
    QStringList out = drawings().keys();
    out.sort();
    return out;
}

} // namespace coir::ui
