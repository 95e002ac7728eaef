import { uuidOf, type CaseId, type TaskId } from '../domain/kernel/ids.ts'

/**
 * The addresses of the pages: the one place that knows them. A case's id is `outsourcing/<uuid>` and stands in its
 * address as it is.
 */
export const addresses = {
  home: '/',
  /** Where people set their own password, behind the one-time link that leads there. */
  welcome: '/welcome',
  welcomeLink: (token: string) => `/welcome/${token}`,
  /** Where the administrator invites somebody. */
  invitations: '/invitations',
  /** Where a link is shown that no letter takes. */
  shownLink: '/invitations/shown',
  /** Where whoever has forgotten their password asks for a letter with a new link. */
  forgotten: '/forgotten',
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
  /** Papers of an inspection, to be printed: the notice to the contractor, the checklist. */
  inspectionNotice: (id: CaseId, inspection: string) => `/cases/${id}/inspections/${inspection}/notice`,
  inspectionChecklist: (id: CaseId, inspection: string) => `/cases/${id}/inspections/${inspection}/checklist`,
  /** The questionnaire of a case: its Excel file, what is saved of it, what can be copied. */
  vetting: (id: CaseId) => `/cases/${id}/vetting`,
  /** Where the form of a vetting saves itself while it is written. */
  saveVetting: (id: CaseId, about: string | null) =>
    `/cases/${id}/vetting/draft${about === null ? '' : `?about=${encodeURIComponent(about)}`}`,
  vendors: '/vendors',
  /** A vendor's page, by its corporate number or its name. */
  vendor: (key: string) => `/vendors/${encodeURIComponent(key)}`,
  /** Where a case's papers are attached; one of them has its own address below. */
  attachments: (id: CaseId) => `/cases/${id}/attachments`,
  attachment: (id: CaseId, attachment: string) => `/cases/${id}/attachments/${attachment}`,
  /** Where a case becomes the draft of another: a copy, or its renewal. */
  copy: (id: CaseId) => `/cases/${id}/copy`,
  renew: (id: CaseId) => `/cases/${id}/renew`,
  /** The register of the council's meetings. */
  council: '/council',
  /** Where a meeting is planned. */
  newMeeting: '/council/new',
  /** Where cases that wait are put on a meeting's agenda. */
  agendaOf: (id: CaseId) => `/council/${uuidOf(id)}/items`,
  /** Where the outcomes of a sitting are posted. */
  outcomesOf: (id: CaseId) => `/council/${uuidOf(id)}/outcomes`,
  /** The register of the chief's instructions, and where one begins: on what, where it is known already. */
  instructions: '/instructions',
  newInstruction: (command: string, known: Readonly<Record<string, string>> = {}) =>
    withKnown(`/instructions/new/${command}`, known),
  /** The register of incidents, where one is reported, and where its affected contracts are chosen. */
  incidents: '/incidents',
  newIncident: (known: Readonly<Record<string, string>> = {}) => withKnown('/incidents/new', known),
  contractsOf: (id: CaseId) => `/incidents/${uuidOf(id)}/contracts`,
  /** A register's rows as a file for a spreadsheet, and on paper. */
  registerFile: ({ procedure, name }: RegisterPlace) => `/registers/${procedure}/${name}.csv`,
  registerPaper: ({ procedure, name }: RegisterPlace) => `/registers/${procedure}/${name}/paper`,
  newRequest: '/requests/new',
  /** A draft's page; its form is posted to the same address. */
  draft: (id: string) => `/requests/${id}`,
  /** Where a draft saves itself while it is written. */
  saveDraft: (id: string) => `/requests/${id}/draft`,
  signIn: '/sign-in',
  signOut: '/sign-out',
  help: '/help',
  /** An article of the guideline: as it was on a day, with the part of it that is cited marked. */
  article: (number: string, { day, part = '' }: { readonly day?: string; readonly part?: string } = {}) =>
    `${withKnown(`/guideline/articles/${number}`, {
      ...(day === undefined ? {} : { on: day }),
      ...(part === '' ? {} : { part }),
    })}${part === '' ? '' : '#cited'}`,
} as const

/** Where a register is: its procedure, and its name there. */
interface RegisterPlace {
  readonly procedure: string
  readonly name: string
}

/** An address with what is known already in its query. */
function withKnown(path: string, known: Readonly<Record<string, string>>): string {
  return Object.keys(known).length === 0 ? path : `${path}?${new URLSearchParams(known).toString()}`
}

/**
 * An address with some of its query changed; null takes a parameter out. The place in the list is given up with every
 * change.
 */
export function withQuery(here: string, changes: Readonly<Record<string, string | null>>): string {
  const url = new URL(here, 'http://localhost')
  url.searchParams.delete('after')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') url.searchParams.delete(name)
    else url.searchParams.set(name, value)
  }
  return url.pathname + url.search
}
