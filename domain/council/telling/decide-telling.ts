import type { CaseId } from '../../kernel/ids.ts'
import { accept, type ToldCouncil } from '../law.ts'
import type { ItemTold } from './fields.ts'
import { untold } from './untold.ts'

/** The practice: these cases have been told (Art. 21), or have moved on meanwhile. Said again it changes nothing. */
export const noteTold: ToldCouncil<{ readonly items: readonly ItemTold[] }> = ({ items }, state) => {
  const fresh = items.filter((one) => untold(state).some((item) => item.id === one.item))
  return fresh.length === 0 ? accept() : accept({ type: 'ItemsTold', rule: 'outcome-told', data: { items: fresh } })
}

/** The practice: the next regular meeting is planned; null where one was planned already (operational setting). */
export const noteNext: ToldCouncil<{ readonly meeting: CaseId | null }> = ({ meeting }, state) =>
  state.kind === 'regular' && state.next === null
    ? accept({ type: 'NextMeetingNoted', rule: 'regular-meetings', data: { meeting } })
    : accept()
