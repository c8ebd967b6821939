// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_bar_row.h"

#include "ui/style/theme.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace cb::ui {

ProgressBarRow::ProgressBarRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_detail(new TextLabel({}, TextStyle::Caption, Tone::Muted))
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_timer(new QTimer(this))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setFixedHeight(8);
    m_text->setElideMode(Qt::ElideRight);
    m_timer->setInterval(40);
    auto *words = new QHBoxLayout;
    words->addWidget(m_text, 1);
    words->addWidget(m_detail);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(words);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    row->addLayout(column, 1);
    row->addWidget(m_cancel, 0, Qt::AlignVCenter);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressBarRow::cancelRequested);
    connect(m_timer, &QTimer::timeout, this, &ProgressBarRow::move);
}

void ProgressBarRow::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
}

void ProgressBarRow::setProgress(double share, const QString &detail)
{
    const bool known = share >= 0;
    m_bar->setRange(0, known ? 1000 : 0);
    m_bar->setValue(known ? qRound(qMin(share, 1.0) * 1000) : 0);
    const QString percent = tr("%1 %").arg(locale().toString(qRound(qMin(share, 1.0) * 100)));
    m_detail->setText(!detail.isEmpty() ? detail : known ? percent : QString());
    known ? m_timer->stop() : m_timer->start();
}

void ProgressBarRow::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
}

void ProgressBarRow::setCancelling()
{
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Cancelling…"));
}

void ProgressBarRow::move()
{
    m_phase += 0.02;
    m_phase = m_phase > 1 ? 0 : m_phase;
    m_bar->setProperty("cbPhase", m_phase);
    m_bar->update();
}

void ProgressBarRow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_bar->maximum() == 0) {
        m_timer->start();
    }
}

void ProgressBarRow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

} // namespace cb::ui
