import type { CaseId, TaskId } from '../domain/kernel/ids.ts'

const rowOf = ({ id, task }: { readonly id: string; readonly task: string }): [string, string] => [
  'row',
  `${id}/${task}`,
]

/**
 * The addresses of the pages that all procedures have; those of one alone stand in its own folder. A case's id is
 * `<procedure>/<uuid>` and stands in its address as it is.
 */
export const addresses = {
  home: '/',
  /** What lies ahead of the reader, as a file for a calendar. */
  calendarFile: '/calendar.ics',
  /** Where views of lists are kept and forgotten. */
  views: '/views',
  /** Where a reader makes and revokes the address of their calendar, and what is fetched there. */
  calendar: '/calendar',
  calendarFeed: (token: string) => `/calendar/${token}.ics`,
  /** Where people set their own password, behind the one-time link that leads there. */
  welcome: '/welcome',
  welcomeLink: (token: string) => `/welcome/${token}`,
  /** Where whoever has forgotten their password asks for a letter with a new link. */
  forgotten: '/forgotten',
  inbox: (tab?: string) => (tab === undefined ? '/inbox' : `/inbox?tab=${tab}`),
  /** Where tasks of one kind are answered together: those that are named, or all of a kind. */
  together: '/inbox/together',
  togetherWith: (tasks: readonly { readonly id: string; readonly task: string }[]) =>
    `/inbox/together?${new URLSearchParams(tasks.map(rowOf)).toString()}`,
  togetherOf: (procedure: string, kind: string, all = false) =>
    `/inbox/together?${new URLSearchParams({ of: `${procedure}/${kind}`, ...(all ? { all: '1' } : {}) }).toString()}`,
  togetherTry: '/inbox/together/try',
  togetherRecord: '/inbox/together/record',
  cases: '/cases',
  /** One search over everything, and what it offers while one types. */
  search: '/search',
  suggestions: '/search/suggestions',
  /** The known companies whose names are near to one that is being typed. */
  companiesNear: '/vendors.json',
  case: (id: CaseId) => `/cases/${id}`,
  /** One tab of a case's page, by its own name or by that of a part that stands in it. */
  casePart: (id: CaseId, part: string) => `/cases/${id}/parts/${part}`,
  /** The same where the part itself is meant. */
  section: (id: CaseId, part: string) => `/cases/${id}/parts/${part}#${part}`,
  /** A case's whole history as a file for a spreadsheet. */
  historyFile: (id: CaseId) => `/cases/${id}/history.csv`,
  /** The page of a task of a case. */
  task: (id: CaseId, task: TaskId) => `/cases/${id}/tasks/${task}`,
  /** The page of an act that no task asks for: amend, pull back, withdraw. */
  act: (id: CaseId, command: string) => `/cases/${id}/acts/${command}`,
  /** Where a case's forms are posted. */
  commands: (id: CaseId) => `/cases/${id}/commands`,
  /** A register's rows as a file for a spreadsheet, of whichever kind the address asks, and on paper. */
  registerFile: ({ procedure, name }: RegisterPlace) => `/registers/${procedure}/${name}.csv`,
  registerExport: ({ procedure, name }: RegisterPlace) => `/registers/${procedure}/${name}/file`,
  /** Where what was kept until now comes into a register. */
  registerImport: ({ procedure, name }: RegisterPlace) => `/registers/${procedure}/${name}/import`,
  registerPaper: ({ procedure, name }: RegisterPlace) => `/registers/${procedure}/${name}/paper`,
  signIn: '/sign-in',
  signOut: '/sign-out',
  help: '/help',
  /** An article of the guideline: as it was on a day, with the part of it that is cited marked. */
  article: (number: string, { day, part = '', book = null }: ArticleShown = {}) =>
    `${withKnown(`/guideline/articles/${number}`, {
      ...(day === undefined ? {} : { on: day }),
      ...(part === '' ? {} : { part }),
      ...(book === null ? {} : { book: String(book) }),
    })}${part === '' ? '' : '#cited'}`,
} as const

/** As what an article is shown: as it was on a day, with a part marked, as a version of the rule book had it. */
interface ArticleShown {
  readonly day?: string
  readonly part?: string
  readonly book?: number | null
}

/** Where a register is: its procedure, and its name there. */
interface RegisterPlace {
  readonly procedure: string
  readonly name: string
}

/** An address with what is known already in its query. */
export function withKnown(path: string, known: Readonly<Record<string, string>>): string {
  return Object.keys(known).length === 0 ? path : `${path}?${new URLSearchParams(known).toString()}`
}

/** What an address asks for behind its path. */
export const queryOf = (here: string): URLSearchParams => new URL(here, 'http://localhost').searchParams

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
