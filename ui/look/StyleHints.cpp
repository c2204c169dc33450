// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/Icons.h"
#include "look/Style.h"

// What the style answers without drawing.
namespace coir::ui {

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const {
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_UnderlineShortcut: return 0;
    case SH_Menu_SubMenuPopupDelay: return 120;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_Widget_Animate: return 0;
    case SH_ComboBox_Popup: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const {
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_DialogCloseButton: return icon(QStringLiteral("close"));
    case SP_ToolBarHorizontalExtensionButton: return icon(QStringLiteral("right"));
    case SP_ArrowBack:
    case SP_ArrowLeft: return icon(QStringLiteral("back"));
    case SP_ArrowForward:
    case SP_ArrowRight: return icon(QStringLiteral("forward"));
    case SP_DialogOkButton:
    case SP_DialogApplyButton: return icon(QStringLiteral("check"));
    case SP_DialogCancelButton: return icon(QStringLiteral("close"));
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical: return icon(QStringLiteral("warning"), IconTone::Warning);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion: return icon(QStringLiteral("info"));
    case SP_DirIcon: return icon(QStringLiteral("folder"));
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace coir::ui
