import { closedDays } from '../../domain/guideline/closed-days.ts'
import { addBusinessDays, nextBusinessDay } from '../../domain/kernel/calendar.ts'
import { addMonths } from '../../domain/kernel/plain-date.ts'
import { asks, lettersTo, openLink } from './letters.ts'
import { contractPeriod } from './period.ts'
import { passUntil, taskPage, type Chapter, type Tour } from './tour.ts'

const inspections = 5

/** Art. 23: for three years the contractor is inspected every six months; the last inspection finds something grave. */
export const contractChapter: Chapter = {
  title: {
    ja: '三年間の契約と6か月ごとの検査（第23条）',
    en: 'Three years under contract, inspected every six months (Art. 23)',
  },
  play: async (tour) => {
    for (let nth = 1; nth <= inspections; nth++) await inspect(tour, nth)
  },
}

const inspect = async (tour: Tour, nth: number): Promise<void> => {
  const { startsOn } = (await tour.look()).state.contract ?? contractPeriod((await tour.look()).today)
  const due = nextBusinessDay(closedDays, addMonths(startsOn, nth * 6))
  await passUntil(tour, due, '10:00', { ja: `第${nth}回検査の時期`, en: `inspection no. ${nth} falls due` })
  const letters = await lettersTo(tour, ['asker', 'colleague', 'head'], asks.inspect, `第${nth}回検査`)
  const heldOn = addBusinessDays(closedDays, due, 6)
  await passUntil(tour, heldOn, '16:20', { ja: '検査の当日', en: 'the day of the inspection' })
  const last = nth === inspections
  const entries = {
    'RecordInspection.heldOn': heldOn,
    'RecordInspection.means': nth % 2 === 1 ? 'on-site' : 'papers',
    'RecordInspection.inspector': '市民課 佐々木、𠮷田',
    'RecordInspection.summary': last
      ? '受渡簿と従事者名簿を確認した。交換した記憶装置1本の受渡しの記録がなかった。'
      : '受渡簿、従事者名簿及び作業報告書を確認し、特記事項のとおり行われていた。',
    ...(last ? finding(heldOn) : {}),
  }
  if (last) await tour.players.asker.desk.send(await taskPage(tour, 'asker', 'inspect'), entries)
  else {
    const { at, page } = await openLink(tour, tour.players.colleague, letters[1] ?? letters[0])
    await at.send(page, entries)
  }
  await tour.news()
  const { state } = await tour.look()
  tour.expect(
    { ja: `第${nth}回検査の結果が記録された`, en: `inspection no. ${nth} is on record` },
    state.inspections[nth - 1]?.report !== null && state.inspections.length === nth,
    state.inspections,
  )
  if (last) await lettersTo(tour, ['asker', 'colleague', 'head'], asks.correct)
}

/** The correction may take until after the contract has ended: so that the closing can be seen to wait for it. */
const finding = (heldOn: Parameters<typeof addMonths>[0]) => ({
  'RecordInspection.findings.0.severity': 'serious',
  'RecordInspection.findings.0.text': '交換した記憶装置1本について、受渡簿に製造番号と受領者の記載がない',
  'RecordInspection.findings.0.correctBy': addMonths(heldOn, 6),
})
