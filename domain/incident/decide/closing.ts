import { allTasksClosed } from '../../tasks/close-task.ts'
import type { Telling } from '../commands.ts'
import { untoldOfTheEnd } from '../evolve.ts'
import type { IncidentState } from '../state.ts'
import { accept, type Decide, type Decision } from './deciding.ts'
import { whatIsOpen } from './what-is-open.ts'

/**
 * The chief closes the incident when everybody was notified or need not be, every follow-up is done, and cause and
 * prevention are written down (Art. 22(5)). The affected contracts are told by the practice.
 */
export const close: Decide<{ readonly note: string }> = ({ note }, state, _rules, by) =>
  whatIsOpen(state) ??
  accept(
    { type: 'IncidentClosed', article: 'Art. 22(5)', data: { note, by } },
    ...allTasksClosed(state.tasks, 'ended', 'close-incident'),
  )

/**
 * The practice: a contract knows of the incident, or of its end, or could not be told. Said again, it changes nothing.
 */
export const noteTold = (telling: Telling, state: IncidentState): Decision => {
  const contract = state.contracts.find((one) => one.contract === telling.contract)
  const waits =
    telling.what === 'closed'
      ? state.stage === 'telling' && untoldOfTheEnd(state).includes(contract as never)
      : contract?.told === null
  return contract && waits ? accept({ type: 'ContractTold', article: 'operational setting', data: telling }) : accept()
}
