// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fingerprint_box.h"

#include "exchange/artifact_header.h"
#include "exchange/sha256.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/questions.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

namespace cb::ui {

using tables::fromUtf8;

FingerprintBox::FingerprintBox(portfolio::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_button(new QPushButton(tr("Fingerprint a file…")))
    , m_progress(new QProgressBar)
    , m_words(new Label(TextStyle::Body, Role::Muted))
    , m_facts(new FactList(FactList::Values::Left))
    , m_timer(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_progress);
    column->addWidget(m_words);
    column->addWidget(m_facts);
    column->addStretch(1);
    m_words->setWordWrap(true);
    m_words->setText(tr("The SHA-256 of the weights ties the version to its file; the file itself is not kept."));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const auto total = m_work->total.load();
        m_progress->setValue(total > 0 ? static_cast<int>(1000 * m_work->done.load() / total) : 0);
    });
    connect(m_button, &QPushButton::clicked, this, &FingerprintBox::choose);
}

FingerprintBox::~FingerprintBox()
{
    if (m_work)
        m_work->cancelled = true;
}

void FingerprintBox::choose()
{
    if (m_timer->isActive()) {
        m_work->cancelled = true;
        return;
    }
    const QString path = askForFile(this, tr("Choose a file of weights"));
    if (!path.isEmpty())
        fingerprint(path);
}

void FingerprintBox::fingerprint(const QString &path)
{
    m_work = std::make_shared<portfolio::WorkState>();
    m_button->setText(tr("Cancel"));
    m_progress->show();
    m_timer->start();
    const std::filesystem::path file = path.toStdString();
    if (const auto header = exchange::readArtifactHeader(file)) {
        QVector<FactList::Item> items = {{tr("Format"), fromUtf8(header->format)}};
        if (!header->architecture.empty())
            items << FactList::Item{tr("Architecture"), fromUtf8(header->architecture)};
        if (header->parameters)
            items << FactList::Item{tr("Parameters"),
                                    tables::countText(static_cast<std::int64_t>(*header->parameters))};
        m_facts->setItems(items);
    } else {
        m_facts->setItems({});
    }
    m_session.query(
        this, [file, work = m_work](portfolio::Portfolio &) { return exchange::sha256OfFile(file, work->progress()); },
        [this, name = QFileInfo(path).fileName()](const Result<std::string> &hash) {
            m_timer->stop();
            m_progress->hide();
            m_button->setText(tr("Fingerprint a file…"));
            m_words->setText(hash ? tr("SHA-256 of %1 taken over.").arg(name) : exchange::errorText(hash.error()));
            if (hash)
                Q_EMIT done(fromUtf8(*hash));
        });
}

} // namespace cb::ui
