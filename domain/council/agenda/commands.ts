import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { draw, order, putOn, takeOff } from './decide-agenda.ts'
import { drawingFields, itemAndReasonFields, orderFields, puttingFields } from './fields.ts'

/** Who makes the agenda (Art. 5(5)); at its deadline the practice draws what waits. */
export const agendaCommands = {
  PutOnAgenda: command({
    fields: puttingFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['planned', 'called', 'open'],
    decide: putOn,
  }),
  TakeOffAgenda: command({
    fields: itemAndReasonFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['planned', 'called'],
    decide: takeOff,
  }),
  OrderAgenda: command({
    fields: orderFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['planned', 'called', 'open'],
    decide: order,
  }),
  DrawAgenda: command({
    fields: drawingFields,
    who: 'practice',
    rule: 'agenda-drawn',
    at: ['planned', 'called'],
    told: draw,
  }),
}

/** The commands about an agenda. */
export type AgendaCommand = CommandsOf<typeof agendaCommands>
