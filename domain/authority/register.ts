import { begun, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, type Register, type RegisterRow } from '../law/register.ts'
import { ownPost } from '../kernel/own-post.ts'
import { idInUse, lastTerm } from './in-force.ts'
import { authorityClaim, operatorIdClaim } from './operator.ts'
import { officeNow, officesOf } from './posts.ts'
import type { AuthorityState, RegisteredId } from './state.ts'

/** An authority's row in the lists. */
export const authorityRow = (state: AuthorityState): OwnRow => {
  const { number, operator, pending, ids, ending, stage, startedBy } = state
  const term = lastTerm(state) ?? pending
  return {
    ...numbered(number),
    title: operator?.name ?? '',
    searched: [
      numberText(number),
      operator?.name ?? '',
      operator?.kana ?? '',
      operator?.staffNumber ?? '',
      ...ids.map(({ operatorId }) => operatorId),
    ],
    office: officeNow(state),
    stage,
    ...begun(startedBy),
    fromOn: state.liveFrom ?? term?.fromOn ?? null,
    untilOn: term?.untilOn ?? null,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

/** Who may read a row: the offices that it concerns, and besides them its operator and the access manager. */
const readable = (state: AuthorityState): Pick<RegisterRow, 'offices' | 'readers' | 'forCouncil'> => ({
  offices: officesOf(state),
  readers: [
    ...(state.operator ? [ownPost(state.operator.person)] : []),
    ...(state.manager ? [state.manager] : []),
    ...(state.pending ? [state.pending.officer] : []),
  ],
  forCouncil: false,
})

/** What the register shows of it besides the operator. */
const cellsOf = (state: AuthorityState): RegisterRow['cells'] => {
  const { kind, equipment, pending, consultations, acknowledgements, ids, removed } = state
  const restsOn = lastTerm(state)?.consultation ?? pending?.consultation
  const heard = consultations.find(({ id }) => id === restsOn)
  return {
    office: officeNow(state),
    kind,
    equipment,
    ...idCells(idInUse(state) ?? ids.at(-1)),
    consultedOn: heard?.heldOn ?? null,
    agreed: heard?.agreed ?? null,
    acknowledgedAt: acknowledgements.at(-1)?.at ?? null,
    acknowledgedVersion: state.acknowledgedOf?.version ?? null,
    removedOn: removed?.on ?? null,
  }
}

const idCells = (id: RegisteredId | undefined): RegisterRow['cells'] =>
  id === undefined
    ? { operatorId: null, matchingId: null, matchingOn: null, matchingCount: null, isLost: false }
    : {
        operatorId: id.operatorId,
        matchingId: id.matchingId,
        matchingOn: id.matchingOn,
        matchingCount: id.matchingCount,
        isLost: id.ended?.how === 'lost',
      }

/** The register of IDs and authorities (ID・操作権限管理簿, Art. 14(3)): one row an authority. */
export const authoritiesRegister: Register<AuthorityState> = {
  rows: (state) => {
    const { operator, kind, equipment, stage } = state
    if (operator === null) return []
    return [
      {
        ...entryOf(authorityRow(state), {
          ...readable(state),
          cells: {
            ...cellsOf(state),
            person: operator.person,
            operator: operator.name,
            kana: operator.kana,
            staffNumber: operator.staffNumber,
          },
        }),
        ...(stage === 'closed' ? {} : { claim: authorityClaim(operator.person, kind, equipment) }),
      },
    ]
  },
}

/** The record of consultations (協議記録): each with who was heard, on which day, and whether they agreed. */
export const consultationsRegister: Register<AuthorityState> = {
  rows: (state) =>
    state.consultations.map(({ id, office, officer, officerName, heldOn, said, agreed, despite, by }) => ({
      ...entryOf(authorityRow(state), {
        ...readable(state),
        cells: { officer, officerName, heldOn, said, agreed, despite, office, kind: state.kind, recordedBy: by.name },
      }),
      item: id,
      startsOn: heldOn,
      endsOn: null,
      openedAt: by.at,
      holders: [],
      waitingFor: null,
      due: null,
    })),
}

/** Every ID that there was: in use, lost or removed. One that is in use is nobody else's. */
export const idsRegister: Register<AuthorityState> = {
  rows: (state) =>
    state.ids.map(({ id, operatorId, matchingId, matchingOn, matchingCount, by, ended }) => ({
      ...entryOf(authorityRow(state), {
        ...readable(state),
        cells: { operatorId, matchingId, matchingOn, matchingCount, how: ended?.how ?? 'in-use' },
      }),
      item: id,
      startsOn: matchingOn,
      endsOn: ended?.on ?? null,
      openedAt: by.at,
      holders: [],
      waitingFor: null,
      due: null,
      ...(ended === null ? { claim: operatorIdClaim(operatorId) } : {}),
    })),
}
