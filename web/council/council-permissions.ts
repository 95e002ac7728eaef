import { councilPermits, councilPowers } from '../../domain/council/permits.ts'
import type { CouncilCommand } from '../../domain/council/commands.ts'
import { decide } from '../../domain/council/decide/decide.ts'
import type { CouncilRefusal } from '../../domain/council/refusals.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { Permission } from '../../domain/kernel/outcome.ts'
import type { Permissions } from '../case-page/procedure-pages.ts'

type PersonsType = CouncilCommand['type']

/** What the reader may do on a meeting now; for acts that are refused whatever one writes the law itself is asked. */
export function councilPermissions(state: CouncilState, rules: Rules): Permissions {
  const types = (Object.keys(councilPowers) as readonly PersonsType[]).filter(
    (type) => councilPowers[type].who !== 'practice',
  )
  return Object.fromEntries(types.map((type) => [type, permission(type, state, rules)]))
}

function permission(type: PersonsType, state: CouncilState, rules: Rules): Permission {
  const standing = councilPermits(type, state, rules)
  const command = standing.may ? asked(type, state) : null
  if (command === null) return standing
  const outcome = decide(command, state, rules)
  return outcome.ok || !whateverOneWrites.has(outcome.refusal.code)
    ? standing
    : { may: false, refusal: outcome.refusal }
}

/** The refusals that no other wording of the same act would lift. */
const whateverOneWrites: ReadonlySet<CouncilRefusal> = new Set<CouncilRefusal>([
  'agenda-empty',
  'too-early',
  'outcomes-recorded',
  'quorum-met',
  'question-open',
  'opinions-outstanding',
])

/** The command whose answer doesn't depend on what somebody writes. */
function asked(type: PersonsType, { date, time, place }: CouncilState): CouncilCommand | null {
  switch (type) {
    case 'CallMeeting':
      return { type, data: { note: '' } }
    case 'OpenMeeting':
      return { type, data: { at: '00:00', attendance: [] } }
    case 'CancelMeeting':
    case 'TurnCircular':
      return { type, data: { reason: '?' } }
    case 'Reconvene':
      return { type, data: { date, time, place, reason: '?' } }
    case 'ConcludeCircular':
      return { type, data: { reports: [], items: [], publicSummary: '' } }
    default:
      return null
  }
}
