// SPDX-License-Identifier: GPL-3.0-or-later
// A small outlined label for a state, and the same drawn into a table's cell.
#pragma once

#include <QtWidgets/QWidget>

class QPainter;

namespace cb::ui {

enum class Tone { Neutral, Positive, Warning, Negative };

QSize chipSize(const QString &text);
void drawChip(QPainter &painter, const QRectF &rect, const QString &text, Tone tone, const QPalette &palette);

class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    void setState(const QString &text, Tone tone);
    QSize sizeHint() const override { return chipSize(m_text); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace cb::ui
