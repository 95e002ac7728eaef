import type { Rules } from '../guideline/rules.ts'
import type { PostId } from '../kernel/ids.ts'
import type { Permission } from '../kernel/outcome.ts'
import { requestingOffice, type Guideline } from '../guideline/guideline.ts'
import { standing, type Power } from '../tasks/standing.ts'
import type { IncidentCommand } from './commands.ts'
import type { IncidentRefusal } from './refusals.ts'
import type { IncidentState, Stage, Step } from './state.ts'

type CommandType = IncidentCommand['type']
/** Whose a power over incidents is. */
export type IncidentWho = 'handlers' | 'secretariat' | 'chief' | 'secretariat-or-chief' | 'asked' | 'practice'

const handling: readonly Step[] = ['handling']
const open: readonly Step[] = ['handling', 'telling']

/** The table of powers over incidents (Art. 22(5)): docs/rights.md is printed from it. */
export const powers: { readonly [type in CommandType]: Power<IncidentWho, Stage> } = {
  ReportIncident: { who: 'handlers', article: 'Art. 22(5)', at: ['none'] },
  AssessIncident: { who: 'secretariat', article: 'Art. 22(5)', at: handling },
  SupplementReport: { who: 'handlers', article: 'Art. 22(5)', at: handling },
  AddAffectedContract: { who: 'handlers', article: 'Art. 22(5)', at: handling },
  NotifyDone: { who: 'handlers', article: 'operational setting', at: handling },
  WaiveNotice: { who: 'secretariat', article: 'operational setting', at: handling },
  OrderFollowUp: { who: 'secretariat-or-chief', article: 'Art. 22(5)', at: handling },
  ReportFollowUp: { who: 'asked', article: 'Art. 22(5)', at: handling },
  ProposeCouncil: { who: 'secretariat-or-chief', article: 'Art. 5(3)', at: handling },
  NoteProposed: { who: 'secretariat', article: 'Art. 5(5)', at: handling },
  CloseIncident: { who: 'chief', article: 'Art. 22(5)', at: handling },
  NoteContractTold: { who: 'practice', article: 'operational setting', at: open },
  RemindTask: { who: 'practice', article: 'operational setting', at: open },
  EscalateTask: { who: 'practice', article: 'operational setting', at: open },
}

/** Whether this actor may give this command on this incident now; if not why, and who can. */
export const permits = (type: CommandType, state: IncidentState, rules: Rules): Permission<IncidentRefusal> => {
  // A meeting that takes the proposal onto its agenda says so by the practice (Art. 5(5)).
  const byMeeting = type === 'NoteProposed' && rules.actor.kind === 'practice'
  const power: Power<IncidentWho, Stage> = byMeeting ? { ...powers[type], who: 'practice' } : powers[type]
  const posts = postsFor(power.who, state, rules.guideline)
  return standing({ type, power, posts, stage: state.stage, tasks: state.tasks, ended: state.ending?.how ?? '' }, rules)
}

/**
 * The posts that hold a power on this incident. Before the first report no office is known yet: any that may outsource.
 */
export const postsFor = (who: IncidentWho, state: IncidentState, guideline: Guideline): readonly PostId[] => {
  const { roles, requesting } = guideline
  const offices =
    state.stage === 'none' ? requesting : [requestingOffice(guideline, state.office)].filter((one) => one !== null)
  switch (who) {
    case 'handlers':
      return [...offices.flatMap((one) => [one.staff, one.head]), roles.secretariat.post]
    case 'secretariat':
      return [roles.secretariat.post]
    case 'chief':
      return [roles.chief.post]
    case 'secretariat-or-chief':
      return [roles.secretariat.post, roles.chief.post]
    case 'asked':
      return [...new Set(state.followUps.filter((one) => one.done === null).map((one) => one.askedOf))]
    case 'practice':
      return []
  }
}
