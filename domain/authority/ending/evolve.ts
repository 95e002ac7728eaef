import type { PlainDate } from '../../kernel/plain-date.ts'
import { tokyoDateOf } from '../../kernel/instant.ts'
import type { EvolveOf } from '../../law/part.ts'
import type { AuthorityState, Over, Term } from '../state.ts'
import { waitsForNext } from './decide-ending.ts'
import type { EndingEvent } from './events.ts'

/** What the case is after its end, and after the machine has followed. */
export const endingEvolve: EvolveOf<AuthorityState, EndingEvent> = {
  AuthorityRevoked: (state, { revokedOn, revokedAt, reason }) =>
    ended(state, { how: 'revoked', on: revokedOn, time: revokedAt, reason }),
  AuthorityEndSet: (state, { lastDay }) => ({ ...state, terms: until(state.terms, lastDay) }),
  AuthorityExpired: (state, { untilOn }) =>
    endedUnlessNext(state, { how: 'expired', on: untilOn, time: null, reason: '' }),
  AuthorityEndedWithPerson: (state, { how, on }) => {
    const over: Over = { how, on, time: null, reason: '' }
    // Between two terms the last one was over before: that is when it ended.
    return how === 'left' ? ended(state, state.over ?? over) : endedUnlessNext(state, over)
  },
  RemovalConfirmed: (state, { removedOn, removedAt, note, by }) => ({
    ...state,
    stage: 'closed',
    removed: { on: removedOn, time: removedAt, note, by },
    ids: state.ids.map((one) =>
      one.ended === null ? { ...one, ended: { how: 'removed', on: tokyoDateOf(by.at) } } : one,
    ),
    ending: { how: state.over?.how ?? 'expired' },
  }),
}

/** What follows the end is the removal, where something was set up on the machine. */
const ended = (state: AuthorityState, over: Over): AuthorityState => ({
  ...state,
  stage: state.ids.length === 0 ? 'closed' : 'removal',
  pending: null,
  terms: until(state.terms, over.on),
  over,
  ending: state.ids.length === 0 ? { how: over.how } : null,
})

const endedUnlessNext = (state: AuthorityState, over: Over): AuthorityState =>
  waitsForNext(state) ? { ...state, stage: 'between', terms: until(state.terms, over.on), over } : ended(state, over)

/** No term goes on beyond a day; one that would begin after it was never in force, and is cut to nothing. */
const until = (terms: readonly Term[], day: PlainDate): readonly Term[] =>
  terms
    .filter(({ fromOn }) => fromOn <= day)
    .map((one) => (one.untilOn === null || one.untilOn > day ? { ...one, untilOn: day } : one))
