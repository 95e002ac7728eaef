import { addBusinessDays, nextBusinessDay } from '../../domain/kernel/calendar.ts'
import { addMonths, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { asks, lettersTo, openLink } from './letters.ts'
import { inspectionDays } from './period.ts'
import { vetAnewBefore } from './vetting-anew.ts'
import { officeName, officeOfTour, passUntil, taskPage, type Chapter, type Tour } from './tour.ts'

/**
 * For three years the contractor is inspected as often as the city settles; the last inspection finds something grave
 * (Art. 23 as delivered).
 */
export const contractChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('inspection-as-needed')
    return { ja: `三年間の契約と検査（${ja}）`, en: `Three years under contract, with inspections (${en})` }
  },
  play: async (tour) => {
    const { contract } = (await tour.look()).state
    if (contract === null) throw new Error('a case under contract without a contract')
    for (const falling of fallingUnder(tour, contract)) {
      await vetAnewBefore(tour, falling.heldOn)
      await inspect(tour, falling)
    }
    await vetAnewBefore(tour, contract.endsOn)
  },
}

/** One of the inspections that fall due: the business day on which it does, and that on which it is held. */
interface Falling {
  readonly nth: number
  readonly due: PlainDate
  readonly heldOn: PlainDate
  readonly last: boolean
  readonly endsOn: PlainDate
}

/** Each is held six business days after it fell due: so long the vetting has to hold. */
const fallingUnder = (tour: Tour, contract: Parameters<typeof inspectionDays>[0]): readonly Falling[] =>
  inspectionDays(contract).map((day, index, days) => {
    const { calendar } = tour.rules(day)
    const due = nextBusinessDay(calendar, day)
    const heldOn = addBusinessDays(calendar, due, 6)
    return { nth: index + 1, due, heldOn, last: index === days.length - 1, endsOn: contract.endsOn }
  })

const inspect = async (tour: Tour, { nth, due, heldOn, last, endsOn }: Falling): Promise<void> => {
  const { asker, colleague } = tour.players
  await passUntil(tour, due, '10:00', { ja: `第${nth}回検査の時期`, en: `inspection no. ${nth} falls due` })
  const about = { ja: `第${nth}回検査`, en: `inspection no. ${nth}` }
  const letterOf = await lettersTo(tour, officeOfTour(tour), asks('inspect'), about)
  await passUntil(tour, heldOn, '16:20', { ja: '検査の当日', en: 'the day of the inspection' })
  const entries = {
    'RecordInspection.heldOn': heldOn,
    'RecordInspection.means': nth % 2 === 1 ? 'on-site' : 'papers',
    'RecordInspection.inspector': `${officeName(tour).ja} ${asker.name}、${colleague.name}`,
    'RecordInspection.summary': last
      ? '受渡簿と従事者名簿を確認した。交換した記憶装置1本の受渡しの記録がなかった。'
      : '受渡簿、従事者名簿及び作業報告書を確認し、特記事項のとおり行われていた。',
    ...(last ? finding(endsOn) : {}),
  }
  if (last) await asker.desk.send(await taskPage(tour, asker, 'inspect'), entries)
  else {
    const { at, page } = await openLink(tour, colleague, letterOf(colleague))
    await at.send(page, entries)
  }
  await tour.news()
  const { state } = await tour.look()
  tour.expect(
    { ja: `第${nth}回検査の結果が記録された`, en: `inspection no. ${nth} is on record` },
    state.inspections[nth - 1]?.report !== null && state.inspections.length === nth,
    state.inspections,
  )
  if (last) await lettersTo(tour, officeOfTour(tour), asks('correct'))
}

/** The correction may take until after the contract has ended: so that the closing can be seen to wait for it. */
const finding = (endsOn: PlainDate) => ({
  'RecordInspection.findings.0.severity': 'serious',
  'RecordInspection.findings.0.text': '交換した記憶装置1本について、受渡簿に製造番号と受領者の記載がない',
  'RecordInspection.findings.0.correctBy': addMonths(endsOn, 1),
})
