import { caseNumberLabel } from '../kernel/case-number.ts'
import { wareki } from '../kernel/era.ts'
import type { PostId } from '../kernel/ids.ts'
import type { Json } from '../kernel/json.ts'
import { begunAt, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, type Register, type RegisterRow } from '../law/register.ts'
import type { FigureName } from './figures.ts'
import { reportOf, unreported, type EntrySupervisionState } from './state.ts'

/** A round's row in the lists. */
export const entrySupervisionRow = (state: EntrySupervisionState): OwnRow => {
  const { number, period, stage, ending, startedBy, openedAt } = state
  const title = period === null ? '' : `${wareki(period.fromOn)}〜${wareki(period.untilOn)} 入退室の報告`
  return {
    ...numbered(number),
    title,
    searched: [number ? caseNumberLabel(number) : '', title],
    office: '',
    stage,
    ...begunAt(startedBy, openedAt),
    fromOn: period?.fromOn ?? null,
    untilOn: period?.untilOn ?? null,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

const readersOf = ({ chief, heard }: EntrySupervisionState): readonly PostId[] => [
  ...new Set([...(chief === null ? [] : [chief]), ...heard]),
]

const sum = ({ rooms }: EntrySupervisionState, name: FigureName): number =>
  rooms.reduce((all, { figures }) => all + figures[name], 0)

/** The rounds (入退室の報告): on which time, how far they have come, and the figures of all rooms together (Art. 11). */
export const roundsRegister: Register<EntrySupervisionState> = {
  rows: (state) =>
    state.period === null
      ? []
      : [
          entryOf(entrySupervisionRow(state), {
            offices: [],
            readers: readersOf(state),
            forCouncil: true,
            cells: {
              heard: state.heard.length,
              missing: unreported(state).length,
              entries: sum(state, 'entries'),
              special: sum(state, 'special'),
              toRemove: sum(state, 'toRemove'),
              instructions: state.concluded?.instructions.length ?? null,
            },
          }),
        ],
}

/** One row a room and round: its figures as the round began, and what its manager has reported (Art. 11). */
export const roomReportsRegister: Register<EntrySupervisionState> = {
  rows: (state) =>
    state.rooms.map(({ room, called, manager, figures }): RegisterRow => {
      const said = reportOf(state, manager)
      return {
        ...entryOf(entrySupervisionRow(state), {
          offices: [],
          readers: readersOf(state),
          forCouncil: true,
          cells: {
            room,
            manager,
            ...(figures satisfies { readonly [name: string]: Json }),
            finding: said?.finding ?? 'open',
            by: said?.by.name ?? '',
          },
        }),
        item: room,
        searched: [called.ja, called.en],
      }
    }),
}
