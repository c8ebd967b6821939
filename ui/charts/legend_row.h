// SPDX-License-Identifier: GPL-3.0-or-later
// A legend beside or below a chart, in as many lines as it needs. A click or Space hides and shows what an entry stands
// for; a hidden entry stays where it is, dimmed, so it can be brought back.
#pragma once

#include <QColor>
#include <QString>
#include <QVector>
#include <QWidget>

namespace cb::ui {

class LegendItem;

class LegendRow : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString name;
        QColor color;
        bool visible = true;
    };

    explicit LegendRow(QWidget *parent = nullptr);

    void setEntries(const QVector<Entry> &entries);
    int count() const { return int(m_items.size()); }
    bool isShown(int index) const;
    // Does not emit toggled().
    void setShown(int index, bool shown);

Q_SIGNALS:
    void toggled(int index, bool visible);

private:
    QVector<LegendItem *> m_items;
};

} // namespace cb::ui
