import type { OutsourcingState } from '../state.ts'
import type { FindingState, Inspection } from './state.ts'

/** The case with one of its inspections changed. */
export const withInspection = (
  state: OutsourcingState,
  id: string,
  change: (one: Inspection) => Inspection,
): OutsourcingState => ({
  ...state,
  inspections: state.inspections.map((one) => (one.id === id ? change(one) : one)),
})

/** The case with one of its findings changed. */
export const withFinding = (
  state: OutsourcingState,
  id: string,
  change: (one: FindingState) => FindingState,
): OutsourcingState => ({
  ...state,
  findings: state.findings.map((one) => (one.id === id ? change(one) : one)),
})
