import { begun, begunAt, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, type Register, type RegisterRow } from '../law/register.ts'
import type { OfDevice } from './gaps/watch.ts'
import type { HistoryState } from './state.ts'

/** A medium's row in the lists, or that of the watch over a piece of equipment. */
export const historyRow = (state: HistoryState): OwnRow => {
  const { number, medium, archivedBy, watch, ending, keptUntil } = state
  const title =
    medium === null
      ? (watch?.called ?? watch?.equipment ?? '')
      : [medium.device, medium.medium].filter((one) => one !== '').join(' ')
  return {
    ...numbered(number),
    title,
    searched: [numberText(number), title, medium?.place ?? '', medium?.hash ?? ''],
    office: state.office,
    stage: state.stage,
    ...(watch === null ? begun(archivedBy) : begunAt(null, watch.since)),
    fromOn: medium?.from ?? null,
    untilOn: keptUntil,
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

const reading = ({ office }: HistoryState) => ({ offices: [office], readers: [], forCouncil: true })

/** The archive register (操作履歴保管台帳): which days of which equipment are where, until when (Art. 16). */
export const mediaRegister: Register<HistoryState> = {
  rows: (state) =>
    state.medium === null
      ? []
      : [
          entryOf(historyRow(state), {
            ...reading(state),
            cells: {
              equipment: state.medium.equipment,
              from: state.medium.from,
              to: state.medium.to,
              medium: state.medium.medium,
              place: state.medium.place,
              count: state.medium.count,
              hash: state.medium.hash,
              checkedOn: state.checks.at(-1)?.checkedOn ?? null,
              readable: state.checks.at(-1)?.outcome ?? null,
              keptUntil: state.keptUntil,
            },
          }),
        ],
}

/** The gaps: days within the term of which nothing is archived, and those of which it was said why (Art. 16). */
export const gapRegister: Register<HistoryState> = {
  rows: (state) => {
    const { watch } = state
    if (watch === null) return []
    const row = (stage: string, { device = '', from, to }: OfDevice, at: string, reason: string): RegisterRow => ({
      ...entryOf(historyRow(state), {
        ...reading(state),
        cells: { equipment: watch.equipment, from, to, reason, ...(device === '' ? {} : { device }) },
      }),
      item: device === '' ? `${stage}-${from}` : `${stage}-${device}-${from}`,
      title: device === '' ? `${from} – ${to}` : `${device} ${from} – ${to}`,
      searched: [device, from, to, reason],
      stage,
      fromOn: from,
      untilOn: to,
      openedAt: at,
    })
    const gaps = watch.gaps.map((gap) => row('gap', gap, watch.checkedAt, ''))
    const explained = watch.explained.map((one) => ({
      ...row('explained', one, one.by.at, one.reason),
      holders: [],
      waitingFor: null,
      due: null,
    }))
    return [...gaps, ...explained.filter(({ item }, at) => explained.findIndex((one) => one.item === item) === at)]
  },
}
