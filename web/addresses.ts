import type { CaseId, TaskId } from '../domain/kernel/ids.ts'

/** The addresses of the pages: the one place that knows them. A case's id is `outsourcing/<uuid>` and stands in its address as it is. */
export const addresses = {
  home: '/',
  inbox: (tab?: string) => (tab === undefined ? '/inbox' : `/inbox?tab=${tab}`),
  cases: '/cases',
  case: (id: CaseId) => `/cases/${id}`,
  /** The page of a task of a case. */
  task: (id: CaseId, task: TaskId) => `/cases/${id}/tasks/${task}`,
  /** The page of an act that no task asks for: amend, pull back, withdraw. */
  act: (id: CaseId, command: string) => `/cases/${id}/acts/${command}`,
  /** The chief's written answer as a PDF. */
  approvalPdf: (id: CaseId) => `/cases/${id}/approval.pdf`,
  /** Where a case's forms are posted. */
  commands: (id: CaseId) => `/cases/${id}/commands`,
  newRequest: '/requests/new',
  /** A draft's page; its form is posted to the same address. */
  draft: (id: string) => `/requests/${id}`,
  /** Where a draft saves itself while it is written. */
  saveDraft: (id: string) => `/requests/${id}/draft`,
  signIn: '/sign-in',
  signOut: '/sign-out',
  help: '/help',
} as const

/** An address with some of its query changed; null takes a parameter out. The place in the list is given up with every change. */
export function withQuery(here: string, changes: Readonly<Record<string, string | null>>): string {
  const url = new URL(here, 'http://localhost')
  url.searchParams.delete('after')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  return url.pathname + url.search
}
