import { closedDays } from '../../domain/guideline/closed-days.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { asks, lettersTo, said } from './letters.ts'
import { passUntil, refusedBy, taskPage, type Chapter, type Tour } from './tour.ts'

/** Art. 22(2): the contract ends, the materials come back with proof, and nothing is closed while anything is open. */
export const closingChapter: Chapter = {
  title: {
    ja: '契約の満了・返還と廃棄・終結（第22条第2号）',
    en: 'End of the contract, return and disposal, closing (Art. 22(2))',
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
  const endsOn = state.contract?.endsOn
  if (endsOn === undefined) throw new Error('a case under contract without a contract')
  await passUntil(tour, addBusinessDays(closedDays, endsOn, 1), '09:30', {
    ja: '契約期間の満了後、最初の開庁日',
    en: 'the first business day after the contract’s end',
  })
  tour.expect(
    {
      ja: '契約は期間の満了とともに終わり、第6回の検査は求められない',
      en: 'the contract has ended by itself, and no sixth inspection is asked for',
    },
    (await tour.look()).state.stage === 'closing' && (await tour.look()).state.inspections.length === 5,
  )
  await lettersTo(tour, ['head'], asks['return-disposal'])
  const answer = await close(tour)
  tour.expect(
    {
      ja: '返還・廃棄の証明がないうちは終結できない（第22条第2号）',
      en: 'it can’t be closed without the certificate of return or disposal (Art. 22(2))',
    },
    refusedBy(answer, 'disposal-missing', 'materials-accounted-for'),
    answer,
  )
}

const recordDisposal = async (tour: Tour): Promise<void> => {
  const { head } = tour.players
  const { today } = await tour.look()
  await passUntil(tour, addBusinessDays(closedDays, today, 3), '15:10', {
    ja: '3開庁日後',
    en: 'three business days later',
  })
  await head.desk.send(await taskPage(tour, 'head', 'return-disposal'), {
    'RecordDisposal.manner': 'returned-and-destroyed',
    'RecordDisposal.doneOn': (await tour.look()).today,
    'RecordDisposal.media': '設定書2部（返還）、点検用の記憶媒体1本（破砕）',
    'RecordDisposal.certificate': '返還・廃棄証明書 第108号',
    'RecordDisposal.confirmedBy': '市民課 佐々木 美咲',
    'RecordDisposal.backups': '作業用の複製は点検の都度消去されており、残っていない（作業記録で確認）',
  })
  await tour.news()
  const answer = await close(tour)
  tour.expect(
    {
      ja: '重大な指摘が残るうちは終結できない（第23条）',
      en: 'it can’t be closed while a serious finding is open (Art. 23)',
    },
    refusedBy(answer, 'finding-open', 'nothing-left-open'),
    answer,
  )
}

const correctFinding = async (tour: Tour): Promise<void> => {
  const { asker, head } = tour.players
  await asker.desk.send(await taskPage(tour, 'asker', 'correct'), {
    'RecordCorrectiveReport.receivedOn': (await tour.look()).today,
    'RecordCorrectiveReport.text': '記憶装置の製造番号と受領者を受渡簿に追記した旨の報告と、再発防止の手順書を受けた。',
  })
  await tour.news()
  const early = await close(tour)
  tour.expect(
    {
      ja: '是正の報告だけでは、重大な指摘は完了しない（第23条）',
      en: 'the contractor’s report alone does not close a serious finding (Art. 23)',
    },
    refusedBy(early, 'finding-open', 'nothing-left-open'),
    early,
  )
  await head.desk.send(await taskPage(tour, 'head', 'check-effect'), {
    'CheckEffectiveness.effective': 'effective',
    'CheckEffectiveness.checkedOn': (await tour.look()).today,
    'CheckEffectiveness.text': '記憶装置の現物と製造番号を受渡簿と照合し、手順書のとおり運用されていることを確かめた。',
  })
  await tour.news()
}

const closeCase = async (tour: Tour): Promise<void> => {
  const { head, chief } = tour.players
  await head.desk.send(await taskPage(tour, 'head', 'close'), {
    'CloseOutsourcing.note': '証明書を確認した。未了の検査、指摘及び条件はない。',
  })
  await tour.news()
  tour.expect({ ja: '案件は終結した', en: 'the case is closed' }, (await tour.look()).state.ending?.how === 'completed')
  await lettersTo(tour, ['secretariat'], said.news.closed.subject)
  const again = await close(tour)
  tour.expect(
    { ja: '終結した案件には、もう何もできない', en: 'nothing more can be done to a closed case' },
    refusedBy(again, 'case-closed', 'case-begins-and-ends-once'),
    again,
  )
  const page = await chief.desk.get(`/cases/${tour.caseId()}`)
  tour.expect(
    {
      ja: '三年前の経緯が、当時の職と氏名のまま案件のページで読める',
      en: 'the page still tells the whole story, with posts and names as they were',
    },
    page.status === 200 && page.text.includes('昨年度の単価'),
  )
}
