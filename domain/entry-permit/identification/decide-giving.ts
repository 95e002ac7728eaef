import { tooEarly } from '../../kernel/too-early.ts'
import type { Rules } from '../../guideline/rules.ts'
import { refuse } from '../../kernel/outcome.ts'
import { closeTask, invalid, today } from '../../law/deciding.ts'
import { accept, type DecideEntry, type Decision } from '../law.ts'
import type { EntryPermitState } from '../state.ts'
import type { Lending } from './fields.ts'
import { lendingOf } from './lending.ts'
import { meansOfRoom } from './means-of-room.ts'
import { isId, isSameNumber, meansClaim } from './means.ts'
import { there } from '../../kernel/there.ts'

/** The ID of somebody permitted is registered on the device, one at a time; a lost one is replaced by another. */
export const registerId: DecideEntry<{ readonly idNumber: string }> = ({ idNumber, ...said }, state, rules, by) => {
  if (!meansOfRoom(rules.guideline, state.room).includes('id-device'))
    return refuse('means-not-of-room', 'id-for-the-permitted', { field: 'idNumber' })
  if (state.means.some((one) => isId(one) && (one.status === 'live' || one.status === 'suspended')))
    return refuse('id-registered-already', 'one-id-a-permit')
  const taken = rules.others.claimedBy(meansClaim('id-device', idNumber, state.room)) !== null
  // The number that this very permit had before is still on the device until its removal is confirmed.
  if (taken || state.means.some((one) => isId(one) && one.status === 'to-remove' && isSameNumber(one.number, idNumber)))
    return refuse('means-given-already', 'one-id-a-permit', { field: 'idNumber', value: idNumber })
  return (
    outOfPeriod(state, rules) ??
    accept(
      {
        type: 'IdRegistered',
        rule: 'id-for-the-permitted',
        data: { means: nextMeans(state), number: idNumber, ...said, by },
      },
      ...closeTask(state, 'register-id', 'answered'),
    )
  )
}

/** A key, card or name badge is lent, of the kinds that the room has; what is with somebody else can't be. */
export const lend: DecideEntry<Lending> = ({ key, card, badge, ...said }, state, rules, by) => {
  const lent = lendingOf({ key, card, badge })
  if (lent.length === 0) return invalid('badge', 'empty')
  const kinds = meansOfRoom(rules.guideline, state.room)
  for (const { kind, field, number } of lent) {
    if (!kinds.includes(kind)) return refuse('means-not-of-room', 'means-lent-and-returned', { field })
    if (rules.others.claimedBy(meansClaim(kind, number, state.room)) !== null || isWithHolder(state, kind, number))
      return refuse('means-given-already', 'means-lent-and-returned', { field, value: number })
  }
  return (
    outOfPeriod(state, rules) ??
    accept(
      ...lent.map(({ kind, number }, nth) => ({
        type: 'MeansLent' as const,
        rule: 'means-lent-and-returned' as const,
        data: { means: nextMeans(state, nth), kind, number, ...said, by },
      })),
      ...closeTask(state, 'lend-means', 'answered'),
    )
  )
}

/** Numbered on from all that the permit has had. */
export const nextMeans = ({ means }: EntryPermitState, nth = 0): string => `means-${means.length + nth + 1}`

const isWithHolder = ({ means }: EntryPermitState, kind: string, number: string): boolean =>
  means.some(
    (one) =>
      one.kind === kind && isSameNumber(one.number, number) && one.status !== 'returned' && one.status !== 'lost',
  )

/** Before the first day nothing lets anybody in, and past the last one nothing more, told of the end or not. */
const outOfPeriod = (state: EntryPermitState, rules: Rules): Decision | null => {
  const permit = there(state.permit)
  if (today(rules) < permit.fromOn) return tooEarly('entry-permitted-beforehand', permit.fromOn)
  return today(rules) > permit.untilOn
    ? refuse('entry-permit-over', 'entry-permitted-beforehand', { day: permit.untilOn })
    : null
}
