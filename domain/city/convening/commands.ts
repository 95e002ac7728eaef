import { isStillGiven } from '../../guideline/entrusted.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { alreadyPast, invalid, today, tooFar } from '../../law/deciding.ts'
import { accept, command, type DecideCity, type ToldCity } from '../law.ts'
import {
  endingFields,
  entrustingFields,
  takingBackFields,
  type Entrusting,
  type EntrustingEnding,
  type TakingBack,
} from './fields.ts'
import { saidOn } from './wakes.ts'

/**
 * The chair gives acts of convening to the secretariat, from today or a day to come: what was done before rests on it
 * by nothing. What is given in the same words already is given.
 */
const entrust: DecideCity<Entrusting> = (given, state, rules, by) => {
  const { acts, from, until } = given
  const wrong =
    alreadyPast('from', from, rules, 'convening-entrusted') ??
    tooFar('from', from, 'convening-entrusted') ??
    (until !== null && until < from ? invalid('until', 'before-start', 'convening-entrusted') : null)
  if (wrong) return wrong
  const isSame = state.entrusted.some(
    (one) =>
      one.revoked === null &&
      one.from === from &&
      one.until === until &&
      one.acts.length === acts.length &&
      acts.every((act) => one.acts.includes(act)),
  )
  if (isSame) return accept()
  const entrusted = `entrusted-${state.entrusted.length + 1}`
  return accept({ type: 'ConveningEntrusted', rule: 'convening-entrusted', data: { ...given, entrusted, by } })
}

/** The chair takes back what was given: from this moment on the secretariat can't act by it any more. */
const takeBack: DecideCity<TakingBack> = ({ entrusted, ...said }, state, rules, by) => {
  const found = state.entrusted.find((one) => one.id === entrusted)
  if (!found || !isStillGiven(found, today(rules)))
    return refuse('entrusted-missing', 'convening-entrusted', { field: 'entrusted', entrusted })
  if (found.revoked !== null) return accept()
  return accept({ type: 'ConveningTakenBack', rule: 'convening-entrusted', data: { entrusted, ...said, by } })
}

/** The practice: what was given ends soon, and chair and secretariat hear it in time. It is said once. */
const noteEnding: ToldCity<EntrustingEnding> = ({ entrusted }, state, rules) => {
  const found = state.entrusted.find((one) => one.id === entrusted)
  if (!found || found.until === null || found.revoked !== null || found.endNoted === true) return accept()
  const day = today(rules)
  return day < saidOn(found.until, rules.calendar, rules.settings) || day > found.until
    ? accept()
    : accept({ type: 'EntrustingEndNoted', rule: 'entrusting-end-told', data: { entrusted, until: found.until } })
}

/** What the chair alone gives to the secretariat of what Art. 5(1) makes the chair's, and takes back. */
export const conveningCommands = {
  EntrustConvening: command({
    fields: entrustingFields,
    who: 'chair',
    rule: 'convening-entrusted',
    at: ['kept'],
    decide: entrust,
  }),
  TakeBackConvening: command({
    fields: takingBackFields,
    who: 'chair',
    rule: 'convening-entrusted',
    at: ['kept'],
    decide: takeBack,
  }),
  NoteEntrustingEnds: command({
    fields: endingFields,
    who: 'practice',
    rule: 'entrusting-end-told',
    at: ['kept'],
    aside: { EntrustingEndNoted: true },
    told: noteEnding,
  }),
}

/** The commands about the acts of convening. */
export type ConveningCommand = CommandsOf<typeof conveningCommands>
