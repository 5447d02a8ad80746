// SPDX-License-Identifier: GPL-2.0-or-later
// Who belongs and is linked to whom, brought up to date edit by edit, against the same made anew.
#include "app/crossing/analysis.h"
#include "app/crossing/ground.h"
#include "app/crossing/membership.h"
#include "app/network/random.h"
#include "tests/support/generated_atlas.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace atlas;
using namespace atlas::crossing;
using namespace atlas::model;

namespace {

QString difference(const Membership &a, const Membership &b, const Tables &tables)
{
    const auto same = [](auto &&p, auto &&q) { return std::equal(p.begin(), p.end(), q.begin(), q.end()); };
    for (Row row = 0; row < tables[TableId::Participants].rowCount(); ++row) {
        if (a.province(row) != b.province(row) || a.district(row) != b.district(row) ||
            a.locatedProvince(row) != b.locatedProvince(row) || a.placedBy(row) != b.placedBy(row) ||
            a.onBorder(row) != b.onBorder(row))
            return QStringLiteral("place of participant %1").arg(row);
        if (!same(a.linksOf(row), b.linksOf(row)))
            return QStringLiteral("links of participant %1").arg(row);
        if (!same(a.clustersOf(row), b.clustersOf(row)))
            return QStringLiteral("clusters of participant %1").arg(row);
    }
    for (Row row = 0; row < tables[TableId::Links].rowCount(); ++row) {
        if (a.from(row) != b.from(row) || a.to(row) != b.to(row))
            return QStringLiteral("ends of link %1").arg(row);
    }
    for (Row row = 0; row < tables[TableId::Clusters].rowCount(); ++row) {
        const auto equal = [](const Membership::Member &p, const Membership::Member &q) {
            return p.participant == q.participant && p.role == q.role;
        };
        const auto p = a.members(row);
        const auto q = b.members(row);
        if (!std::equal(p.begin(), p.end(), q.begin(), q.end(), equal))
            return QStringLiteral("members of cluster %1").arg(row);
        if (a.participantsInside(*tables[TableId::Clusters].shape(row)) !=
            b.participantsInside(*tables[TableId::Clusters].shape(row)))
            return QStringLiteral("participants inside cluster %1").arg(row);
    }
    return {};
}

/// Something a person might do; notes what it touched.
void edit(Tables &tables, network::Random &random, TouchedRows &touched)
{
    Table &participants = tables[TableId::Participants];
    Table &memberships = tables[TableId::Memberships];
    Table &links = tables[TableId::Links];
    const auto any = [&](const Table &table) { return random.below(table.rowCount()); };
    const Row participant = any(participants);
    switch (random.below(9)) {
    case 0:
    case 1:
        participants.setPoint(participant, ParticipantFields::Geom,
                              random.below(8) == 0 ? LonLat{std::nan(""), std::nan("")}
                                                   : LonLat{125.9 + 4 * random.uniform(), 34.3 + 4 * random.uniform()});
        touched.participants.push_back(participant);
        break;
    case 2:
        participants.setValue(participant, ParticipantFields::RegionCode,
                              random.below(3) == 0 ? QString() : QString::number(11 + random.below(17)));
        touched.participants.push_back(participant);
        break;
    case 3: { // who comes is a member and linked to somebody
        const Row row = participants.appendRow();
        participants.setValue(row, ParticipantFields::Id, QStringLiteral("new%1").arg(row));
        participants.setPoint(row, ParticipantFields::Geom, {126 + 3 * random.uniform(), 35 + 2 * random.uniform()});
        touched.participants.push_back(row);
        const Row membership = memberships.appendRow();
        memberships.setTextId(membership, MembershipFields::Cluster,
                              tables[TableId::Clusters].textId(any(tables[TableId::Clusters]), ClusterFields::Id));
        memberships.setTextId(membership, MembershipFields::Participant,
                              participants.textId(row, ParticipantFields::Id));
        touched.memberships.push_back(membership);
        const Row link = links.appendRow();
        links.setTextId(link, LinkFields::From, participants.textId(row, ParticipantFields::Id));
        links.setTextId(link, LinkFields::To, participants.textId(participant, ParticipantFields::Id));
        touched.links.push_back(link);
        break;
    }
    case 4: { // removes or brings back a link
        const Row link = any(links);
        links.setAlive(link, !links.isAlive(link));
        touched.links.push_back(link);
        break;
    }
    case 5: { // another end, at times of somebody who is not there
        const Row link = any(links);
        if (random.below(5) == 0)
            links.setValue(link, LinkFields::To, QStringLiteral("abroad%1").arg(random.below(3)));
        else
            links.setTextId(link, LinkFields::To, participants.textId(participant, ParticipantFields::Id));
        touched.links.push_back(link);
        break;
    }
    case 6: {
        const Row membership = any(memberships);
        memberships.setAlive(membership, !memberships.isAlive(membership));
        touched.memberships.push_back(membership);
        break;
    }
    case 7: { // another participant, perhaps one who is a member already
        const Row membership = any(memberships);
        memberships.setTextId(membership, MembershipFields::Participant,
                              participants.textId(participant, ParticipantFields::Id));
        memberships.setValue(membership, MembershipFields::Role, QStringLiteral("partner"));
        touched.memberships.push_back(membership);
        break;
    }
    default: // goes or comes back, links and memberships left as they are
        participants.setAlive(participant, !participants.isAlive(participant));
        touched.participants.push_back(participant);
    }
}

} // namespace

class TestMembershipUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editsComeOutAsIfMadeAnew()
    {
        Tables tables = test::generatedAtlas({12, 20, 90, 160}, 3);
        for (Row row = 0; row < 6; ++row) // one cluster's participants are those inside
            tables[TableId::Memberships].setAlive(row * 12, false);
        model::Progress progress;
        auto snapshot = std::make_shared<const Tables>(tables);
        auto basis = makeBasis(snapshot, {}, nullptr, {}, progress).value();
        network::Random random(11);
        int updated = 0;
        for (int step = 0; step < 400; ++step) {
            TouchedRows touched;
            for (std::uint32_t several = 1 + random.below(3); several > 0; --several)
                edit(tables, random, touched);
            const auto next = std::make_shared<const Tables>(tables);
            const auto quick = basis->membership->updated(*basis->tables, *next, *basis->ground, touched);
            const auto anew = Membership::build(*next, *basis->ground, progress);
            if (quick) {
                ++updated;
                QCOMPARE(difference(*quick, *anew, *next), QString());
            }
            const auto made = makeBasis(next, {}, basis, {true, false, touched}, progress);
            QVERIFY(made);
            QCOMPARE(difference(*(*made)->membership, *anew, *next), QString());
            basis = *made;
        }
        QVERIFY2(updated > 200, qPrintable(QString::number(updated)));
    }

    void aChangedIdTakesANewStart()
    {
        Tables tables = test::generatedAtlas({3, 20, 30, 40}, 3);
        model::Progress progress;
        const auto basis = makeBasis(std::make_shared<const Tables>(tables), {}, nullptr, {}, progress).value();
        tables[TableId::Participants].setValue(4, ParticipantFields::Id, QStringLiteral("other"));
        QVERIFY(!basis->membership->updated(*basis->tables, tables, *basis->ground, {{4}, {}, {}}));
    }
};

QTEST_APPLESS_MAIN(TestMembershipUpdate)
#include "tst_membership_update.moc"
