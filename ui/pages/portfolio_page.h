// SPDX-License-Identifier: GPL-3.0-or-later
// A page of an open portfolio. It is told of the session once, and of changes; it reads again when it is looked at, not
// before. Where to go next it asks of the window by signals.
#pragma once

#include "engine/time.h"
#include "portfolio/concern.h"
#include "portfolio/session.h"
#include "portfolio/trail.h"
#include "ui/widgets/page.h"

namespace cb::exchange {
struct ReportSpec;
enum class ReportFormat;
} // namespace cb::exchange

namespace cb::ui {

class PortfolioPage : public Page {
    Q_OBJECT

public:
    using Page::Page;
    // Null when no portfolio is open.
    void setSession(portfolio::Session *session);
    portfolio::Session *session() const { return m_session; }
    // The newest facts: what is asked and changed goes by these.
    std::shared_ptr<const portfolio::Facts> facts() const { return m_session ? m_session->facts() : nullptr; }
    // Whose eyes the page is seen with: a party's id, or nobody's in particular.
    void setViewAs(const std::string &party);
    portfolio::Concern concern() const;
    // Something has changed: reads again now, or when next shown.
    void invalidate();
    // Shows what went wrong, in words.
    void showError(const Error &error);
    // Opens the trail of a sum of parts; from there one may go on to its payments.
    void explainPart(const portfolio::TrailQuery &query, std::optional<engine::Amount> figure = {});
    // Asks where to and writes a report there, as the ending of the name says, with a message that can stop it. `name`
    // is proposed, without an ending.
    void askAndExport(const exchange::ReportSpec &spec, engine::Day asOf, const QString &title, const QString &name);
    // The same where that is known.
    void exportReport(const exchange::ReportSpec &spec, engine::Day asOf, exchange::ReportFormat format,
                      const QString &path);

Q_SIGNALS:
    void registerModelAsked();
    void modelAsked(const QString &id);
    void importAsked();
    // A model's id, or all models.
    void paymentsAsked(const QString &model, engine::Day from, engine::Day to);

protected:
    // Reads what the page shows. Only called with a session.
    virtual void refresh() = 0;
    // What is shown is older than what was asked for, and why.
    virtual void tellFailure(const Error &error) { showError(error); }
    // Asks for all that the page shows. Only the last answer is shown, or why there is none.
    template <class Work, class Show>
    void ask(Work work, Show show)
    {
        m_question.ask(*m_session, this, std::move(work),
                       [this, show = std::move(show)](const auto &answer, const auto &facts) {
                           if (!answer)
                               return tellFailure(answer.error());
                           m_shown = facts;
                           show(*answer);
                       });
    }
    // The facts of the answer that is shown: places in it are places in these.
    const std::shared_ptr<const portfolio::Facts> &shown() const { return m_shown; }
    virtual void sessionChanged() {}
    void showEvent(QShowEvent *event) override;

private:
    portfolio::Session *m_session = nullptr;
    portfolio::Question m_question;
    portfolio::Question m_export;
    std::shared_ptr<const portfolio::Facts> m_shown;
    std::string m_viewAs;
    bool m_stale = true;
};

engine::Day today(); // in UTC
engine::Instant now();

} // namespace cb::ui
