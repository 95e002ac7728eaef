import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { asks, lettersTo, tells } from './letters.ts'
import { inspectionDays } from './period.ts'
import { officeName, passDays, passUntil, refusedBy, secretariatOfTour, taskPage } from './tour.ts'
import type { Chapter, Tour } from './tour.ts'

/** The contract ends, the materials come back with proof, and nothing is closed while anything is open. */
export const closingChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('materials-accounted-for')
    return {
      ja: `契約の満了・返還と廃棄・終結（${ja}）`,
      en: `End of the contract, return and disposal, closing (${en})`,
    }
  },
  play: async (tour) => {
    await endContract(tour)
    await recordDisposal(tour)
    await correctFinding(tour)
    await closeCase(tour)
  },
}

const close = (tour: Tour) =>
  tour.players.head.desk.api(`/api/${tour.caseId()}/commands`, {
    id: crypto.randomUUID(),
    command: { type: 'CloseOutsourcing', data: { note: '' } },
  })

const endContract = async (tour: Tour): Promise<void> => {
  const { state } = await tour.look()
  const { contract } = state
  if (contract === null) throw new Error('a case under contract without a contract')
  const { calendar } = tour.rules(contract.endsOn)
  await passUntil(tour, addBusinessDays(calendar, contract.endsOn, 1), '09:30', {
    ja: '契約期間の満了後、最初の開庁日',
    en: 'the first business day after the contract’s end',
  })
  const { length } = inspectionDays(contract)
  tour.expect(
    {
      ja: `契約は期間の満了とともに終わり、第${length + 1}回の検査は求められない`,
      en: `the contract has ended by itself, and no inspection no. ${length + 1} is asked for`,
    },
    (await tour.look()).state.stage === 'closing' && (await tour.look()).state.inspections.length === length,
  )
  await lettersTo(tour, tour.holding(tour.players.office.head), asks('return-disposal'))
  const answer = await close(tour)
  const basis = tour.cite('materials-accounted-for')
  tour.expect(
    {
      ja: `返還・廃棄の証明がないうちは終結できない（${basis.ja}）`,
      en: `it can’t be closed without the certificate of return or disposal (${basis.en})`,
    },
    refusedBy(answer, 'disposal-missing', 'materials-accounted-for'),
    answer,
  )
}

const recordDisposal = async (tour: Tour): Promise<void> => {
  const { head } = tour.players
  await passDays(tour, 3, '15:10')
  await head.desk.send(await taskPage(tour, head, 'return-disposal'), {
    'RecordDisposal.manner': 'returned-and-destroyed',
    'RecordDisposal.doneOn': (await tour.look()).today,
    'RecordDisposal.media': '設定書2部（返還）、点検用の記憶媒体1本（破砕）',
    'RecordDisposal.certificate': '返還・廃棄証明書 第108号',
    'RecordDisposal.confirmedBy': `${officeName(tour).ja} ${tour.players.asker.name}`,
    'RecordDisposal.backups': '作業用の複製は点検の都度消去されており、残っていない（作業記録で確認）',
  })
  await tour.news()
  const answer = await close(tour)
  tour.expect(
    {
      ja: '重大な指摘が残るうちは終結できない',
      en: 'it can’t be closed while a serious finding is open',
    },
    refusedBy(answer, 'finding-open', 'nothing-left-open'),
    answer,
  )
}

const correctFinding = async (tour: Tour): Promise<void> => {
  const { asker, head } = tour.players
  await asker.desk.send(await taskPage(tour, asker, 'correct'), {
    'RecordCorrectiveReport.receivedOn': (await tour.look()).today,
    'RecordCorrectiveReport.text': '記憶装置の製造番号と受領者を受渡簿に追記した旨の報告と、再発防止の手順書を受けた。',
  })
  await tour.news()
  const early = await close(tour)
  tour.expect(
    {
      ja: '是正の報告だけでは、重大な指摘は完了しない',
      en: 'the contractor’s report alone does not close a serious finding',
    },
    refusedBy(early, 'finding-open', 'nothing-left-open'),
    early,
  )
  await head.desk.send(await taskPage(tour, head, 'check-effect'), {
    'CheckEffectiveness.effective': 'effective',
    'CheckEffectiveness.checkedOn': (await tour.look()).today,
    'CheckEffectiveness.text': '記憶装置の現物と製造番号を受渡簿と照合し、手順書のとおり運用されていることを確かめた。',
  })
  await tour.news()
}

const closeCase = async (tour: Tour): Promise<void> => {
  const { head, approver } = tour.players
  await head.desk.send(await taskPage(tour, head, 'close'), {
    'CloseOutsourcing.note': '証明書を確認した。未了の検査、指摘及び条件はない。',
  })
  await tour.news()
  tour.expect({ ja: '案件は終結した', en: 'the case is closed' }, (await tour.look()).state.ending?.how === 'completed')
  await lettersTo(tour, secretariatOfTour(tour), tells('closed'))
  const again = await close(tour)
  tour.expect(
    { ja: '終結した案件には、もう何もできない', en: 'nothing more can be done to a closed case' },
    refusedBy(again, 'case-closed', 'case-begins-and-ends-once'),
    again,
  )
  const page = await approver.desk.get(`/cases/${tour.caseId()}/parts/all`)
  tour.expect(
    {
      ja: '三年前の経緯が、当時の職と氏名のまま案件のページで読める',
      en: 'the page still tells the whole story, with posts and names as they were',
    },
    page.status === 200 && page.text.includes('昨年度の単価'),
  )
}
