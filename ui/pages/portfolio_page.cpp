// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio_page.h"

#include "exchange/output_file.h"
#include "exchange/report.h"
#include "exchange/text.h"
#include "ui/charts/chart_source.h"
#include "ui/pages/part_explained.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/questions.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

namespace cb::ui {

void PortfolioPage::setSession(portfolio::Session *session)
{
    m_session = session;
    m_question.giveUp();
    m_export.giveUp();
    m_stale = true;
    messages()->hide();
    for (QWidget *widget : findChildren<QWidget *>())
        if (auto *chart = dynamic_cast<ChartSource *>(widget))
            chart->setContext(session ? QStringLiteral("%1 · USDC").arg(QString::fromStdString(facts()->name))
                                      : QString());
    sessionChanged();
    if (session && isVisible())
        invalidate();
}

void PortfolioPage::setViewAs(const std::string &party)
{
    if (m_viewAs == party)
        return;
    m_viewAs = party;
    invalidate();
}

portfolio::Concern PortfolioPage::concern() const
{
    return m_session ? portfolio::concernOf(*facts(), m_viewAs) : portfolio::Concern();
}

void PortfolioPage::invalidate()
{
    m_stale = !isVisible();
    if (!m_stale && m_session)
        refresh();
}

void PortfolioPage::showError(const Error &error)
{
    messages()->showMessage(MessageBar::Kind::Error, exchange::errorText(error));
}

void PortfolioPage::explainPart(const portfolio::TrailQuery &query, std::optional<engine::Amount> figure)
{
    if (!m_session)
        return;
    m_session->query(
        this, [query](portfolio::Portfolio &p) { return portfolio::trail(p, query); },
        [this, query, figure](const Result<portfolio::Trail> &trail,
                              const std::shared_ptr<const portfolio::Facts> &of) {
            if (!trail)
                return showError(trail.error());
            Explanation told = ui::explainPart(*trail, query, *of, figure);
            told.link = tr("Payments");
            told.follow = [this, query] {
                const bool one = query.models.size() == 1;
                Q_EMIT paymentsAsked(one ? QString::fromStdString(query.models[0]) : QString(), query.from, query.to);
            };
            (new ExplanationDialog(told, window()))->open();
        });
}

void PortfolioPage::askAndExport(const exchange::ReportSpec &spec, engine::Day asOf, const QString &title,
                                 const QString &name)
{
    using Format = exchange::ReportFormat;
    constexpr std::pair<const char *, Format> formats[] = {
        {"csv", Format::Csv}, {"xlsx", Format::Xlsx}, {"pdf", Format::Pdf}, {"json", Format::Json}};
    const QStringList filters{tr("CSV files (*.csv)"), tr("Workbooks (*.xlsx)"), tr("PDF documents (*.pdf)"),
                              tr("JSON files (*.json)")};
    QString filter;
    QString path = askWhereToSave(this, title, name, filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return;
    const auto chosen = static_cast<std::size_t>(qMax(qsizetype(0), filters.indexOf(filter)));
    const auto formatOf = [&](const QString &ending) {
        return std::find_if(std::begin(formats), std::end(formats),
                            [&](const auto &one) { return ending == QLatin1String(one.first); });
    };
    if (formatOf(QFileInfo(path).suffix().toLower()) == std::end(formats))
        path += QLatin1Char('.') + QLatin1String(formats[chosen].first);
    exportReport(spec, asOf, formatOf(QFileInfo(path).suffix().toLower())->second, path);
}

void PortfolioPage::exportReport(const exchange::ReportSpec &spec, engine::Day asOf, exchange::ReportFormat format,
                                 const QString &path)
{
    if (!m_session)
        return;
    const std::filesystem::path file(path.toStdString());
    m_export.ask(
        *m_session, this,
        [spec, asOf, format, file](portfolio::Portfolio &p, const portfolio::Progress &progress) {
            return exchange::writeFile(file, [&](const exchange::TextSink &sink) {
                return exchange::writeReport(p, spec, asOf, format, sink, progress);
            });
        },
        [this, path](const Result<void> &done, const auto &) {
            if (!done)
                return showError(done.error());
            messages()->showMessage(MessageBar::Kind::Success, tr("Written to %1.").arg(path));
        });
    messages()->showMessage(MessageBar::Kind::Information, tr("Writing %1…").arg(path), tr("Stop"));
    disconnect(messages(), &MessageBar::actionTriggered, this, nullptr);
    connect(messages(), &MessageBar::actionTriggered, this, [this] {
        m_export.giveUp();
        messages()->hide();
    });
}

void PortfolioPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale && m_session) {
        m_stale = false;
        refresh();
    }
}

engine::Day today()
{
    return now().day();
}

engine::Instant now()
{
    return engine::Instant::ofMicros(QDateTime::currentMSecsSinceEpoch() * 1000);
}

} // namespace cb::ui
