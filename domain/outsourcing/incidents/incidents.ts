import type { IncidentNote } from './fields.ts'

/** An incident that affects a contract. */
export interface IncidentOfContract extends IncidentNote {
  readonly over: boolean
}

/** The incidents that are not over: while there is one, the case stays open (operational setting). */
export const openIncidents = ({
  incidents,
}: {
  readonly incidents: readonly IncidentOfContract[]
}): readonly IncidentOfContract[] => incidents.filter((one) => !one.over)
