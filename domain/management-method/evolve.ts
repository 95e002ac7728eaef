import type { EvolveOf } from '../law/part.ts'
import type { MethodEvent } from './events.ts'
import type { ManagementMethodState, Reader, Version } from './state.ts'

/** What a method is after each of its events. */
export const managementMethodEvolve: EvolveOf<ManagementMethodState, MethodEvent> = {
  MethodDrafted: (state, { kind, owner, office, offices, number, by, ...draft }) => ({
    ...state,
    stage: 'drafting',
    kind,
    owner,
    office,
    offices,
    number,
    draft: { ...draft, by },
    startedBy: by,
  }),
  MethodBroughtIn: (state, { kind, owner, office, offices, number, by, broughtInAs, asksReaders: _, ...version }) => ({
    ...state,
    stage: 'in-force',
    kind,
    owner,
    office,
    offices,
    number,
    broughtInAs,
    versions: [{ ...version, note: '', isInForce: true, by }],
    lookedAtOn: version.inForceFrom,
    startedBy: by,
  }),
  MethodAmended: (state, { reason: _, ...draft }) => ({ ...state, draft }),
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
    stage: 'in-force',
    lookedAtOn: on,
    versions: state.versions.map((one): Version => (one.version === version ? { ...one, isInForce: true } : one)),
    readers: [
      ...state.readers,
      ...readers.map((one): Reader => ({ ...one, version, askedOn: on, acknowledged: null, excused: null })),
    ],
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

const withReader = (
  state: ManagementMethodState,
  ids: readonly string[],
  to: Partial<Pick<Reader, 'acknowledged' | 'excused'>>,
): ManagementMethodState => ({
  ...state,
  readers: state.readers.map((one) => (ids.includes(one.id) ? { ...one, ...to } : one)),
})
