// SPDX-License-Identifier: GPL-3.0-or-later
// A row of buttons of which exactly one is chosen. Tab reaches the chosen one, the arrow keys, Home and End move the
// choice. In compact form it is one button with a menu, for headers that get narrow.
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QToolButton;

namespace cb::ui {

class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    // The name is for readers: what is being chosen ("Range").
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);
    SegmentedControl(const QString &name, const QStringList &segments, QWidget *parent = nullptr);

    void setSegments(const QStringList &segments);
    int count() const { return int(m_buttons.size()); }
    int currentIndex() const { return m_current; }
    QString segmentText(int index) const;
    void setSegmentEnabled(int index, bool enabled);

    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    int fullWidth() const;
    int compactWidth() const;

public Q_SLOTS:
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int index, Qt::FocusReason reason);
    void step(int direction);
    void updateButtons();
    bool handleKey(int key);

    QHBoxLayout *m_layout;
    QList<QAbstractButton *> m_buttons;
    QToolButton *m_menuButton;
    int m_current = -1;
    bool m_compact = false;
};

} // namespace cb::ui
