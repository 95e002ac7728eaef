import type { OfficeId } from '../kernel/ids.ts'
import type { ReadingScope } from '../guideline/reading-scope.ts'
import type { IncidentState } from './state.ts'

/** The offices that an incident concerns: the one that it happened to, and those whose contracts are affected. */
export const officesConcerned = ({ office, contracts }: IncidentState): readonly OfficeId[] => [
  ...new Set([
    office,
    ...contracts.flatMap((one) => (one.told === null || one.told.office === '' ? [] : [one.told.office])),
  ]),
]

/**
 * Whether the holder of these posts may read an incident: whoever sees everything, whoever sits on the council (Art.
 * 5(2)), the offices concerned.
 */
export const mayReadIncident = (scope: ReadingScope, state: IncidentState): boolean =>
  scope.all || scope.council || officesConcerned(state).some((office) => scope.offices.includes(office))
