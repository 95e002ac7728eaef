import { questionnaireOn } from '../../domain/guideline/questionnaire.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { addMonths, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { asks, lettersTo } from './letters.ts'
import { officeOfTour, passUntil, taskPage, type Tour } from './tour.ts'

/** What a report of the tour says of every item of the questionnaire of its day: met, and on what evidence. */
export const everyItemMet = (tour: Tour, checkedOn: PlainDate): Readonly<Record<string, string>> =>
  Object.fromEntries(
    questionnaireOn(tour.rules(checkedOn).questionnaires, checkedOn).items.flatMap((item, index) => [
      [`RecordVetting.answers.${index}.finding`, 'met'],
      [`RecordVetting.answers.${index}.evidence`, `${item.wanted.ja}を書面と聴取により確認した`],
    ]),
  )

/**
 * The contract outlives the vetting: before its end the office is asked to look anew, and does, with the head's verdict
 * (Art. 20). Nothing where the vetting holds past a day.
 */
export const vetAnewBefore = async (tour: Tour, day: PlainDate): Promise<void> => {
  const { state } = await tour.look()
  const { colleague, head } = tour.players
  const { settings, calendar } = tour.rules(day)
  const vetting = state.vettings.find(({ vendor }) => vendor === state.contract?.contractor)
  const until = vetting && addMonths(vetting.checkedOn, settings.vetting.holdsMonths)
  if (until === undefined || until >= day) return
  await passUntil(tour, addBusinessDays(calendar, until, -6), '10:30', {
    ja: '調査の効力が終わる前',
    en: 'before the vetting is over',
  })
  await lettersTo(tour, officeOfTour(tour), asks('vet'))
  const checkedOn = (await tour.look()).today
  await colleague.desk.send(await taskPage(tour, colleague, 'vet', tour.vendor), {
    'RecordVetting.checkedOn': checkedOn,
    'RecordVetting.means': ['papers', 'hearing'],
    'RecordVetting.verdict': 'suitable',
    ...everyItemMet(tour, checkedOn),
  })
  await tour.news()
  if ((await tour.look()).state.vetting?.proposed === true) {
    await head.desk.send(await taskPage(tour, head, 'judge', tour.vendor), { 'JudgeVendor.verdict': 'suitable' })
    await tour.news()
  }
  const after = (await tour.look()).state
  tour.expect(
    {
      ja: '契約中の委託先は、効力の切れる前に改めて調査され、契約に疑義は生じていない',
      en: 'the contractor was vetted anew in time, and nothing of the contract is in doubt',
    },
    after.vetting?.checkedOn === checkedOn && after.doubts.length === 0,
    after.doubts,
  )
}
