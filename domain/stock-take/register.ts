import { fiscalYearLabel } from '../kernel/fiscal-year.ts'
import { begunAt, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, type Register, type RegisterRow } from '../law/register.ts'
import { openDifferences, outcomeOf, uncounted, type StockTakeState } from './state.ts'

/** A stock-take's row in the lists. */
export const stockTakeRow = (state: StockTakeState): OwnRow => {
  const { number, office, fiscalYear, openedAt, openedBy, dueOn, ending } = state
  const title = `${fiscalYearLabel(fiscalYear, 'ja')} 棚卸`
  return {
    ...numbered(number),
    title,
    searched: [numberText(number), title],
    office,
    stage: state.stage,
    ...begunAt(openedBy, openedAt),
    fromOn: null,
    untilOn: dueOn,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

const reading = ({ office }: StockTakeState) => ({ offices: [office], readers: [], forCouncil: true })

/** The stock-takes (棚卸): how much is counted, and what is still to be followed. */
export const stockTakeRegister: Register<StockTakeState> = {
  rows: (state) =>
    state.openedAt === null
      ? []
      : [
          entryOf(stockTakeRow(state), {
            ...reading(state),
            cells: {
              items: state.items.length,
              uncounted: uncounted(state).length,
              differences: state.items.filter((one) => !['found', null].includes(outcomeOf(one))).length,
              open: openDifferences(state).length,
            },
          }),
        ],
}

/** Each item that was counted: what was found, by whom, and how a difference ended. */
export const countRegister: Register<StockTakeState> = {
  rows: (state) => {
    if (state.items.length === 0) return []
    const row = stockTakeRow(state)
    const settling = state.tasks.open.filter(({ kind }) => kind === 'settle-difference')
    const asked = new Map(settling.map((task) => [task.about, task]))
    return state.items.map((one): RegisterRow => {
      const last = one.counts.at(-1)
      const task = asked.get(one.id)
      return {
        ...entryOf(row, {
          ...reading(state),
          cells: {
            label: one.listed.label,
            place: one.listed.place,
            foundAt: last?.place ?? '',
            by: last?.by.name ?? '',
            settled: one.settled?.how ?? null,
          },
        }),
        item: one.id,
        title: one.listed.name,
        searched: [one.listed.name, one.listed.label, one.listed.place],
        stage: outcomeOf(one) ?? 'uncounted',
        ending: null,
        holders: task?.askedOf ?? [],
        waitingFor: task?.kind ?? null,
        due: task?.due ?? null,
      }
    })
  },
}
