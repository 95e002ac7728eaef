import { uuidOf, type CaseId } from '../../domain/kernel/ids.ts'

/** The addresses of the council's own pages, besides those that every case has. */
export const councilAddresses = {
  /** The register of its meetings. */
  register: '/council',
  /** Where a meeting is planned. */
  newMeeting: '/council/new',
  /** Where cases that wait are put on a meeting's agenda. */
  agendaOf: (id: CaseId) => `/council/${uuidOf(id)}/items`,
  /** Where an item of no case is put on a meeting's agenda. */
  freeItemOf: (id: CaseId) => `/council/${uuidOf(id)}/free-items`,
  /** Where a paper is added, and the papers that the meeting hands out. */
  papers: (id: CaseId) => `/council/${uuidOf(id)}/papers`,
  /** Where one of the meeting's own papers is saved. */
  paper: (id: CaseId, paper: string) => `/council/${uuidOf(id)}/papers/${paper}`,
  /** Where a paper of the case that an item is about is saved. */
  casePaper: (id: CaseId, item: string, paper: string) => `/council/${uuidOf(id)}/items/${item}/papers/${paper}`,
  /** Where the outcomes of a sitting are posted. */
  outcomesOf: (id: CaseId) => `/council/${uuidOf(id)}/outcomes`,
} as const
