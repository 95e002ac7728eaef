import type { EvolveOf } from '../law/part.ts'
import type { MethodEvent } from './events.ts'
import { lastNumber } from './readers.ts'
import { unread, type Draft, type ManagementMethodState, type Reader, type Version } from './state.ts'

/** What a method is after each of its events. */
export const managementMethodEvolve: EvolveOf<ManagementMethodState, MethodEvent> = {
  MethodDrafted: (state, { kind, owner, office, offices, number, by, ...given }) => ({
    ...state,
    stage: 'drafting',
    kind,
    owner,
    office,
    offices,
    number,
    draft: { ...contentOf(given), by },
    startedBy: by,
  }),
  MethodBroughtIn: (state, { kind, owner, office, offices, number, by, broughtInAs, ...given }) => ({
    ...state,
    stage: 'in-force',
    kind,
    owner,
    office,
    offices,
    number,
    broughtInAs,
    versions: [
      { ...contentOf(given), version: given.version, inForceFrom: given.inForceFrom, note: '', isInForce: true, by },
    ],
    lookedAtOn: given.inForceFrom,
    startedBy: by,
  }),
  MethodAmended: (state, { by, ...given }) => ({ ...state, draft: { ...contentOf(given), by } }),
  MethodSettled: (state, { version, inForceFrom, note, by }) =>
    state.draft === null
      ? state
      : {
          ...state,
          draft: null,
          versions: [...state.versions, { ...state.draft, version, inForceFrom, note, isInForce: false, by }],
        },
  MethodCameIntoForce: (state, { version, on, readers }) => ({
    ...state,
    ...readersFrom(
      state,
      readers.map((one): Reader => ({ ...one, version, askedOn: on, acknowledged: null, excused: null })),
    ),
    stage: 'in-force',
    lookedAtOn: on,
    versions: state.versions.map((one): Version => (one.version === version ? { ...one, isInForce: true } : one)),
  }),
  MethodVersionAcknowledged: (state, { reader, by }) => withReader(state, [reader], { acknowledged: by }),
  MethodReaderExcused: (state, { reader, reason, by }) => withReader(state, [reader], { excused: { reason, by } }),
  MethodReaderLeft: (state, { readers, how }) => withReader(state, readers, { excused: { reason: how, by: null } }),
  MethodReviewAsked: (state, { nth }) => ({ ...state, reviewsAsked: nth }),
  MethodReviewed: (state, { finding, on, by }) => ({
    ...state,
    lookedAtOn: on,
    reviews: [...state.reviews, { finding, by }],
  }),
  MethodAbolished: (state, { reason, by }) => ({ ...state, stage: 'closed', ending: { how: 'abolished', reason, by } }),
}

/** What a version says, and nothing else of what was given with it. */
const contentOf = ({ title, content, paper }: Omit<Draft, 'by'>): Omit<Draft, 'by'> => ({ title, content, paper })

/**
 * Who is asked anew, and who never acknowledged the version before: their rows in the list of acknowledgements come to
 * their end by this act. The others' have done so, and stay there.
 */
const readersFrom = (
  state: ManagementMethodState,
  asked: readonly Reader[],
): Pick<ManagementMethodState, 'readers' | 'formerReaders' | 'readersAsked'> => {
  const readers = [...unread(state), ...asked]
  const here = new Set(readers.map(({ person }) => person))
  const former = new Set([...state.formerReaders, ...state.readers.map(({ person }) => person)])
  return {
    readers,
    formerReaders: [...former].filter((person) => !here.has(person)),
    readersAsked: lastNumber({ readers: [...state.readers, ...asked], readersAsked: state.readersAsked }),
  }
}

const withReader = (
  state: ManagementMethodState,
  ids: readonly string[],
  to: Partial<Pick<Reader, 'acknowledged' | 'excused'>>,
): ManagementMethodState => ({
  ...state,
  readers: state.readers.map((one) => (ids.includes(one.id) ? { ...one, ...to } : one)),
})
