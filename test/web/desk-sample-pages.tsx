import { plainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { calendarPage } from '../../web/home/calendar-page.tsx'
import { homePage } from '../../web/home/home-page.tsx'
import type { Lang } from '../../web/language.ts'
import { inboxPage } from '../../web/pages/inbox.tsx'
import type { TaskRow } from '../../web/pages/task-rows.tsx'
import type { DraftRow } from '../../web/pages/draft-row.ts'
import { searchPage } from '../../web/search/search-page.tsx'
import { tokyo } from '../support/rules.ts'
import type { uiFor as makeUi } from './every-page.tsx'

const foundRows = (rows: readonly TaskRow[]) =>
  rows.map((row) => ({
    said: row.case.title === '' ? '' : '端末のUSB接続口をふさぐこと。',
    ...row.case,
    register: '',
    inRegister: null,
    item: '',
    stage: 'approval',
    ending: null,
    holders: row.holders,
  }))

const homeOf = (rows: readonly TaskRow[]) => ({
  beginnings: [{ address: '/incidents/new', command: 'ReportIncident', text: () => '事故の第一報' }],
  counts: { overdue: 1, thisWeek: 2 },
  tasks: rows,
  waiting: rows.map((row) => ({
    ...row.case,
    holders: row.holders,
    waitingFor: row.kind,
    since: row.since,
    due: row.due,
  })),
  stages: [{ text: '承認待ち', count: 2, href: '/cases?stage=approval' }],
  calendar: rows.map((row) => ({
    day: plainDate('2026-04-21'),
    kind: 'due',
    item: '',
    text: '検査',
    bareText: '検査',
    at: null,
    case: row.case,
    href: addresses.case(row.case.id),
  })),
})

/** What the list of cases shows besides its rows: a view of it that is kept. */
export const keptView = {
  next: null,
  first: null,
  views: [{ name: '年度末に終わる契約', query: 'sort=ends', own: true }],
}

/** What somebody has begun to write. */
export const sampleDraft: DraftRow = {
  address: '/requests/d1',
  title: '帳票の印刷',
  savedAt: tokyo('2026-04-17 16:40'),
  command: 'StartOutsourcing',
  lacks: ['request.kind', 'request.reason', 'request.vendor', 'request.amountYen'],
}

/** The home pages of those who answer for all and of those who watch over the record, and the search. */
export const deskSamplePages = (lang: Lang, uiFor: typeof makeUi, rows: readonly TaskRow[]) => {
  const at = '2026-04-20 10:00'
  return {
    'inbox-with-drafts': inboxPage({
      ui: uiFor(lang, 'secretariat', at, addresses.inbox()),
      counts: { all: 3, decide: 3, do: 0, asked: 1 },
      overdue: 1,
      drafts: [sampleDraft, { ...sampleDraft, address: '/requests/d2', title: '', lacks: [] }],
      next: '/inbox?after=x',
      first: null,
      list: { tab: 'all', rows: rows.map((row) => ({ ...row, together: row.kind !== 'approve' })) },
    }),
    'home-of-all': homePage({
      ui: uiFor(lang, 'secretariat', at, '/'),
      ...homeOf(rows),
      year: {
        fiscalYear: 2026,
        kinds: ['契約満了', '検査'],
        months: [{ kind: 0, month: '2026-08', count: 3 }],
        open: [{ kind: 'approve', open: 4, late: 1 }],
        links: [{ text: '契約', href: '/cases?renewal=none' }],
      },
      record: null,
    }),
    'home-of-auditor': homePage({
      ui: uiFor(lang, 'auditor', at, '/'),
      ...homeOf(rows),
      tasks: [],
      waiting: [],
      calendar: [],
      year: null,
      record: {
        state: {
          anchor: { day: plainDate('2026-04-19'), at: tokyo('2026-04-20 00:30'), streams: 46 },
          check: { day: plainDate('2026-04-20'), at: tokyo('2026-04-20 01:00'), events: 812, flaws: 1, breaches: 0 },
          letters: { failed: 1, held: 0, late: 2 },
          unseen: 1,
          unheld: { tasks: 0, posts: [] },
          stuck: rows.slice(0, 2).map(({ case: { id, number } }) => ({ id, number })),
        },
      },
    }),
    calendar: calendarPage({
      ui: uiFor(lang, 'staff', at, addresses.calendar),
      made: tokyo('2026-04-20 09:00'),
      address: `https://sekisho.example.jp/calendar/${'a'.repeat(43)}.ics`,
      revoked: false,
    }),
    'calendar-none': calendarPage({
      ui: uiFor(lang, 'staff', at, addresses.calendar),
      made: null,
      address: null,
      revoked: true,
    }),
    search: searchPage({
      ui: uiFor(lang, 'secretariat', at, '/search?q=x'),
      q: '端末',
      places: [{ text: '株式会社あおい電算', href: '/vendors/aoi', kind: '委託先' }],
      rows: foundRows(rows),
      more: true,
      cut: true,
    }),
    'search-none': searchPage({
      ui: uiFor(lang, 'secretariat', at, '/search'),
      q: '',
      places: [],
      rows: [],
      more: false,
      cut: false,
    }),
    'inbox-all': inboxPage({
      ui: uiFor(lang, 'chief', at, addresses.inbox()),
      counts: { all: 3, decide: 2, do: 1 },
      overdue: 1,
      drafts: [],
      next: null,
      first: null,
      list: { tab: 'all', rows },
    }),
  }
}
