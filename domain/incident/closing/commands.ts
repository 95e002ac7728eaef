import type { CommandsOf } from '../../law/command-law.ts'
import { reportedBy } from '../reported-by.ts'
import { closeTask } from '../../law/deciding.ts'
import { accept, command, type DecideIncident } from '../law.ts'
import { closingFields } from './fields.ts'
import { whatIsOpen } from './what-is-open.ts'

/**
 * The chief closes the incident when everybody was notified or need not be, every follow-up is done, and cause and
 * prevention are written down (Art. 22(5)). The affected contracts are told by the practice.
 */
const close: DecideIncident<{ readonly note: string }> = (said, state, _rules, by) =>
  whatIsOpen(state) ??
  accept(
    { type: 'IncidentClosed', rule: 'incident-closed-when-settled', data: { ...said, by } },
    ...closeTask(state, 'close-incident', 'answered'),
  )

/** Who closes an incident (Art. 22(5)). */
export const closingCommands = {
  CloseIncident: command({
    fields: closingFields,
    who: 'chief',
    rule: 'incident-closed-when-settled',
    at: ['handling'],
    passes: (state) => ({
      ...reportedBy(state),
      assessed: [state.assessment?.by],
      'followed-up': state.followUps.map(({ done }) => done?.by),
    }),
    decide: close,
  }),
}

/** The command that closes an incident. */
export type ClosingCommand = CommandsOf<typeof closingCommands>
