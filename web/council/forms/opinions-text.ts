import type { CouncilState } from '../../../domain/council/state.ts'
import type { AgendaItem } from '../../../domain/council/agenda/state.ts'
import { labelled, postName } from '../../say.ts'
import type { Ui } from '../../ui.ts'

/** What the members said to an item in circulation, a line each: the draft of its minutes. */
export const opinionsText = (ui: Ui, { circular }: CouncilState, item: Pick<AgendaItem, 'id'>): string =>
  (circular?.opinions ?? [])
    .filter((one) => one.item === item.id && one.text !== '')
    .map((one) => labelled(ui, postName(ui, one.member), one.text))
    .join('\n')
