// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/Style.h"

#include "look/Icons.h"
#include "look/Tokens.h"

#include <QAbstractScrollArea>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace coir::ui {
namespace {

QByteArray lookOf(const QWidget* widget) {
    return widget ? widget->property(kind::kProperty).toByteArray() : QByteArray();
}
bool is(const QWidget* widget, const char* look) { return lookOf(widget) == look; }

double dprOf(const QPainter* painter) { return painter->device() ? painter->device()->devicePixelRatioF() : 1.0; }

/// A rounded box whose edge is one hairline at any scale.
void box(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& edge, double radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double w = hairlineWidth(dprOf(painter));
    painter->setPen(edge.isValid() ? QPen(edge, w) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? w / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void bottomLine(QPainter* painter, const QRect& rect, const QColor& colour) {
    const double w = hairlineWidth(dprOf(painter));
    painter->fillRect(QRectF(rect.left(), rect.bottom() + 1 - w, rect.width(), w), colour);
}

void buttonGround(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const Colours& c = colours();
    const bool hover = option->state & QStyle::State_MouseOver;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken);
    const bool on = option->state & QStyle::State_On;
    const QByteArray look = lookOf(widget);
    if (look == kind::kPrimary) {
        if (!enabled)
            return box(painter, option->rect, c.surface2, c.line, size::kRadius);
        return box(painter, option->rect, down || hover ? c.accent.darker(112) : c.accent, QColor(), size::kRadius);
    }
    if (look == kind::kChip) {
        const double r = option->rect.height() / 2.0;
        return box(painter, option->rect, on ? c.accentSoft : hover ? c.surface2 : c.surface, on ? c.accent : c.line, r);
    }
    if (look == kind::kRail) {
        if (on || hover)
            box(painter, option->rect.adjusted(4, 0, -4, 0), on ? c.accentSoft : c.surface2, QColor(), size::kRadius);
        if (on)
            painter->fillRect(QRectF(0, option->rect.top() + 14, 2, option->rect.height() - 28), c.accent);
        return;
    }
    if (look == kind::kQuiet || look == kind::kLink) {
        if (enabled && (hover || down || on))
            box(painter, option->rect, on ? c.accentSoft : c.surface2, QColor(), size::kRadius);
        return;
    }
    box(painter, option->rect, on ? c.accentSoft : down || (hover && enabled) ? c.surface2 : c.surface,
        on ? c.accent : c.line, size::kRadius);
}

constexpr int kHeaderSide = 10;
constexpr int kHeaderArrow = 12;

/// A scroll bar stands on what its area shows: a page of the window is grey, a list is white.
QColor groundOf(const QWidget* bar, const Colours& c) {
    for (const QWidget* w = bar ? bar->parentWidget() : nullptr; w; w = w->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(w))
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    return c.surface;
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const Colours& c = colours();
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const bool on = option->state & (State_On | State_NoChange);
        const bool enabled = option->state & State_Enabled;
        const int side = qMin(option->rect.width(), option->rect.height());
        QRect r(0, 0, side, side);
        r.moveCenter(option->rect.center());
        box(painter, r, on && enabled ? c.accent : c.surface, on && enabled ? c.accent : c.text3, 3);
        if (on) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(enabled ? c.onAccent : c.text3, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QRectF f(r);
            if (option->state & State_NoChange)
                painter->drawLine(QPointF(f.left() + side * .25, f.center().y()),
                                  QPointF(f.right() - side * .25, f.center().y()));
            else
                painter->drawPolyline(QPolygonF{QPointF(f.left() + side * .24, f.top() + side * .52),
                                                QPointF(f.left() + side * .43, f.top() + side * .70),
                                                QPointF(f.left() + side * .77, f.top() + side * .32)});
            painter->restore();
        }
        return;
    }
    case PE_IndicatorRadioButton: {
        const bool on = option->state & State_On;
        const int side = qMin(option->rect.width(), option->rect.height());
        QRect r(0, 0, side, side);
        r.moveCenter(option->rect.center());
        box(painter, r, c.surface, on ? c.accent : c.text3, side / 2.0);
        if (on)
            box(painter, r.adjusted(4, 4, -4, -4), c.accent, QColor(), side / 2.0);
        return;
    }
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel: buttonGround(option, painter, widget); return;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect: return; // the one ring is FocusRing's
    case PE_PanelLineEdit:
        if (widget && (qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                       qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())))
            return;
        if (widget && is(widget, kind::kQuiet)) {
            if (option->state & (State_MouseOver | State_HasFocus))
                box(painter, option->rect, c.surface2, (option->state & State_HasFocus) ? c.accent : QColor(), size::kRadius);
            return;
        }
        box(painter, option->rect, (option->state & State_Enabled) ? c.surface : c.surface2,
            (option->state & State_HasFocus) ? c.accent : c.line, size::kRadius);
        return;
    case PE_FrameLineEdit:
        box(painter, option->rect, QColor(), (option->state & State_HasFocus) ? c.accent : c.line, size::kRadius);
        return;
    case PE_Frame:
    case PE_FrameWindow:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        if (is(widget, kind::kPanel))
            box(painter, option->rect, c.surface, c.line, size::kPanelRadius);
        else if (element != PE_FrameTabWidget)
            box(painter, option->rect, QColor(), c.line, size::kRadius);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu: box(painter, option->rect, c.surface, c.line, size::kRadius); return;
    case PE_PanelTipLabel: box(painter, option->rect, c.surface, c.line, 0); return;
    case PE_PanelStatusBar: {
        painter->fillRect(option->rect, c.surface);
        const double w = hairlineWidth(dprOf(painter));
        painter->fillRect(QRectF(option->rect.left(), option->rect.top(), option->rect.width(), w), c.line);
        return;
    }
    case PE_FrameStatusBarItem: return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, c.surface); return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: return; // delegates draw their own ground
    case PE_IndicatorDockWidgetResizeHandle: painter->fillRect(option->rect, c.line); return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: icon(QStringLiteral("down")).paint(painter, option->rect); return;
    case PE_IndicatorArrowRight: icon(QStringLiteral("right")).paint(painter, option->rect); return;
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (!header || header->sortIndicator == QStyleOptionHeader::None)
            return;
        // Arrow down means falling, as the order is read from top to bottom.
        const bool falling = header->sortIndicator == QStyleOptionHeader::SortUp;
        const QPointF m = QRectF(option->rect).center();
        const double d = falling ? 1 : -1;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(c.text2, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawLine(m - QPointF(0, 4), m + QPointF(0, 4));
        painter->drawPolyline(QPolygonF{m + QPointF(-2.5, 1.5 * d), m + QPointF(0, 4 * d), m + QPointF(2.5, 1.5 * d)});
        painter->restore();
        return;
    }
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const Colours& c = colours();
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            if (is(widget, kind::kPrimary) && (option->state & State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, c.onAccent);
            else if (is(widget, kind::kLink) && (option->state & State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, c.accent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton copy = *button;
            if ((option->state & State_On) || (is(widget, kind::kLink) && (option->state & State_Enabled)))
                copy.palette.setColor(QPalette::ButtonText, c.accent);
            else if (is(widget, kind::kRail))
                copy.palette.setColor(QPalette::ButtonText, c.text2);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            painter->fillRect(option->rect, c.surface);
            if ((option->state & State_Selected) && (option->state & State_Enabled))
                box(painter, option->rect.adjusted(1, 3, -1, -3), c.surface2, QColor(), size::kRadius);
            drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                         option->palette, true, item->text, QPalette::WindowText);
            return;
        }
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, c.surface); return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.surface2);
        bottomLine(painter, option->rect, c.line);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, c.surface2);
        bottomLine(painter, option->rect, c.line);
        return;
    case CE_Header: // the common style asks its own sub-element rectangles and not ours
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader part = *header;
            drawControl(CE_HeaderSection, &part, painter, widget);
            part.rect = subElementRect(SE_HeaderLabel, header, widget);
            drawControl(CE_HeaderLabel, &part, painter, widget);
            if (header->sortIndicator != QStyleOptionHeader::None) {
                part.rect = subElementRect(SE_HeaderArrow, header, widget);
                drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
            }
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const QFontMetrics fm(font::small());
            painter->setFont(font::small());
            painter->setPen(c.text2);
            painter->drawText(header->rect,
                              int((header->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter) |
                                  Qt::TextSingleLine | Qt::TextDontClip,
                              fm.elidedText(header->text, Qt::ElideRight, header->rect.width()));
            return;
        }
        break;
    case CE_FocusFrame: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(c.accent, size::kFocusRing));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), size::kRadius + 1, size::kRadius + 1);
        painter->restore();
        return;
    }
    case CE_Splitter: return;
    case CE_DockWidgetTitle: painter->fillRect(option->rect, c.surface); return;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            QRect r(0, 0, option->rect.width(), size::kBar);
            r.moveCenter(option->rect.center());
            box(painter, r, c.track, QColor(), 3);
            const double span = bar->maximum - bar->minimum;
            if (span > 0) {
                r.setWidth(int(r.width() * (bar->progress - bar->minimum) / span));
                if (r.width() > 2)
                    box(painter, r, c.accent, QColor(), 3);
            }
            return;
        }
        break;
    case CE_TabBarTabShape: {
        painter->fillRect(option->rect, c.surface);
        if (option->state & State_Selected)
            painter->fillRect(QRect(option->rect.left() + 4, option->rect.bottom() - 1, option->rect.width() - 8, 2),
                              c.accent);
        return;
    }
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            painter->setFont(font::body());
            painter->setPen((option->state & State_Selected) ? c.accent : c.text2);
            painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator && (option->state & State_Selected)) {
            QStyleOptionMenuItem copy = *item;
            copy.palette.setColor(QPalette::Highlight, c.accentSoft);
            copy.palette.setColor(QPalette::HighlightedText, c.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const Colours& c = colours();
    switch (control) {
    case CC_ScrollBar:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            painter->fillRect(option->rect, groundOf(widget, c));
            if (slider->maximum > slider->minimum) {
                QRect r = subControlRect(control, option, SC_ScrollBarSlider, widget);
                const bool upright = slider->orientation == Qt::Vertical;
                r = upright ? r.adjusted(2, 1, -2, -1) : r.adjusted(1, 2, -1, -2);
                const bool hot = option->state & (State_MouseOver | State_Sunken);
                box(painter, r, hot ? c.text3 : c.line, QColor(), 3);
            }
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            const bool hover = option->state & State_MouseOver;
            if (is(widget, kind::kQuiet)) { // a clock of the command bar: its frame is around both
                if (hover)
                    box(painter, option->rect, c.surface2, QColor(), size::kRadius);
                return;
            }
            box(painter, option->rect, hover ? c.surface2 : c.surface, c.line, size::kRadius);
            QRect arrow = subControlRect(control, combo, SC_ComboBoxArrow, widget);
            QRect glyph(0, 0, 12, 12);
            glyph.moveCenter(arrow.center());
            icon(QStringLiteral("down"))
                .paint(painter, glyph, Qt::AlignCenter, (option->state & State_Enabled) ? QIcon::Normal : QIcon::Disabled);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                            const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (slider) { // a bar without buttons: the groove is all of it
            const bool upright = slider->orientation == Qt::Vertical;
            const int length = upright ? slider->rect.height() : slider->rect.width();
            const int breadth = upright ? slider->rect.width() : slider->rect.height();
            int handle = length;
            if (slider->maximum > slider->minimum) {
                const qint64 range = qint64(slider->maximum) - slider->minimum;
                handle = int(qint64(slider->pageStep) * length / (range + slider->pageStep));
                handle = qBound(qMin(28, length), handle, length);
            }
            const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                      length - handle, slider->upsideDown);
            QRect r;
            switch (sub) {
            case SC_ScrollBarAddLine:
            case SC_ScrollBarSubLine: return {};
            case SC_ScrollBarGroove: r = QRect(0, 0, breadth, length); break;
            case SC_ScrollBarSlider: r = QRect(0, start, breadth, handle); break;
            case SC_ScrollBarSubPage: r = QRect(0, 0, breadth, start); break;
            case SC_ScrollBarAddPage: r = QRect(0, start + handle, breadth, length - start - handle); break;
            default: return QProxyStyle::subControlRect(control, option, sub, widget);
            }
            if (!upright)
                r = QRect(r.y(), r.x(), r.height(), r.width());
            return r.translated(slider->rect.topLeft());
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    // The arrow stands beside its words and not above them.
    if (element == SE_HeaderLabel || element == SE_HeaderArrow) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QRect r = option->rect.adjusted(kHeaderSide, 0, -kHeaderSide, 0);
            if (header->sortIndicator == QStyleOptionHeader::None)
                return element == SE_HeaderLabel ? r : QRect();
            const int words = QFontMetrics(font::small()).horizontalAdvance(header->text);
            if (header->textAlignment & Qt::AlignRight) {
                const QRect arrow(r.right() - kHeaderArrow + 4, r.top(), kHeaderArrow, r.height());
                return element == SE_HeaderArrow ? arrow : r.adjusted(0, 0, -kHeaderArrow + 2, 0);
            }
            const int left = qMin(r.left() + words + 2, r.right() - kHeaderArrow);
            return element == SE_HeaderArrow ? QRect(left, r.top(), kHeaderArrow, r.height())
                                             : QRect(r.left(), r.top(), left - r.left(), r.height());
        }
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& given,
                              const QWidget* widget) const {
    QSize s = QProxyStyle::sizeFromContents(type, option, given, widget);
    switch (type) {
    case CT_PushButton:
        s = QSize(given.width() + (is(widget, kind::kQuiet) || is(widget, kind::kLink) ? 12 : 20), size::kControl);
        break;
    case CT_ToolButton:
        if (is(widget, kind::kRail))
            s = QSize(size::kRail, size::kRailButton);
        else if (is(widget, kind::kChip))
            s = QSize(given.width() + 14, size::kChip);
        else
            s = QSize(qMax(size::kControl, given.width() + 10), size::kControl);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: s.setHeight(size::kControl); break;
    case CT_MenuBarItem: s.setHeight(size::kMenuBar); break;
    case CT_HeaderSection: s.setHeight(size::kControl); break;
    case CT_TabBarTab: s = QSize(given.width() + 24, size::kRow); break;
    default: break;
    }
    return s;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_HeaderMargin: return 10;
    case PM_ScrollBarExtent: return size::kScrollBar;
    case PM_ScrollBarSliderMin: return 28;
    case PM_DockWidgetSeparatorExtent: return 1;
    case PM_SplitterWidth: return size::kPanelInside;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return size::kIcon;
    case PM_ToolBarIconSize: return size::kIcon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return size::kFocusRing;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_MenuBarItemSpacing: return 2;
    case PM_MenuBarHMargin: return 8;
    case PM_MenuBarPanelWidth: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return size::kGap;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace coir::ui
