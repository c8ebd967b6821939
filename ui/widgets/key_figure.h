// SPDX-License-Identifier: GPL-3.0-or-later
// A card with one figure: caption above, figure and unit, and below it a change marked by sign, arrow and colour
// together or a plain note. The figure gets smaller before it is cut; the whole of it is always in the tooltip and for
// readers. With setExplainable() it can be pressed and asks to be explained.
#pragma once

#include "ui/style/theme.h"

#include <QAbstractButton>

namespace cb::ui {

class KeyFigure : public QAbstractButton {
    Q_OBJECT

public:
    enum class Trend { None, Up, Down, Flat };

    explicit KeyFigure(const QString &caption = {}, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setFigure(const QString &figure, const QString &unit = {});
    // change is shown after an arrow, in the tone of good or bad; note follows in muted words.
    void setDelta(Trend trend, const QString &change, const QString &note = {}, Tone tone = Tone::Neutral);
    void setNote(const QString &note);
    // Emits clicked() when pressed by mouse, Space or Return.
    void setExplainable(bool explainable);

    QString figure() const { return m_figure; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    void describe();
    QString wholeFigure() const;
    void drawFigure(QPainter *painter, const QRect &rect) const;
    void drawDelta(QPainter *painter, const QRect &rect) const;

    QString m_caption;
    QString m_figure;
    QString m_unit;
    Trend m_trend = Trend::None;
    Tone m_tone = Tone::Neutral;
    QString m_change;
    QString m_note;
    bool m_explainable = false;
};

} // namespace cb::ui
