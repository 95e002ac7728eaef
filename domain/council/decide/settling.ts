import type { CaseId } from '../../kernel/ids.ts'
import type { ItemTold } from '../commands.ts'
import { untold } from '../telling.ts'
import type { CouncilState } from '../state.ts'
import { accept, type Decision } from './deciding.ts'

/** The practice: these cases have been told (Art. 21), or have moved on meanwhile. Said again it changes nothing. */
export const noteTold = ({ items }: { readonly items: readonly ItemTold[] }, state: CouncilState): Decision => {
  const fresh = items.filter((one) => untold(state).some((item) => item.id === one.item))
  return fresh.length === 0 ? accept() : accept({ type: 'ItemsTold', article: 'Art. 21', data: { items: fresh } })
}

/** The practice: the next regular meeting is planned; null where one was planned already. */
export const noteNext = ({ meeting }: { readonly meeting: CaseId | null }, state: CouncilState): Decision =>
  state.kind === 'regular' && state.next === null
    ? accept({ type: 'NextMeetingNoted', article: 'operational setting', data: { meeting } })
    : accept()
