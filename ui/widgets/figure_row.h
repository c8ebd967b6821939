// SPDX-License-Identifier: GPL-3.0-or-later
// Key figures side by side, all in one size and with or without their units alike; in several rows where there is no
// room for all of them in one. Hidden ones leave no gap.
#pragma once

#include "ui/widgets/key_figure.h"

#include <QtCore/QStringList>

#include <vector>

class QGridLayout;

namespace cb::ui {

class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(const QStringList &captions, int mostInARow = 5, QWidget *parent = nullptr);
    const std::vector<KeyFigure *> &figures() const { return m_figures; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columnsFor(const std::vector<KeyFigure *> &shown) const;
    void arrange();
    void fit(const std::vector<KeyFigure *> &shown, int columns);

    QGridLayout *m_grid;
    std::vector<KeyFigure *> m_figures;
    std::vector<KeyFigure *> m_arranged;
    int m_columns = 0;
    int m_most;
};

} // namespace cb::ui
