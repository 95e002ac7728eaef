import type { CouncilReport } from '../../domain/outsourcing/deliberation/fields.ts'
import { plusMs, type Instant } from '../../domain/kernel/instant.ts'
import { council, seats } from '../../domain/guideline/council.ts'
import { attachedBy } from './papers.ts'
import { act, type PastAct } from './past-act.ts'

const minute = 60_000

const everySeat = seats(council)
/** All but one of the members. */
export const allButOne = everySeat.slice(0, -1)

/**
 * The council met before the demo city had its meetings in Sekisho: the secretariat attaches the minutes and writes
 * down what they say, and the chair confirms it. `nth` is the paper's place among those of the case; with
 * `about` it is a change that was deliberated.
 */
export const deliberated = (
  at: Instant,
  report: CouncilReport,
  nth = 1,
  about: string | null = null,
): readonly PastAct[] => [
  attachedBy(plusMs(at, -10 * minute), 'secretariat', {
    name: `${report.meeting}議事録.txt`,
    label: '議事録',
    text: `${report.meeting}　議事録（抄）\n開催日 ${report.heldOn}\n${report.note}\n`,
  }),
  about === null
    ? act('RecordCouncilOutcome', 'secretariat', at, onPaper(report, nth))
    : act('RecordChangeOutcome', 'secretariat', at, { about, ...onPaper(report, nth) }),
  act('ConfirmOutsideOutcome', 'general-policy-director', plusMs(at, 20 * minute), {
    about,
    note: '議事録のとおり。',
  }),
]

const onPaper = (report: CouncilReport, nth: number) => ({
  ...report,
  minutes: `attachment-${nth}`,
  present: report.present ?? everySeat,
})
