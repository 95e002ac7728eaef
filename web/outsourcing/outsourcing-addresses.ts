import type { CaseId } from '../../domain/kernel/ids.ts'

/** The addresses of an outsourcing's own pages, besides those that every case has. */
export const outsourcingAddresses = {
  /** The chief's written answer as a PDF. */
  approvalPdf: (id: CaseId) => `/cases/${id}/approval.pdf`,
  /** The city's paper about a change, a sub-contract or a correction as a PDF. */
  partNotice: (id: CaseId, part: string) => `/cases/${id}/parts/${part}/notice.pdf`,
  /** Papers of an inspection, to be printed: the notice to the contractor, the checklist. */
  inspectionNotice: (id: CaseId, inspection: string) => `/cases/${id}/inspections/${inspection}/notice`,
  inspectionChecklist: (id: CaseId, inspection: string) => `/cases/${id}/inspections/${inspection}/checklist`,
  /** The questionnaire of a case: its Excel file, what is saved of it, what can be copied. */
  vetting: (id: CaseId) => `/cases/${id}/vetting`,
  /** Where the form of a vetting saves itself while it is written. */
  saveVetting: (id: CaseId, about: string | null) =>
    `/cases/${id}/vetting/draft${about === null ? '' : `?about=${encodeURIComponent(about)}`}`,
  /** The lists as files for a spreadsheet, of whichever kind the address asks. */
  casesFile: '/cases.csv',
  vendorsFile: '/vendors.csv',
  vendors: '/vendors',
  /** A vendor's page, by its corporate number or its name. */
  vendor: (key: string) => `/vendors/${encodeURIComponent(key)}`,
  /** Where a case's papers are attached; one of them has its own address below. */
  attachments: (id: CaseId) => `/cases/${id}/attachments`,
  attachment: (id: CaseId, attachment: string) => `/cases/${id}/attachments/${attachment}`,
  /** Where a case becomes the draft of another: a copy, or its renewal. */
  copy: (id: CaseId) => `/cases/${id}/copy`,
  renew: (id: CaseId) => `/cases/${id}/renew`,
  newRequest: '/requests/new',
  /** A draft's page; its form is posted to the same address. */
  draft: (id: string) => `/requests/${id}`,
  /** Where a draft saves itself while it is written. */
  saveDraft: (id: string) => `/requests/${id}/draft`,
} as const
