/** Every page of the product in the states in which people meet it, made from cases that the law allows. */
import type { CaseId, OfficeId, PostId, TaskId } from '../../domain/kernel/ids.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { templateBook } from '../../domain/guideline/rule-book.ts'
import { postOf } from '../../domain/guideline/guideline.ts'
import type { OpenTask } from '../../domain/tasks/task.ts'
import { addresses } from '../../web/addresses.ts'
import type { CaseWithHistory } from '../../web/outsourcing/outsourcing-view.ts'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import { errorsOfIssues } from '../../web/forms/field-errors.ts'
import { requestFormData } from '../../web/outsourcing/request/request-values.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import type { Lang } from '../../web/language.ts'
import { document } from '../../web/layout.tsx'
import { actPage } from '../../web/case-page/act-page.tsx'
import { inspectionChecklistPage } from '../../web/outsourcing/inspections/inspection-checklist-page.tsx'
import { inspectionNoticePage } from '../../web/outsourcing/inspections/inspection-notice-page.tsx'
import { casePage } from '../../web/case-page/case-page.tsx'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { casesRegister } from '../../web/outsourcing/cases-register.tsx'
import { registerPage } from '../../web/register/register-page.tsx'
import { articlePages } from './article-sample-pages.tsx'
import { helpPage } from '../../web/pages/help.tsx'
import { deskSamplePages, keptView, sampleDraft } from './desk-sample-pages.tsx'
import { togetherSamplePages } from './together-sample-pages.tsx'
import { inboxPage, type AskedRow } from '../../web/pages/inbox.tsx'
import type { TaskRow } from '../../web/pages/task-rows.tsx'
import { confirmRequestPage, draftPage } from '../../web/outsourcing/request/new-request-page.tsx'
import { problemPage } from '../../web/pages/problem.tsx'
import { signInPage } from '../../web/pages/sign-in.tsx'
import { taskPage, type TaskView } from '../../web/case-page/task-page.tsx'
import type { SentForm } from '../../web/components/sent-form.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import { messagesIn } from '../../web/messages-in.ts'
import type { Ui } from '../../web/ui.ts'
import { wholeSite } from '../../web/whole-site.ts'
import * as act from '../support/outsourcing-acts.ts'
import * as oversight from '../support/oversight-acts.ts'
import { people, rulesAt, tokyo, type Who } from '../support/rules.ts'
import { instructionAndIncidentPages } from './instruction-and-incident-pages.tsx'
import { citySamplePages } from './city-sample-pages.tsx'
import { councilSamplePages } from './council-sample-pages.tsx'
import { applicationSamplePages } from './application-sample-pages.tsx'
import { partSamplePages } from './part-sample-pages.tsx'
import { again, ending, overseen } from './case-acts.ts'
import { told } from './told-case.ts'
import { writtenInVain } from './written-in-vain.ts'
import { staleDraftPages } from './stale-draft-pages.tsx'
import { vettingSamplePages } from './vetting-sample-pages.tsx'
import { stockTakeSamplePages } from './stock-take-sample-pages.tsx'
import type { SamplePage } from './sample-page.ts'
import { sampleCompanies } from './sample-companies.ts'

const pages = anyPages(outsourcingPages)
const commandId = '00000000-0000-4000-8000-0000000000c1'

/** What a page is told about its reader. */
export const uiFor = (
  lang: Lang,
  reader: keyof typeof people | null,
  at: string,
  here = '/',
  over: Partial<Ui> = {},
): Ui => {
  const { guideline, settings, now } = rulesAt(at, reader ?? 'outsider')
  const who = reader === null ? null : people[reader]
  const posts = (who?.posts ?? []).map((id) => postOf(guideline, id)).filter((post) => post !== null)
  return {
    lang,
    t: messagesIn(lang),
    now,
    here,
    book: templateBook,
    guideline,
    settings,
    demo: { mailUrl: 'http://127.0.0.1:1080/' },
    notice: null,
    site: wholeSite,
    reader: who === null ? null : { person: who.person, name: who.name, posts },
    ...over,
  }
}

const viewOf = (task: OpenTask): TaskView => ({ ...task, answers: task.answers, closed: null })

const returned = [...act.reaching('approval').slice(0, 5), act.sendsBack(), act.amends({}, { at: '2026-04-21 09:30' })]
const running = [
  ...act.reaching('deliberation'),
  act.recordsOutcome({
    outcome: 'favourable-with-conditions',
    conditions: [
      { text: '作業者の名簿を契約の前に提出させること', dueOn: plainDate('2026-05-15') },
      { text: '作業用端末を持ち出さないこと', dueOn: plainDate('2026-05-29') },
    ],
    note: '再委託の有無について質疑があった。',
  }),
  act.approves({ note: '条件の履行を庶務に報告すること。' }),
  act.registers(),
  act.fulfils(),
  act.opensInspection(),
  act.inspects({
    findings: [
      { severity: 'serious', text: '媒体の保管庫が施錠されていない', correctBy: plainDate('2027-01-29') },
      { severity: 'suggestion', text: '受渡簿の様式をそろえるとよい', correctBy: plainDate('2027-03-31') },
    ],
  }),
]

const taskOf = (view: CaseWithHistory, kind: string): OpenTask => {
  const task = view.state.tasks.open.find((one) => one.kind === kind)
  if (task === undefined) throw new Error(`no open task ${kind}`)
  return task
}

const open = (
  lang: Lang,
  acts: readonly act.OutsourcingAct[],
  kind: string,
  reader: keyof typeof people,
  at: string,
  more: { sent?: SentForm; byLink?: boolean; who?: Who } = {},
) => {
  const view = told(acts, more.who ?? reader, at)
  const task = taskOf(view, kind)
  const here = addresses.task(view.id, task.task)
  const ui = uiFor(lang, more.byLink === true ? null : reader, at, here)
  return taskPage({
    ui,
    pages,
    view,
    history: view.history,
    task: viewOf(task),
    action: addresses.commands(view.id),
    commandId,
    byLink: more.byLink === true,
    next: null,
    sent: more.sent ?? null,
  })
}

const caseOf = (
  lang: Lang,
  acts: readonly act.OutsourcingAct[],
  reader: keyof typeof people,
  at: string,
  show?: string,
  more: { readonly tab?: string } = {},
) => {
  const view = told(acts, reader, at)
  const ui = uiFor(lang, reader, at, addresses.case(view.id))
  return casePage({ ui, pages, view, show, order: undefined, ...more })
}

const draft = (lang: Lang, withErrors: boolean) => {
  const choices = { cases: {}, companies: sampleCompanies.map(({ name }) => name) }
  const ui = { ...uiFor(lang, 'staff', '2026-04-01 10:00', '/requests/d1'), choices }
  const values = withErrors
    ? valuesOf('StartOutsourcing', {
        office: 'citizen',
        request: requestFormData({ ...act.request(), title: '', amountYen: -1 }, ui.guideline),
      })
    : {}
  const issues = [
    { path: ['request', 'title'], problem: 'empty' },
    { path: ['request', 'amountYen'], problem: 'not-an-amount' },
    { path: ['request', 'information'], problem: 'empty' },
  ]
  return draftPage({
    ui,
    draftId: 'd1',
    commandId,
    revision: 1,
    offices: ['citizen' as OfficeId],
    values,
    errors: withErrors ? errorsOfIssues(ui, issues) : {},
    sent: null,
    savedAt: withErrors ? tokyo('2026-04-01 09:58') : null,
  })
}
const rows = (): readonly TaskRow[] =>
  [
    ['approve', '統合端末の保守', '2026-04-13 09:00', '2026-04-17 17:15', 'general-policy-director'],
    [
      'check-form',
      '住基ネット機器の更新に伴うデータ消去及び機器廃棄業務委託（祖父江支所・平和支所分）',
      '2026-04-16 11:20',
      '2026-04-21 17:15',
      'secretariat',
    ],
    ['inspect', '窓口業務の補助', '2026-04-01 09:00', '2026-05-13 17:15', 'citizen-staff'],
  ].map(([kind = '', title = '', since = '', due = '', post = ''], index) => ({
    case: {
      id: `outsourcing/00000000-0000-4000-8000-00000000000${index}` as CaseId,
      number: { fiscalYear: 2026, series: '委', serial: index + 3 },
      title,
      office: 'citizen' as OfficeId,
    },
    task: `${kind}-1` as TaskId,
    kind,
    about: kind === 'inspect' ? 'inspection-2' : null,
    holders: [post as PostId],
    since: tokyo(since),
    due: tokyo(due),
    nature: kind === 'inspect' ? ('do' as const) : ('decide' as const),
    closed: null,
  }))

const askedRows = (): readonly AskedRow[] =>
  rows().map((row, index) => ({
    case: row.case,
    stage: ['approval', 'form-check', 'in-force'][index] ?? '',
    ending: null,
    holders: row.holders,
    waitingFor: row.kind,
    since: row.since,
    due: row.due,
  }))

const caseRows = (): readonly RegisterEntry[] =>
  askedRows().map(({ case: { id, number, title, office }, stage, ending, holders, waitingFor, due }) => ({
    id,
    item: '',
    number,
    title,
    offices: [office],
    stage,
    ending,
    holders,
    waitingFor,
    due,
    fromOn: '2026-06-01',
    untilOn: '2029-05-31',
    openedAt: tokyo('2026-04-01 09:00'),
    cells: { vendor: '株式会社あおい電算' },
  }))

const fortyRows = () => Array.from({ length: 40 }, (_, nth) => caseRows()[nth % 3]!)

const lists = (lang: Lang) => {
  const at = '2026-04-20 10:00'
  const inbox = (tab: string) =>
    uiFor(lang, 'chief', at, addresses.inbox(tab), {
      notice: { tone: 'success', title: 'R8-委-002 を承認しました', text: '申請した部署に知らせました。' },
    })
  const counts = { decide: 3, do: 0, asked: 1, done: 12 }
  const pages = {
    counts,
    overdue: 1,
    drafts: [sampleDraft],
    next: '/inbox?tab=decide&after=x',
    first: null,
  }
  const cases = (here: string, rows: readonly RegisterEntry[], q = '') =>
    registerPage({
      ui: uiFor(lang, 'secretariat', at, here),
      register: casesRegister,
      rows,
      asked: {
        q,
        filters: {},
        sort: casesRegister.sort,
        asOf: null,
        tab: null,
        columns: casesRegister.columns.map(({ heading }) => heading),
      },
      offices: ['citizen', 'sobue'] as readonly string[] as readonly OfficeId[],
      fiscalYears: [2026, 2025],
      ways: [],
      ...keptView,
    })
  return {
    'inbox-decide': inboxPage({ ui: inbox('decide'), ...pages, list: { tab: 'decide', rows: rows() } }),
    ...deskSamplePages(lang, uiFor, rows()),
    ...togetherSamplePages(lang, uiFor),
    'inbox-empty': inboxPage({
      ui: uiFor(lang, 'staff', at, addresses.inbox('do')),
      ...pages,
      counts: {},
      drafts: [],
      next: null,
      list: { tab: 'do', rows: [] },
    }),
    'inbox-asked': inboxPage({ ui: inbox('asked'), ...pages, list: { tab: 'asked', rows: askedRows().slice(0, 1) } }),
    'inbox-done': inboxPage({
      ui: inbox('done'),
      ...pages,
      list: {
        tab: 'done',
        rows: rows().map((row) => ({ ...row, closed: { at: tokyo('2026-04-18 10:00'), with: 'ApproveOutsourcing' } })),
      },
    }),
    cases: cases('/cases', caseRows()),
    'cases-forty': cases('/cases', fortyRows()),
    'cases-none': cases('/cases?q=x', [], 'x'),
  }
}

const others = (lang: Lang) => {
  const public_ = uiFor(lang, null, '2026-04-20 10:00', '/sign-in')
  const signedIn = uiFor(lang, 'staff', '2026-04-20 10:00', '/help')
  const demoPeople = Object.values(people).map(({ person, name, posts }) => ({ person, name, posts }))
  const refusal = {
    code: 'clause-missing',
    rule: 'clause-ownership',
    details: { clause: 'ownership', field: 'clauses' },
  } as const
  return {
    'sign-in': signInPage({ ui: public_, next: '/', mail: '', problem: null, signedOut: false, demoPeople, sso: null }),
    'sign-in-wrong': signInPage({
      ui: public_,
      next: '/',
      mail: 'hana@example.jp',
      problem: 'wrong',
      signedOut: false,
      demoPeople: null,
      sso: '/sso',
    }),
    'problem-not-found': problemPage({ ui: signedIn, kind: 'notFound', recorded: 'no', reference: null }),
    'problem-failed': problemPage({ ui: signedIn, kind: 'failed', recorded: 'unknown', reference: '4f9c2b7e' }),
    'problem-refused': problemPage({ ui: signedIn, kind: { refusal }, recorded: 'no', reference: '4f9c2b7e' }),
    'problem-link': problemPage({ ui: public_, kind: 'link', recorded: 'no', reference: null }),
    help: helpPage({ ui: signedIn }),
    ...articlePages(signedIn),
    'draft-new': draft(lang, false),
    'draft-errors': draft(lang, true),
    'draft-confirm': confirmRequestPage({
      ui: signedIn,
      draftId: 'd1',
      commandId,
      revision: 2,
      office: 'citizen' as OfficeId,
      request: act.request(),
      values: valuesOf('StartOutsourcing', { request: { title: 'x' } }),
    }),
  }
}

const tasks = (lang: Lang) => {
  const approval = act.reaching('approval')
  const closedView = told([...approval, act.approves()], 'chief', '2026-04-20 11:00')
  const asked = taskOf(told(approval, 'chief', '2026-04-20 10:00'), 'approve')
  const closed = {
    at: tokyo('2026-04-20 10:00'),
    how: 'answered',
    with: 'ApproveOutsourcing',
    by: { name: people.chief.name, post: 'general-policy-director' as PostId },
  }
  const decided = {
    ui: uiFor(lang, 'chief', '2026-04-20 11:00'),
    pages,
    view: closedView,
    task: { ...viewOf(asked), closed },
    action: '',
    commandId,
  }
  const amending = told(act.reaching('vetting'), 'staff', '2026-04-02 09:00')
  const refusal = { code: 'council-unfavourable', rule: 'unfavourable-bars-approval', details: {} } as const
  return {
    'task-vet': open(lang, act.reaching('vetting'), 'vet', 'staff', '2026-04-02 10:00'),
    'task-submit': open(lang, act.reaching('submission'), 'submit', 'head', '2026-04-06 09:00'),
    'task-check-form': open(lang, act.reaching('form-check'), 'check-form', 'secretariat', '2026-04-06 12:00'),
    'task-record-outcome': open(
      lang,
      act.reaching('deliberation'),
      'record-outcome',
      'secretariat',
      '2026-04-16 09:00',
    ),
    'task-approve': open(lang, approval, 'approve', 'chief', '2026-04-20 10:00'),
    'task-approve-again': open(lang, again, 'approve', 'chief', '2026-04-27 10:00'),
    'task-approve-unfavourable': open(
      lang,
      [...act.reaching('deliberation'), act.recordsOutcome({ outcome: 'unfavourable' })],
      'approve',
      'chief',
      '2026-04-20 10:00',
      {
        sent: {
          chosen: 'DisapproveOutsourcing',
          values: {},
          errors: { reason: '理由：記入がありません' },
          refusal,
          stale: false,
        },
      },
    ),
    'task-approve-other': open(lang, approval, 'approve', 'staff', '2026-04-20 10:00'),
    'task-approve-link': open(lang, approval, 'approve', 'chief', '2026-04-20 10:00', {
      byLink: true,
      who: { ...people.chief, via: { by: 'link', task: asked.task } },
    }),
    'task-contract': open(lang, act.reaching('contracting'), 'register-contract', 'head', '2026-05-11 10:00'),
    'task-inspect': open(
      lang,
      [...act.reaching('in-force'), act.opensInspection()],
      'inspect',
      'staff',
      '2026-12-05 10:00',
    ),
    'task-correct': open(lang, running, 'correct', 'head', '2027-01-20 10:00'),
    'task-check-effect': open(
      lang,
      [...running, oversight.recordsReport()],
      'check-effect',
      'head',
      '2027-01-20 10:00',
    ),
    'task-propose-item': open(
      lang,
      [...running, oversight.proposesFinding({ correctBy: plainDate('2027-01-29') }, { at: '2027-02-16 09:00' })],
      'propose-item',
      'secretariat',
      '2027-02-16 10:00',
    ),
    'task-ask-back': open(
      lang,
      [
        ...act.reaching('in-force'),
        act.confirmsClauses(),
        oversight.gives(),
        act.opensInspection(),
        act.inspects(),
        ...act.askedAndEnded(),
      ],
      'ask-back',
      'staff',
      '2027-06-02 10:00',
    ),
    ...Object.fromEntries(
      (
        [
          'MoveInspection',
          'SkipInspection',
          'ScheduleInspection',
          'AnnounceInspection',
          'TerminateContract',
          'RecordGiven',
        ] as const
      ).map((type) => [
        `act-${type}`,
        actPage({
          ui: uiFor(lang, 'head', '2026-11-02 10:00', '/cases/x'),
          pages,
          view: told(act.reaching('in-force'), 'head', '2026-11-02 10:00'),
          type,
          commandId,
          sent: null,
        }),
      ]),
    ),
    'task-disposal': open(lang, act.reaching('closing'), 'return-disposal', 'head', '2027-06-03 10:00'),
    'task-decided-meanwhile': taskPage({ ...decided, byLink: true, next: null, sent: writtenInVain }),
    'task-decided': taskPage({ ...decided, byLink: false, next: '/inbox', sent: null }),
    'act-amend': actPage({
      ui: uiFor(lang, 'staff', '2026-04-02 09:00', '/cases/x'),
      pages,
      view: amending,
      type: 'AmendRequest',
      commandId,
      sent: null,
    }),
    'act-withdraw': actPage({
      ui: uiFor(lang, 'head', '2026-04-02 09:00', '/cases/x'),
      pages,
      view: told(act.reaching('vetting'), 'head', '2026-04-02 09:00'),
      type: 'WithdrawOutsourcing',
      commandId,
      sent: null,
    }),
  }
}

/** The papers of an inspection, to be printed. */
const papers = (lang: Lang) => {
  const { id, state } = told(overseen, 'head', '2027-02-03 10:00')
  const ui = uiFor(lang, 'head', '2027-02-03 10:00', '/cases/x')
  return {
    'inspection-notice': inspectionNoticePage({ ui, id, state, inspection: 'inspection-1' }),
    'inspection-checklist-blank': inspectionChecklistPage({ ui, id, state, inspection: 'inspection-2' }),
    'inspection-checklist-filled': inspectionChecklistPage({ ui, id, state, inspection: 'inspection-1' }),
  }
}

const cases = (lang: Lang) => ({
  'case-overview': caseOf(lang, running, 'head', '2027-01-20 10:00', undefined, { tab: 'overview' }),
  'case-vetting': caseOf(lang, act.reaching('vetting'), 'staff', '2026-04-02 10:00'),
  'case-deliberation': caseOf(lang, act.reaching('deliberation'), 'chief', '2026-04-08 10:00'),
  'case-approval-overdue': caseOf(lang, act.reaching('approval'), 'head', '2026-04-27 10:00'),
  'case-returned': caseOf(lang, returned, 'head', '2026-04-21 10:00'),
  'case-running': caseOf(lang, running, 'head', '2027-01-20 10:00'),
  'case-in-force': caseOf(lang, running, 'head', '2027-01-20 10:00', undefined, { tab: 'overview' }),
  'case-waiting': caseOf(lang, act.reaching('in-force'), 'auditor', '2026-07-01 10:00', 'decisions'),
  'case-overseen': caseOf(lang, overseen, 'head', '2027-02-03 10:00'),
  'case-ending': caseOf(lang, ending, 'head', '2027-06-04 10:00'),
  'case-closed': caseOf(
    lang,
    [...act.reaching('closing'), act.recordsDisposal(), act.closes({ note: '書類は文書管理に移した。' })],
    'auditor',
    '2027-06-11 10:00',
  ),
})

/** All of them in a language. */
export const everyPage = async (lang: Lang): Promise<readonly SamplePage[]> => {
  const pages = {
    ...lists(lang),
    ...others(lang),
    ...tasks(lang),
    ...cases(lang),
    ...papers(lang),
    ...instructionAndIncidentPages(lang, uiFor),
    ...councilSamplePages(lang, uiFor),
    ...citySamplePages(lang, uiFor),
    ...partSamplePages(lang, uiFor),
    ...vettingSamplePages(lang, uiFor),
    ...stockTakeSamplePages(lang, uiFor),
    ...staleDraftPages(lang, uiFor),
    ...applicationSamplePages(lang, uiFor),
  }
  return Promise.all(Object.entries(pages).map(async ([name, page]) => ({ name, html: await document(page) })))
}
