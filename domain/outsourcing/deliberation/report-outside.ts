import { seats } from '../../guideline/council.ts'
import { chairPosts } from '../../guideline/role-posts.ts'
import type { Rules } from '../../guideline/rules.ts'
import { seatsNeeded } from '../../guideline/seats-needed.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, openTasks } from '../../law/deciding.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import { attached } from '../attachments/fixed.ts'
import type { Attachment } from '../attachments/state.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import type { CouncilReport } from './fields.ts'
import { confirmOutcomeTask } from './plans.ts'
import type { OnPaper, WasThere } from './state.ts'
import { saidOf } from './told-by-meeting.ts'
import { unconfirmed } from './unconfirmed.ts'

/**
 * The secretariat writes down what a meeting outside Sekisho found, by its minutes, which are one of the case's papers.
 * Nothing follows from it until the chair has confirmed it; what it says must be fit to be recorded all the same.
 */
export const reportedOutside =
  <Report extends CouncilReport>(decide: DecideOutsourcing<Report>): DecideOutsourcing<Report> =>
  (report, state, rules, by) => {
    const part = (report as { readonly about?: string }).about ?? null
    if (unconfirmed(state, part) !== null) return refuse('before-chair', 'outside-outcome-confirmed')
    const would = decide(report, state, rules, by)
    if (!would.ok) return would
    const held = meetingProblem(report, rules, part)
    if (held) return held
    const paper = onPaper(report, part, state, rules)
    if ('ok' in paper) return paper
    return accept(
      {
        type: 'OutsideOutcomeReported',
        rule: 'outside-outcome-confirmed',
        data: { part, ...saidOf(report, rules, part), ...paper, by },
      },
      ...closeTask(state, 'record-outcome', 'answered', part ?? undefined),
      ...openTasks(state, rules, confirmOutcomeTask(part, rules)),
    )
  }

/** Nobody goes round a meeting of the record: while it has the case, nor by minutes of the day on which it ended. */
const meetingProblem = ({ heldOn }: CouncilReport, { others }: Rules, part: string | null): Refused | null => {
  const meeting = others.heldBy(part)
  if (meeting !== null) return refuse('before-a-meeting', 'outside-not-around-meeting', { meeting })
  const left = others.leftBy(part)
  return left !== null && heldOn <= left.on
    ? refuse('left-by-meeting', 'outside-not-around-meeting', { field: 'heldOn', on: left.on, meeting: left.case })
    : null
}

type Refused = Extract<Decision, { readonly ok: false }>

/** The minutes as a paper of the case, and those who were there: enough of the council, and its chair (Art. 5(1)). */
const onPaper = (
  report: CouncilReport,
  part: string | null,
  state: OutsourcingState,
  rules: Rules,
): OnPaper | Refused => {
  const paper = attached(state).find((one) => one.id === report.minutes)
  if (!paper) return refuse('minutes-missing', 'outside-outcome-confirmed', { field: 'minutes' })
  const unfit = notItsMinutes(paper, report, part)
  if (unfit) return unfit
  const { guideline, settings, others } = rules
  const members = seats(guideline.council)
  const present: WasThere[] = []
  for (const post of new Set(report.present)) {
    if (!members.includes(post)) return invalid('present', 'unknown', 'outside-outcome-confirmed')
    const person = others.whoHolds(post)
    if (person === null) return refuse('seat-vacant', 'outside-outcome-confirmed', { field: 'present', member: post })
    present.push({ post, ...person })
  }
  const people = new Set(present.map((one) => one.person)).size
  const quorum = seatsNeeded(rules)
  if (people < quorum)
    return refuse('quorum-missing', 'outside-outcome-confirmed', { field: 'present', present: people, quorum })
  const whoCan = chairPosts(guideline)
  if (!settings.council.chairDeputy && !present.some(({ post }) => whoCan.includes(post)))
    return refuse('chair-missing', 'outside-outcome-confirmed', { field: 'present', whoCan })
  return { minutes: { attachment: paper.id, name: paper.name, sha256: paper.sha256 }, present }
}

/** No paper of before the meeting is its minutes, nor one that lies with something else. */
const notItsMinutes = ({ about, by }: Attachment, { heldOn }: CouncilReport, part: string | null): Refused | null => {
  if (tokyoDateOf(by.at) < heldOn) return invalid('minutes', 'before-the-meeting', 'outside-outcome-confirmed')
  return about !== null && about !== part ? invalid('minutes', 'of-something-else', 'outside-outcome-confirmed') : null
}
