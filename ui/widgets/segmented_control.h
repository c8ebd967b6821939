// SPDX-License-Identifier: GPL-3.0-or-later
// A row of joined buttons of which one is chosen; arrow keys move the choice.
#pragma once

#include <QtWidgets/QWidget>

namespace cb::ui {

class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList &choices, const QString &accessibleName, QWidget *parent = nullptr);
    int current() const { return m_current; }
    void setCurrent(int index); // without a signal
    // What a person chooses is remembered under this name in the user's settings, and taken now if there is any.
    void setStateKey(const QString &key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect segment(int index) const;
    int at(const QPoint &position) const;
    void choose(int index);
    QStringList m_choices;
    QString m_stateKey;
    int m_current = 0;
    int m_hovered = -1;
};

} // namespace cb::ui
