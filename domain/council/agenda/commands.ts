import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { draw, lookAtMatters, order, putOn, takeOff } from './decide-agenda.ts'
import { drawingFields, itemAndReasonFields, movedFields, orderFields, puttingFields } from './fields.ts'
import { caseNamed } from './matters.ts'

/** Who makes the agenda (Art. 5(5)); at its deadline the practice draws what waits. */
export const agendaCommands = {
  PutOnAgenda: command({
    fields: puttingFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['planned', 'called', 'open'],
    looksAt: ({ subject, carriedFrom }) => [...caseNamed(subject), ...(carriedFrom ? [carriedFrom.meeting] : [])],
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
    looksAt: ({ items }) => [
      ...new Set(
        items.flatMap((one) => [
          ...caseNamed(one.subject),
          ...(one.carriedFrom === null ? [] : [one.carriedFrom.meeting]),
        ]),
      ),
    ],
    // Where nothing waits, the agenda is as it was.
    aside: { AgendaDrawn: ({ items }) => items.length === 0 },
    told: draw,
  }),
  LookAtMatters: command({
    fields: movedFields,
    who: 'practice',
    rule: 'council-has-it-before-it',
    // Once the deliberation is over the outcome stands: whoever is told it moves on by that very telling.
    at: ['planned', 'called', 'open', 'consent', 'opinions', 'circular-confirmation'],
    // The case that moved alone: a meeting of two hundred doesn't read them all for each.
    looksAt: (data) => [data.case],
    told: lookAtMatters,
  }),
}

/** The commands about an agenda. */
export type AgendaCommand = CommandsOf<typeof agendaCommands>
