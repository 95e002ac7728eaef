import { lettersOf } from '../../law/part.ts'
import type { CityState } from '../state.ts'
import type { PeopleEvent } from './events.ts'

/** Whoever changes where somebody's letters go could sign in as them: of who holds a role the auditor hears of it. */
export const peopleLetters = lettersOf<CityState, PeopleEvent>()({
  PersonContactChanged: ({ told }, _after, guideline) =>
    told === 'auditor' ? [{ kind: 'address-changed', to: [guideline.roles.auditor.post], task: null }] : [],
})
