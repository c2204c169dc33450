// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPushButton;
namespace coir::ui {

/// Stands as long as the data of the case is synthetic; offers one's own files.
class Banner : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

Q_SIGNALS:
    void ownFilesWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    QLabel* m_words;
    QPushButton* m_own;
};

} // namespace coir::ui
