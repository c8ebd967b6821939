// SPDX-License-Identifier: GPL-3.0-or-later
// One figure that matters, in a card of its own: what it is, the figure, and how it changed. The change has a sign, an
// arrow and words; colour only repeats it. A click, Enter or Space tells why the figure is what it is, where that is
// known.
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/explanation.h"

namespace cb::ui {

enum class Trend { None, Up, Down };

class KeyFigure : public Card {
    Q_OBJECT

public:
    explicit KeyFigure(const QString &caption, QWidget *parent = nullptr);
    QString caption() const;
    void setCaption(const QString &caption);
    // The unit is left out where there is no room for it (widgets/figure_row.h decides).
    void setFigure(const QString &figure, const QString &unit = {});
    // `change` such as "62.4 %", `note` such as "vs previous 12 months".
    void setChange(Trend trend, const QString &change, const QString &note);
    QString figure() const;                              // with its unit
    void setExplanation(const Explanation &explanation); // an empty one takes it away
    // The same where the explanation has first to be worked out; none takes it away.
    void setExplainer(std::function<void()> explain);
    void explain();
    // What the card takes at least: its caption beside the sign that there is more to be told, and its number.
    int leastWidth(int pixelSize) const;
    int figureWidth(bool unit, int pixelSize) const;
    void showFigure(bool unit, int pixelSize);

Q_SIGNALS:
    void figureChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_number;
    QString m_unit;
    std::function<void()> m_explain;
    Label *m_caption;
    Label *m_figure;
    Label *m_change;
    Label *m_note;
};

} // namespace cb::ui
