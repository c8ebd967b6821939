// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/errors.h"
#include "exchange/pdf_table.h"
#include "exchange/returns_text.h"
#include "exchange/statement_chart.h"
#include "exchange/statement_words.h"

#include <QtGui/QImageReader>

#include <algorithm>

namespace cb::exchange {

namespace {

using engine::Amount;
using portfolio::Facts;
using portfolio::PartyStatement;
using portfolio::StatementCapital;

constexpr double logoWidth = 150;
constexpr double logoHeight = 48;
constexpr int mostPixels = 2000; // of a logo's side: more than print can show

class Pages {
public:
    Pages(const Facts &facts, const StatementDocument &document, const QImage &logo)
        : m_facts(facts)
        , m_document(document)
        , m_figures(document.figures)
        , m_party(facts.all<portfolio::Party>()[document.figures.party])
        , m_logo(logo)
    {}

    void draw(PdfSheet &sheet)
    {
        sheet.onNewPage = [&] { runningHead(sheet); };
        letterhead(sheet);
        address(sheet);
        summary(sheet);
        correction(sheet);
        chart(sheet);
        earnings(sheet);
        balances(sheet);
        payouts(sheet);
        capital(sheet);
        agreements(sheet);
        drawMethod(sheet, m_facts, m_document);
    }

    QString title() const
    {
        return m_document.issued ? StatementWords::tr("Statement %1").arg(fromUtf8(m_document.issued->id))
                                 : StatementWords::tr("Statement (draft)");
    }
    QString period() const
    {
        return StatementWords::tr("%1 to %2").arg(dayText(m_figures.from), dayText(m_figures.to));
    }

private:
    void runningHead(PdfSheet &sheet)
    {
        const PdfText style{7.5, false, ink::muted, false, false};
        sheet.paragraph(QStringLiteral("%1 · %2 · %3").arg(title(), fromUtf8(m_party.name), period()), style);
        sheet.line(0, sheet.width(), sheet.y + 3);
        sheet.y += 12;
    }

    void letterhead(PdfSheet &sheet)
    {
        if (m_logo.isNull()) {
            sheet.text({0, 6, sheet.width() * 0.62, 24}, fromUtf8(m_facts.name), {15, true, ink::text, false, false});
        } else {
            const QSizeF size = QSizeF(m_logo.size()).scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
            sheet.image({QPointF(0, 0), size}, m_logo);
        }
        mark(sheet);
        sheet.y = (m_logo.isNull() ? 26 : logoHeight) + 8;
        sheet.line(0, sheet.width(), sheet.y, ink::accent, 1.2);
        sheet.y += 12;
    }

    // Whether the figures can still change, where nobody overlooks it.
    void mark(PdfSheet &sheet)
    {
        const bool final = m_document.issued.has_value();
        const QString word = final ? StatementWords::tr("FINAL") : StatementWords::tr("DRAFT");
        const PdfText style{9, true, final ? QColor(Qt::white) : ink::text, false, false};
        const double width = sheet.widthOf(word, style) + 16;
        const QRectF box(sheet.width() - width, 8, width, 18);
        sheet.fill(box, final ? ink::accent : ink::line);
        sheet.text(box.adjusted(8, (18 - sheet.lineHeight(style)) / 2, 0, 0), word, style);
    }

    void address(PdfSheet &sheet)
    {
        sheet.paragraph(title(), {15, true, ink::text, false, false});
        sheet.y += 6;
        const double top = sheet.y;
        const double half = sheet.width() * 0.52;
        const PdfText small{8.5, false, ink::muted, false, true};
        double y = top;
        const auto left = [&](const QString &text, const PdfText &style) {
            const double height = sheet.heightOf(text, half - 12, style);
            sheet.text({0, y, half - 12, height}, text, style);
            y += height + 1;
        };
        left(StatementWords::tr("For"), {7.5, false, ink::muted, false, false});
        left(fromUtf8(m_party.name), {12, true, ink::text, false, true});
        if (m_party.email)
            left(fromUtf8(*m_party.email), small);
        for (const portfolio::Wallet &wallet : m_facts.all<portfolio::Wallet>())
            if (wallet.party == m_party.id)
                left(fromUtf8(wallet.address), small);
        double right = top;
        for (const auto &[name, value] : facts()) {
            sheet.text({half, right, 92, 12}, name, {8.5, false, ink::muted, false, false});
            sheet.text({half + 92, right, sheet.width() - half - 92, 12}, value, {8.5, false, ink::text, false, false});
            right += 14;
        }
        sheet.y = std::max(y, right) + 14;
    }

    std::vector<std::pair<QString, QString>> facts() const
    {
        std::vector<std::pair<QString, QString>> rows;
        rows.emplace_back(StatementWords::tr("Period"), period());
        rows.emplace_back(m_document.issued ? StatementWords::tr("Issued on") : StatementWords::tr("Made on"),
                          dayText(m_document.issued ? m_document.issued->issuedOn : m_document.madeOn));
        if (m_document.issued && m_document.issued->corrects)
            rows.emplace_back(StatementWords::tr("Corrects"),
                              StatementWords::tr("Statement %1").arg(fromUtf8(*m_document.issued->corrects)));
        if (!m_logo.isNull())
            rows.emplace_back(StatementWords::tr("Portfolio"), fromUtf8(m_facts.name));
        QStringList models;
        for (const std::string &model : m_document.models)
            models << fromUtf8(m_facts.find<portfolio::Model>(model)->name);
        if (!models.isEmpty())
            rows.emplace_back(StatementWords::tr("Only of"), models.join(QStringLiteral(", ")));
        rows.emplace_back(StatementWords::tr("Currency"), QStringLiteral("USDC"));
        return rows;
    }

    void summary(PdfSheet &sheet)
    {
        const std::pair<QString, Amount> rows[] = {
            {StatementWords::tr("Owed before %1").arg(dayText(m_figures.from)), m_figures.opening},
            {StatementWords::tr("Earned in the period"), m_figures.earned},
            {StatementWords::tr("Paid in the period"), -m_figures.paid},
            {StatementWords::tr("Owed at the end of %1").arg(dayText(m_figures.to)), m_figures.closing}};
        constexpr double height = 19;
        sheet.fill({0, sheet.y, sheet.width(), height * 4 + 8}, ink::shade);
        sheet.y += 4;
        for (const auto &[name, amount] : rows) {
            const bool last = &name == &rows[3].first;
            const double size = last ? 11.5 : 10;
            if (last)
                sheet.line(10, sheet.width() - 10, sheet.y, ink::text, 0.8);
            const double lead = (height - sheet.lineHeight({size, last})) / 2;
            const QRectF box(10, sheet.y + lead, sheet.width() - 20, height);
            sheet.text(box, name, {size, last, ink::text, false, false});
            sheet.text(box, moneyText(amount), {size, last, ink::text, true, false});
            sheet.y += height;
        }
        sheet.y += 10;
        if (m_document.returns)
            drawBody(sheet, sinceTheBeginning(*m_document.returns));
        if (!m_document.issued)
            drawBody(sheet,
                     StatementWords::tr("This is a draft: its figures can change until the days are locked and the "
                                        "statement is issued."));
    }

    // What a backer asks first: how much of the money is back, and when all of it will be.
    QString sinceTheBeginning(const portfolio::Returns &returns) const
    {
        QStringList sentences{
            StatementWords::tr("From the beginning to %1, %2 was paid in and %3 was allocated or refunded: %4 of it.")
                .arg(dayText(m_figures.to), moneyText(returns.paidIn), moneyText(returns.paidOut),
                     percentText(static_cast<double>(returns.paidOut.units()) /
                                 static_cast<double>(returns.paidIn.units())))};
        if (returns.refunded > Amount())
            sentences << StatementWords::tr("Refunds of %1 are part of both.").arg(moneyText(returns.refunded));
        if (returns.paybackOn)
            sentences << StatementWords::tr("Everything was paid back on %1.").arg(dayText(*returns.paybackOn));
        else if (returns.projectedPayback)
            sentences
                << StatementWords::tr(
                       "If revenue goes on as in the 90 days up to the last payment, it would be paid back on %1.")
                       .arg(dayText(*returns.projectedPayback));
        return sentences.join(QLatin1Char(' '));
    }

    void correction(PdfSheet &sheet)
    {
        const auto *earlier = m_document.issued && m_document.issued->corrects
                                  ? m_facts.find<portfolio::Statement>(*m_document.issued->corrects)
                                  : nullptr;
        if (!earlier)
            return;
        drawTitle(sheet, StatementWords::tr("What is corrected"));
        PdfTable table({{QString(), false},
                        {StatementWords::tr("Statement %1").arg(fromUtf8(earlier->id)), true},
                        {StatementWords::tr("Now"), true},
                        {StatementWords::tr("Difference"), true}},
                       tableSize);
        const auto add = [&](const QString &name, Amount before, Amount now) {
            table.add({name, moneyText(before), moneyText(now), moneyText(minus(now, before))});
        };
        add(StatementWords::tr("Opening"), earlier->opening, m_figures.opening);
        add(StatementWords::tr("Earned"), earlier->earned, m_figures.earned);
        add(StatementWords::tr("Paid"), earlier->paid, m_figures.paid);
        add(StatementWords::tr("Closing"), earlier->closing, m_figures.closing);
        table.draw(sheet);
        if (m_document.issued->notes) {
            sheet.y += 4;
            drawBody(sheet, fromUtf8(*m_document.issued->notes));
        }
    }

    void chart(PdfSheet &sheet)
    {
        if (m_figures.periods.empty())
            return;
        drawTitle(sheet,
                  m_figures.step == engine::Step::Day ? StatementWords::tr("Earned by day, in USDC")
                                                      : StatementWords::tr("Earned by month, in USDC"),
                  170);
        drawEarned(sheet, m_figures);
    }

    QString model(std::size_t place) const { return fromUtf8(m_facts.all<portfolio::Model>()[place].name); }

    void earnings(PdfSheet &sheet)
    {
        drawTitle(sheet, StatementWords::tr("Earned"));
        if (m_figures.earnings.empty())
            return drawBody(sheet, StatementWords::tr("Nothing was earned in the period."));
        PdfTable table({{StatementWords::tr("Model"), false},
                        {StatementWords::tr("Version"), false},
                        {StatementWords::tr("As"), false},
                        {StatementWords::tr("Agreement"), false},
                        {StatementWords::tr("USDC"), true}},
                       tableSize);
        for (const portfolio::StatementEarned &row : m_figures.earnings) {
            const QString version =
                row.version ? fromUtf8(m_facts.all<portfolio::Version>()[*row.version].version) : QString();
            table.add({model(row.model), version, recipientTitle(row.recipient),
                       row.agreement.empty() ? reasonOf(row.recipient) : fromUtf8(row.agreement),
                       moneyText(row.amount)});
        }
        table.addTotal({StatementWords::tr("Total"), {}, {}, {}, moneyText(m_figures.earned)});
        table.draw(sheet);
    }

    static QString reasonOf(engine::Recipient recipient)
    {
        return recipient == engine::Recipient::Creator ? StatementWords::tr("by ownership")
                                                       : StatementWords::tr("by contributions (pool)");
    }

    void balances(PdfSheet &sheet)
    {
        if (m_figures.balances.size() < 2)
            return; // the summary says it
        drawTitle(sheet, StatementWords::tr("By model"));
        PdfTable table({{StatementWords::tr("Model"), false},
                        {StatementWords::tr("As"), false},
                        {StatementWords::tr("Opening"), true},
                        {StatementWords::tr("Earned"), true},
                        {StatementWords::tr("Paid"), true},
                        {StatementWords::tr("Closing"), true}},
                       tableSize);
        for (const portfolio::StatementBalance &row : m_figures.balances)
            table.add({model(row.model), recipientTitle(row.recipient), moneyText(row.opening), moneyText(row.earned),
                       moneyText(row.paid), moneyText(row.closing)});
        table.addTotal({StatementWords::tr("Total"),
                        {},
                        moneyText(m_figures.opening),
                        moneyText(m_figures.earned),
                        moneyText(m_figures.paid),
                        moneyText(m_figures.closing)});
        table.draw(sheet);
    }

    void payouts(PdfSheet &sheet)
    {
        drawTitle(sheet, StatementWords::tr("Paid"));
        if (m_figures.payouts.empty())
            return drawBody(sheet, StatementWords::tr("Nothing was paid in the period."));
        PdfTable table({{StatementWords::tr("Date"), false},
                        {StatementWords::tr("Model"), false},
                        {StatementWords::tr("As"), false},
                        {StatementWords::tr("Transaction"), false},
                        {StatementWords::tr("USDC"), true}},
                       7.5);
        for (const portfolio::StatementPaid &row : m_figures.payouts)
            table.add({dayText(row.on), model(row.model), recipientTitle(row.recipient),
                       fromUtf8(row.transaction.empty() ? row.payout : row.transaction), moneyText(row.amount)});
        table.addTotal({StatementWords::tr("Total"), {}, {}, {}, moneyText(m_figures.paid)});
        table.draw(sheet);
    }

    void capital(PdfSheet &sheet)
    {
        if (m_figures.capital.empty() && m_figures.capitalOpening == Amount())
            return;
        drawTitle(sheet, StatementWords::tr("Capital account"));
        drawBody(sheet, StatementWords::tr("Money put into rounds. It is no income and in none of the sums above."));
        PdfTable table({{StatementWords::tr("Date"), false},
                        {StatementWords::tr("What"), false},
                        {StatementWords::tr("Model"), false},
                        {StatementWords::tr("Agreement"), false},
                        {StatementWords::tr("USDC"), true}},
                       tableSize);
        table.add({dayText(m_figures.from),
                   StatementWords::tr("In force before"),
                   {},
                   {},
                   moneyText(m_figures.capitalOpening)});
        for (const StatementCapital &row : m_figures.capital) {
            const bool in = row.what == StatementCapital::What::Contribution;
            table.add({dayText(row.on), in ? StatementWords::tr("Contribution") : StatementWords::tr("Refund"),
                       model(row.model), fromUtf8(row.agreement), moneyText(in ? row.amount : -row.amount)});
        }
        table.addTotal(
            {dayText(m_figures.to), StatementWords::tr("In force"), {}, {}, moneyText(m_figures.capitalClosing)});
        table.draw(sheet);
    }

    void agreements(PdfSheet &sheet)
    {
        if (m_figures.agreements.empty())
            return;
        drawTitle(sheet, StatementWords::tr("Revenue shares at the end of the period"));
        PdfTable table({{StatementWords::tr("Agreement"), false},
                        {StatementWords::tr("Share"), true},
                        {StatementWords::tr("Received in all"), true},
                        {StatementWords::tr("Cap"), true},
                        {StatementWords::tr("Left"), true},
                        {StatementWords::tr("State"), true}},
                       tableSize);
        for (const portfolio::AgreementProgress &row : m_figures.agreements) {
            const auto *agreement = m_facts.find<portfolio::Agreement>(row.agreement);
            const QString share = agreement->share ? QString::fromStdString(agreement->share->toString()) : QString();
            const QString left = row.cap && row.active ? moneyText(minus(*row.cap, row.received)) : QString();
            table.add({fromUtf8(row.agreement), share + QStringLiteral("\u00a0%"), moneyText(row.received),
                       row.cap ? moneyText(*row.cap) : StatementWords::tr("none"), left,
                       row.active ? StatementWords::tr("running") : StatementWords::tr("ended")});
        }
        table.draw(sheet);
    }

    const Facts &m_facts;
    const StatementDocument &m_document;
    const PartyStatement &m_figures;
    const portfolio::Party &m_party;
    const QImage &m_logo;
};

Result<QImage> readLogo(const std::filesystem::path &path)
{
    if (path.empty())
        return QImage();
    QImageReader reader(QString::fromStdString(path.string()));
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return Error(errors::notAPicture, {{"file", path.string()}});
    return image;
}

} // namespace

Result<void> checkLogo(const std::filesystem::path &path)
{
    const auto image = readLogo(path);
    return image ? Result<void>() : Result<void>(image.error());
}

Result<void> writeStatementPdf(const Facts &facts, const StatementDocument &document, const std::filesystem::path &logo,
                               const TextSink &out)
{
    const auto image = readLogo(logo);
    if (!image)
        return image.error();
    Pages pages(facts, document, *image);
    const QString party = fromUtf8(facts.all<portfolio::Party>()[document.figures.party].name);
    PdfInfo info;
    info.title = QStringLiteral("%1, %2, %3").arg(pages.title(), party, pages.period());
    info.footer = StatementWords::tr("%1 · amounts in USDC, days in UTC").arg(fromUtf8(facts.name));
    return writePdf(
        info, [&](PdfSheet &sheet) { pages.draw(sheet); }, out);
}

} // namespace cb::exchange
