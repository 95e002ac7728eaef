import type { PersonId } from '../kernel/ids.ts'
import { refuse } from '../kernel/outcome.ts'
import type { CouncilBar } from './law.ts'
import type { CouncilState } from './state.ts'

/** What somebody did themself of what they confirm as the chair: they wrote it down. */
export type OwnRecord = 'drafted'

/** What a confirmation keeps of it: said on page, letter and paper; left out where somebody else wrote it down. */
export interface OfOwnRecord {
  readonly ownWork?: readonly OwnRecord[]
}

/** Whether a person wrote down the minutes, or what came of the circulation, that wait for the chair. */
const isOwn = ({ minutes }: CouncilState, person: PersonId): boolean => minutes?.by.person === person

/** Holding both posts, nobody confirms what they wrote down themself, where the setting has it so. */
export const ownRecordBar: CouncilBar = (state, { actor, settings }) =>
  actor.kind !== 'practice' && settings.vetting.ownWork === 'refused' && isOwn(state, actor.person)
    ? refuse('own-record', 'own-work-seen').refusal
    : null

/** What the confirmation keeps of it, where the setting lets it through. */
export const ownRecordSaid = (state: CouncilState, { person }: { readonly person: PersonId }): OfOwnRecord =>
  isOwn(state, person) ? { ownWork: ['drafted'] } : {}
