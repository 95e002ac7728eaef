import { refuse } from '../../kernel/outcome.ts'
import { tokyoDateOf, tokyoTime } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { closeTask, invalid, notYet, openTasks } from '../../law/deciding.ts'
import { openTaskOf } from '../../tasks/task.ts'
import { accept, type DecideEntry } from '../law.ts'
import { whichOf } from './decide-id.ts'
import type { Loss, Removal, Return } from './fields.ts'
import { isId, isOut, type Means } from './means.ts'
import { removalTask } from './plans.ts'

/** A key or badge is lost; a lost ID is over at once and is to be taken off the device (Art. 9). */
export const reportLost: DecideEntry<Loss> = (loss, state, rules, by) => {
  const found = state.means.find((one) => one.id === loss.means)
  if (found === undefined) return refuse('means-unknown', 'means-lent-and-returned', { field: 'means' })
  if (!isOut(found)) return refuse('means-stands-otherwise', 'means-lent-and-returned', whichOf(found))
  const wrong =
    notYet('lostOn', loss.lostOn, rules, 'means-lent-and-returned') ?? beforeGiven('lostOn', loss.lostOn, found)
  if (wrong) return wrong
  const asks = isId(found) && openTaskOf(state.tasks, 'remove-id', loss.means) === undefined
  return accept(
    { type: 'MeansLost', rule: 'means-lent-and-returned', data: { ...loss, by } },
    ...closeTask(state, 'take-back', 'answered', loss.means),
    ...(asks ? openTasks(state, rules, removalTask(loss.means, state, rules)) : []),
  )
}

/** Whoever keeps the device confirms, by name and minute, that an ID that is over is off it (Art. 9). */
export const confirmRemoved: DecideEntry<Removal> = (removal, state, rules, by) => {
  const found = state.means.find((one) => one.id === removal.means)
  if (found === undefined || !isId(found))
    return refuse('means-unknown', 'id-removed-on-the-device', { field: 'means' })
  if (found.status !== 'to-remove') return refuse('means-stands-otherwise', 'id-removed-on-the-device', whichOf(found))
  const at = tokyoTime(removal.removedOn, removal.removedTime)
  if (at > rules.now)
    return refuse('date-in-future', 'id-removed-on-the-device', { field: 'removedTime', day: removal.removedOn })
  if (at < tokyoMinute(found.given.at))
    return refuse('date-in-past', 'id-removed-on-the-device', { field: 'removedTime', day: removal.removedOn })
  return accept(
    { type: 'IdRemoved', rule: 'id-removed-on-the-device', data: { ...removal, at, by } },
    ...closeTask(state, 'remove-id', 'answered', removal.means),
  )
}

/** A key, card or badge is back with the manager of the room. */
export const takeBack: DecideEntry<Return> = (returned, state, rules, by) => {
  const found = state.means.find((one) => one.id === returned.means)
  if (found === undefined || isId(found)) return refuse('means-unknown', 'means-lent-and-returned', { field: 'means' })
  if (!isOut(found)) return refuse('means-stands-otherwise', 'means-lent-and-returned', whichOf(found))
  return (
    notYet('returnedOn', returned.returnedOn, rules, 'means-lent-and-returned') ??
    beforeGiven('returnedOn', returned.returnedOn, found) ??
    accept(
      { type: 'MeansReturned', rule: 'means-lent-and-returned', data: { ...returned, by } },
      ...closeTask(state, 'take-back', 'answered', returned.means),
    )
  )
}

/** Nothing is lost or comes back before it was given. */
const beforeGiven = (field: string, on: PlainDate, { given }: Means) =>
  on < tokyoDateOf(given.at) ? invalid(field, 'before-given', 'means-lent-and-returned') : null

/** The minute in which something happened: people write no seconds. */
const tokyoMinute = (at: string): string => `${at.slice(0, 16)}:00.000Z`
