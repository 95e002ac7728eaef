import { caseNumberLabel } from '../kernel/case-number.ts'
import { ownPost } from '../kernel/own-post.ts'
import { begun, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, waitingRow, type Register, type RegisterRow } from '../law/register.ts'
import { methodClaim } from './kinds.ts'
import { coming, inForce, unread, type ManagementMethodState, type Reader } from './state.ts'

const titleOf = (state: ManagementMethodState): string => (inForce(state) ?? coming(state) ?? state.draft)?.title ?? ''

/** A method's row in the lists. */
export const managementMethodRow = (state: ManagementMethodState): OwnRow => {
  const { number, stage, ending, startedBy, office } = state
  const title = titleOf(state)
  return {
    ...numbered(number),
    title,
    searched: [number ? caseNumberLabel(number) : '', title],
    office,
    stage,
    ...begun(startedBy),
    fromOn: inForce(state)?.inForceFrom ?? null,
    untilOn: null,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

/** The methods (管理方法): of what, whose, which version is in force since when, and how many haven't acknowledged it. */
export const methodsRegister: Register<ManagementMethodState> = {
  rows: (state) =>
    state.stage === 'none'
      ? []
      : [
          {
            ...entryOf(managementMethodRow(state), {
              offices: [state.office, ...state.offices.filter((one) => one !== state.office)],
              readers: [state.owner],
              forCouncil: true,
              cells: {
                kind: state.kind,
                owner: state.owner,
                version: inForce(state)?.version ?? null,
                inForceFrom: inForce(state)?.inForceFrom ?? null,
                coming: coming(state)?.inForceFrom ?? null,
                asked: askedOf(state).length,
                unread: unread(state).length,
                broughtIn: state.broughtInAs !== null,
              },
            }),
            ...(state.stage === 'closed' ? {} : { claim: methodClaim(state.kind, state.owner) }),
          },
        ],
}

const askedOf = (state: ManagementMethodState): readonly Reader[] =>
  state.readers.filter(({ version }) => version === inForce(state)?.version)

/** Where an acknowledgement stands. */
export type ReadingStage = 'asked' | 'acknowledged' | 'excused' | 'superseded'

/** Where somebody's acknowledgement stands: what was asked of an earlier version isn't waited for any more. */
export const readingStage = (state: ManagementMethodState, reader: Reader): ReadingStage =>
  stageOf(reader, state.stage === 'closed' ? null : (inForce(state)?.version ?? null))

/** The same where the version that is still acknowledged is known; null where none is. */
const stageOf = ({ version, acknowledged, excused }: Reader, asked: number | null): ReadingStage => {
  if (acknowledged !== null) return 'acknowledged'
  if (excused !== null) return 'excused'
  return version === asked ? 'asked' : 'superseded'
}

/**
 * The list of acknowledgements (確認簿): who has acknowledged which version, and who hasn't (Art. 15). What was said of
 * earlier versions leaves the state and stays here. Each reader's row is written whenever one of them acts: what is the
 * method's own is found out once for all.
 */
export const acknowledgementsRegister: Register<ManagementMethodState> = {
  lasting: true,
  rows: (state) => {
    const row = managementMethodRow(state)
    const asked = state.stage === 'closed' ? null : (inForce(state)?.version ?? null)
    const tasksAbout = Map.groupBy(state.tasks.open, ({ about }) => about)
    return state.readers.map((reader): RegisterRow => {
      const { id, version, person, name, askedOn, acknowledged } = reader
      return {
        ...entryOf(row, {
          offices: [state.office],
          readers: [state.owner, ownPost(person)],
          forCouncil: false,
          cells: { kind: state.kind, version, name, askedOn, acknowledgedAt: acknowledged?.at ?? null },
        }),
        item: id,
        searched: [name],
        stage: stageOf(reader, asked),
        ending: null,
        fromOn: askedOn,
        untilOn: null,
        ...waitingRow({ ...state.tasks, open: tasksAbout.get(id) ?? [] }),
      }
    })
  },
}
