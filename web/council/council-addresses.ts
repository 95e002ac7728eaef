import { uuidOf, type CaseId } from '../../domain/kernel/ids.ts'

/** The addresses of the council's own pages, besides those that every case has. */
export const councilAddresses = {
  /** The register of its meetings. */
  register: '/council',
  /** Where a meeting is planned. */
  newMeeting: '/council/new',
  /** Where cases that wait are put on a meeting's agenda. */
  agendaOf: (id: CaseId) => `/council/${uuidOf(id)}/items`,
  /** Where the outcomes of a sitting are posted. */
  outcomesOf: (id: CaseId) => `/council/${uuidOf(id)}/outcomes`,
} as const
