// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_dialog.h"

#include "exchange/text.h"
#include "portfolio/errors.h"
#include "ui/forms/record_form.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/questions.h"

#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace cb::ui {

namespace {

constexpr int frameHeight = 190; // title, a message, and buttons
constexpr int widest = 640;

} // namespace

RecordDialog::RecordDialog(portfolio::Session &session, portfolio::Record record, const QStringList &fixed,
                           QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_messages(new MessageBar)
    , m_save(new QPushButton(tr("Save")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QString kind = exchange::kindTitle(portfolio::kindOf(record));
    const bool isNew = portfolio::entryOf(record) == 0;
    setWindowTitle(isNew ? tr("New: %1").arg(kind) : tr("Edit: %1").arg(kind));
    m_form = new RecordForm(session.facts(), std::move(record), fixed);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::l);
    m_column->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(new Label(windowTitle(), TextStyle::Title));
    column->addWidget(m_messages);
    m_messages->hide();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    m_save->setProperty("look", QStringLiteral("primary"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    if (QWidget *first = m_form->firstEditor())
        first->setFocus();
    connect(cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
    resize(560, qMin(room(), m_form->sizeHint().height() + frameHeight));
}

int RecordDialog::room() const
{
    return (parentWidget() ? parentWidget()->window()->height() : 700) - 80;
}

void RecordDialog::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
    m_column->addStretch(1);
    const int wanted = m_form->sizeHint().height() + widget->sizeHint().height() + space::l + frameHeight;
    resize(qMax(width(), widest), qMin(room(), wanted));
}

void RecordDialog::setPreview(QWidget *preview, std::function<void(const std::optional<portfolio::Record> &)> show)
{
    m_column->addWidget(preview, 1);
    const auto update = [this, show = std::move(show)] { show(m_form->record()); };
    connect(m_form, &RecordForm::changed, preview, update);
    update();
    resize(qMax(width(), widest), qMin(room(), 860)); // what is shown grows as fields are filled in
}

void RecordDialog::save()
{
    const auto edit = m_form->edit();
    if (!edit)
        return m_messages->showMessage(MessageBar::Kind::Error,
                                       tr("Some fields need another look; the reasons stand beside them."));
    m_save->setEnabled(false);
    m_session.apply(this, *edit, [this](const Result<portfolio::Notice> &done) {
        m_save->setEnabled(true);
        if (!done)
            return refuse(done.error());
        Q_EMIT saved();
        accept();
    });
}

// Limits of a round can be passed by with a reason, which is kept.
void RecordDialog::refuse(const Error &error)
{
    namespace wrong = portfolio::errors;
    const bool beside = m_form->showError(error);
    for (const std::string_view code : {wrong::outsideRound, wrong::belowMinimum, wrong::aboveHardCap}) {
        if (error.code() != code)
            continue;
        m_form->askForReason();
        return m_messages->showMessage(MessageBar::Kind::Warning,
                                       tr("This is against the round’s limits. To enter it all the same, say why."));
    }
    m_messages->showMessage(MessageBar::Kind::Error,
                            beside ? tr("One field needs another look; the reason stands beside it.")
                                   : exchange::errorText(error));
}

void RecordDialog::reject()
{
    if (m_form->dirty() && !confirmed(this, windowTitle(), tr("Discard what you have entered?"), tr("Discard")))
        return;
    QDialog::reject();
}

} // namespace cb::ui
