import { caseOf, day, line, type DataOf } from '../../kernel/fields.ts'

/** An incident as a contract knows it: which, and when it was discovered; everything else stands there. */
export const incidentFields = {
  incident: caseOf('incident'),
  /** Its number as people write it, such as R8-事-001. */
  label: line(),
  title: line(),
  discoveredOn: day(),
}

/** Which incident is over. */
export const incidentEndFields = { incident: caseOf('incident') }

/** An incident as its practice tells of it (Art. 22(5)). */
export type IncidentNote = DataOf<typeof incidentFields>
/** An incident that is over. */
export type IncidentEnd = DataOf<typeof incidentEndFields>
