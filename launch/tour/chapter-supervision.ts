import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import type { EntrySupervisionState } from '../../domain/entry-supervision/state.ts'
import { answers, begins, caseSeen, does, nowInOffice } from './register-steps.ts'
import type { Chapter } from './tour.ts'

/** The chief hears whoever controls entry, looks into it, and says what comes of it (Art. 11). */
export const supervisionChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('entry-control-reported', 'entry-control-investigated')
    return { ja: `入退室管理の報告と調査（${ja}）`, en: `Reports on the control of entry (${en})` }
  },
  belongs: ({ guideline }) => guideline.rooms.length > 0,
  play: async (tour) => {
    const chief = await tour.seat(tour.guideline.roles.chief.post)
    if (chief === null) return
    const { day } = nowInOffice()
    const dueOn = addBusinessDays(tour.rules(day).calendar, day, 5)
    const round = await begins(tour, chief, 'entry-supervision', 'OpenSupervision', {
      fromOn: addDays(day, -30),
      untilOn: day,
      dueOn,
      wanted: '夜間の入室',
    })
    const { heard } = (await caseSeen<EntrySupervisionState>(tour, round)).state
    let silent = 0
    for (const post of heard) {
      const manager = await tour.seat(post)
      if (manager === null) silent += 1
      else
        await answers(tour, manager, round, ['report-on-entry', post], 'ReportOnEntry', {
          finding: 'in-order',
          report: '許可のない者の入室はなかった。',
          measures: '',
        })
    }
    // A post that nobody holds reports nothing: its time goes by, and the chief considers all the same.
    if (silent > 0) await tour.time.until(addDays(dueOn, 1), '00:30', round)
    const { state, today } = await caseSeen<EntrySupervisionState>(tour, round)
    tour.expect(
      { ja: '管理者の報告がそろい、統括責任者が検討する', en: 'the managers have reported, and the chief considers' },
      state.stage === 'considering' && state.reports.length === heard.length - silent,
      state.stage,
    )
    const rooms = tour.guideline.rooms.slice(0, 1).map(({ id }) => id)
    await does(tour, chief, round, 'InvestigateEntryControl', {
      heldOn: today,
      way: 'papers',
      rooms,
      found: '管理簿と許可を照らし合わせた。相違はない。',
    })
    await does(tour, chief, round, 'ConcludeSupervision', {
      outcome: 'nothing-to-instruct',
      conclusion: '適切に行われている。',
    })
    const after = (await caseSeen<EntrySupervisionState>(tour, round)).state
    tour.expect(
      { ja: '報告の案件は、指示すべきことなしとして終わった', en: 'the round is concluded: nothing to instruct' },
      after.ending?.how === 'nothing-to-instruct',
      after.ending,
    )
  },
}
