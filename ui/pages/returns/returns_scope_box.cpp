// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returns/returns_scope_box.h"

#include "tables/format.h"
#include "tables/record_text.h"

#include <QtWidgets/QAbstractItemView>

#include <algorithm>

namespace cb::ui {

using portfolio::Agreement;
using portfolio::Contribution;
using portfolio::Facts;
using portfolio::Model;
using portfolio::Party;
using portfolio::Round;
using tables::fromUtf8;

namespace {

QString keyOf(QLatin1String kind, const std::string &id)
{
    return QStringLiteral("%1:%2").arg(kind, fromUtf8(id));
}

constexpr QLatin1String partyKind("party");
constexpr QLatin1String modelKind("model");
constexpr QLatin1String roundKind("round");
constexpr QLatin1String agreementKind("agreement");

} // namespace

ReturnsScopeBox::ReturnsScopeBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Whose returns"));
    setMaxVisibleItems(24);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    view()->setMinimumWidth(320);
    setMaximumWidth(320);
}

void ReturnsScopeBox::fill(const Facts &facts, const portfolio::Concern &concern)
{
    const QString chosen = m_seenBy == concern.party ? currentData().toString() : QString(); // nobody else's choice
    m_seenBy = concern.party;
    clear();
    std::vector<Contribution> received;
    for (const auto &c : facts.all<Contribution>())
        if (c.receivedOn && concern.round(facts, c.round))
            received.push_back(c);
    const auto own = [&](const Contribution &c) { return c.backer == concern.party; };
    m_ownOnly = std::any_of(received.begin(), received.end(), own) ? concern.party : std::string();
    if (!m_ownOnly.empty())
        std::erase_if(received, [&](const Contribution &c) { return !own(c); });
    const auto add = [&](QLatin1String kind, const QString &title, const std::string &id, const auto &matches) {
        if (std::any_of(received.begin(), received.end(), matches))
            addItem(title, keyOf(kind, id));
    };
    if (m_ownOnly.empty() && !received.empty())
        addItem(tr("All backers"), QStringLiteral("all"));
    for (const auto &party : facts.all<Party>())
        add(partyKind, tr("Backer: %1").arg(fromUtf8(party.name)), party.id,
            [&](const auto &c) { return c.backer == party.id; });
    for (const auto &model : facts.all<Model>())
        add(modelKind, tr("Model: %1").arg(fromUtf8(model.name)), model.id,
            [&](const auto &c) { return facts.find<Round>(c.round)->model == model.id; });
    for (const auto &round : facts.all<Round>())
        add(roundKind, tr("Round: %1").arg(tables::recordTitle(facts, round)), round.id,
            [&](const auto &c) { return c.round == round.id; });
    for (const auto &agreement : facts.all<Agreement>())
        add(agreementKind, tr("Agreement: %1").arg(tables::recordTitle(facts, agreement)), agreement.id,
            [&](const auto &c) { return c.agreement == agreement.id; });
    setCurrentIndex(std::max(0, findData(chosen)));
}

ReturnsChoice ReturnsScopeBox::choice() const
{
    ReturnsChoice choice;
    const QString kind = currentData().toString().section(QLatin1Char(':'), 0, 0);
    const std::string id = currentData().toString().section(QLatin1Char(':'), 1).toStdString();
    if (kind == partyKind)
        choice.party = id;
    else if (kind == modelKind)
        choice.model = id;
    else if (kind == roundKind)
        choice.round = id;
    else if (kind == agreementKind)
        choice.agreement = id;
    if (!m_ownOnly.empty())
        choice.party = m_ownOnly;
    return choice;
}

bool ReturnsScopeBox::chooseParty(const std::string &id)
{
    return choose(partyKind, id);
}

bool ReturnsScopeBox::chooseModel(const std::string &id)
{
    return choose(modelKind, id);
}

bool ReturnsScopeBox::choose(QLatin1String kind, const std::string &id)
{
    const int place = findData(keyOf(kind, id));
    if (place >= 0)
        setCurrentIndex(place);
    return place >= 0;
}

} // namespace cb::ui
