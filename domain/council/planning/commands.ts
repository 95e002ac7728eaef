import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { notEntrusted } from '../rests-on.ts'
import { plan, planRegular, reschedule } from './decide-planning.ts'
import { movingFields, planFields, regularFields } from './fields.ts'

/** Who plans and moves a meeting (Art. 5(5)); the next regular one the practice plans. */
export const planningCommands = {
  PlanMeeting: command({
    fields: planFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['none'],
    decide: plan,
  }),
  RescheduleMeeting: command({
    fields: movingFields,
    who: 'chair-or-secretariat',
    rule: 'council-affairs',
    at: ['planned', 'called'],
    // To call it to another day is to call it (Art. 5(1)).
    bar: (state, rules) => (state.stage === 'called' ? notEntrusted('call')(state, rules) : null),
    decide: reschedule,
  }),
  PlanRegularMeeting: command({
    fields: regularFields,
    who: 'practice',
    rule: 'regular-meetings',
    at: ['none'],
    told: planRegular,
  }),
}

/** The commands about a meeting's plan. */
export type PlanningCommand = CommandsOf<typeof planningCommands>
