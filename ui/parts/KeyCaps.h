// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QString>
#include <QWidget>
#include <vector>

namespace coir::ui {

/// "Alt+Left" as it stands on the keys: "Alt+←".
QString keyNames(QString keys);
/// One key as a small cap, for a button that it presses.
QIcon keyCapIcon(const QString& key);

/// Keys drawn as caps: "Ctrl+Shift+P", "J / K", "1 2 3".
class KeyCaps : public QWidget {
public:
    explicit KeyCaps(const QString& keys, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

/// A line of keys and what they do, at the right; those that do not fit are left out from the end.
class KeyLine : public QWidget {
public:
    using Entry = std::pair<QString, QString>; ///< keys, words
    KeyLine(const QString& name, std::vector<Entry> entries, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double widthOf(const Entry& entry) const;
    std::vector<Entry> m_entries;
};

} // namespace coir::ui
