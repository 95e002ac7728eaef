import { refuse } from '../../kernel/outcome.ts'
import { closeTask, openTasks, today } from '../../law/deciding.ts'
import { accept, type CouncilBar, type DecideCouncil, type ToldCouncil } from '../law.ts'
import { restsOn } from '../rests-on.ts'
import type { CountedFrom, RhythmKept } from './fields.ts'
import { meetBy } from './meet-by.ts'
import { keepRhythmTask } from './plans.ts'

/** The practice: the day by which the council was to have met is over, by the settings of today. Asked once. */
export const missed: ToldCouncil<CountedFrom> = (from, state, rules) => {
  const by = meetBy(from, rules.settings.council, rules.calendar)
  if (by === null || today(rules) <= by || state.missed !== null) return accept()
  return accept(
    { type: 'RhythmMissed', rule: 'council-meets-in-time', data: { ...from, meetBy: by } },
    ...openTasks(state, rules, keepRhythmTask(rules)),
  )
}

/** The practice: another meeting has been called, so that nobody is asked any more. */
export const kept: ToldCouncil<RhythmKept> = ({ meeting }, state) =>
  state.missed === null
    ? accept()
    : accept(
        { type: 'RhythmKept', rule: 'council-meets-in-time', data: { meeting } },
        ...closeTask(state, 'keep-rhythm', 'answered'),
      )

/** Only a council that hasn't met in time has a reason to give. */
export const metInTime: CouncilBar = ({ missed: open }) =>
  open === null ? refuse('rhythm-kept', 'council-meets-in-time').refusal : null

/** Why the council doesn't meet for now: it holds until its next regular day (operational setting). */
export const whyNotMet: DecideCouncil<{ readonly reason: string }> = (said, state, rules, by) =>
  accept(
    {
      type: 'WhyNotMetRecorded',
      rule: 'council-meets-in-time',
      data: { ...said, entrusted: restsOn('call', by, rules), by },
    },
    ...closeTask(state, 'keep-rhythm', 'answered'),
  )
