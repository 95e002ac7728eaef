import { refuse } from '../../kernel/outcome.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { closeAllTasks, today } from '../../law/deciding.ts'
import { accept, command, type ToldEntry } from '../law.ts'
import { expiryFields, type Expiry } from './fields.ts'

/** The last day of a permit has passed. Said of another day than the permit's own, it changes nothing. */
const expire: ToldEntry<Expiry> = ({ untilOn }, state, rules) => {
  if (state.permit?.untilOn !== untilOn) return accept()
  if (today(rules) <= untilOn) return refuse('too-early', 'entry-permit-ends', { day: untilOn })
  return accept(
    { type: 'EntryPermitExpired', rule: 'entry-permit-ends', data: { untilOn } },
    ...closeAllTasks(state, 'ended'),
  )
}

/** What time does to a permit. */
export const periodCommands = {
  ExpireEntryPermit: command({
    fields: expiryFields,
    who: 'practice',
    rule: 'entry-permit-ends',
    at: ['permitted'],
    told: expire,
  }),
}

/** The commands about a permit's period. */
export type PeriodCommand = CommandsOf<typeof periodCommands>
