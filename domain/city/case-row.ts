import { nobody, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import type { CityState } from './state.ts'

/** The rule book's row in the lists: the city's name. */
export const cityCaseRow = (state: CityState): OwnRow => ({
  ...numbered(null),
  title: state.name.ja,
  searched: [state.name.ja, state.name.en],
  office: '',
  stage: state.stage,
  startedBy: nobody,
  startedAt: state.founded ?? '',
  fromOn: null,
  untilOn: null,
  ending: null,
  ...waiting(state.tasks),
})
