import { begun, numbered, waiting, type CaseRow } from '../law/case-row.ts'
import type { CityState } from './state.ts'

/** The rule book's row in the lists: the city's name. */
export const cityCaseRow = (state: CityState): CaseRow => ({
  ...numbered(null),
  title: state.name.ja,
  vendor: '',
  searched: [state.name.ja, state.name.en],
  office: '',
  stage: state.stage,
  round: 1,
  submitted: false,
  ...begun(null),
  startsOn: state.founded,
  endsOn: null,
  ending: null,
  ...waiting(state.tasks),
})
