/** The council's pages in the states in which people meet them, made from meetings that the law allows. */
import { cutTo } from '../../domain/council/cut-to.ts'
import { meetingRegister } from '../../domain/council/register.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import type { PostId, CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { councilAddresses } from '../../web/council/council-addresses.ts'
import { agendaPage } from '../../web/council/agenda-page.tsx'
import { councilBeginnings } from '../../web/council/council-beginnings.tsx'
import { councilRegisterPage } from '../../web/council/council-register.ts'
import { NextRegular, type NextMeeting } from '../../web/council/next-regular.tsx'
import { CaseBeside } from '../../web/council/case-beside.tsx'
import { councilPages } from '../../web/council/council-pages.tsx'
import { agendaPaper } from '../../web/council/papers/agenda-paper.tsx'
import { attendancePaper } from '../../web/council/papers/attendance-paper.tsx'
import { minutesPaper } from '../../web/council/papers/minutes-paper.tsx'
import { noticePaper } from '../../web/council/papers/notice-paper.tsx'
import { sittingPage } from '../../web/council/sitting-page.tsx'
import { WaitingList, type WaitingCase } from '../../web/council/waiting-list.tsx'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import { errorsOfIssues } from '../../web/forms/field-errors.ts'
import type { FormValues } from '../../web/forms/form-context.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { beginPage } from '../../web/register/begin-page.tsx'
import { registerPage } from '../../web/register/register-page.tsx'
import type { Lang } from '../../web/language.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { casePage } from '../../web/case-page/case-page.tsx'
import { taskPage } from '../../web/case-page/task-page.tsx'
import type { SentForm } from '../../web/components/sent-form.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import type { Ui } from '../../web/ui.ts'
import * as act from '../support/council-acts.ts'
import * as outsourcing from '../support/outsourcing-acts.ts'
import { tokyo, type people } from '../support/rules.ts'
import { sampleMeeting, toldMeeting } from './told-meeting.ts'
import { sampleCase, told } from './told-case.ts'
import { councilWords } from '../../web/council/words.ts'

type Reader = keyof typeof people
/** What a page is told about its reader, as every-page.tsx makes it. */
export type UiFor = (lang: Lang, reader: Reader | null, at: string, here?: string) => Ui

const pages = anyPages(councilPages)
const commandId = '00000000-0000-4000-8000-0000000000c1'

const subjects = [
  act.waitingCase(1),
  act.waitingCase(2, {
    title: '住基ネット機器の更新に伴うデータ消去及び機器廃棄業務委託（祖父江支所・平和支所分）',
    office: 'sobue' as OfficeId,
  }),
  act.freeSubject({ text: '本年度の研修計画案について審議する。\n対象は操作者全員とする。' }),
]
const planned = [act.plans(), act.drawsUp({ items: act.drawn(...subjects) })]
const called = [
  ...planned,
  act.addsPaper({ item: 'item-3', label: '研修計画の案' }),
  act.addsPaper({ item: null, label: '', name: '前回の議事録.pdf' }, { at: '2026-05-30 09:05' }),
  act.plansTime({ item: 'item-3' }),
  act.calls({ note: '議題2は、祖父江支所から説明があります。' }),
  act.invites(),
  act.replies(),
  act.replies({ member: 'general-policy-director' as PostId }, { by: 'chief' }),
]
const opened = [
  ...called,
  act.opens({
    attendance: act.attending(
      'general-policy-director',
      'digital-promotion-head',
      'citizen-head',
      'heiwa-head=平和支所 山田',
    ),
  }),
]
const decided = [
  ...opened,
  act.finds({
    item: 'item-1',
    outcome: 'favourable-with-conditions',
    conditions: [{ text: '作業者の名簿を契約の前に提出させること', dueOn: plainDate('2026-07-15') }],
    opinions: '再委託の有無について質疑があった。',
  }),
  act.attends({ member: 'digital-promotion-head' as PostId, how: 'absent', at: '14:11' }, { at: '2026-06-05 14:11' }),
  act.finds({ item: 'item-3', outcome: 'noted', opinions: '計画案のとおり了承した。' }, { at: '2026-06-05 14:20' }),
]
const closed = [...decided, act.closes({ leaveOpenItems: true })]
const drafted = [
  ...closed,
  act.notesTold(),
  act.draftsMinutes({
    items: ['item-1', 'item-2', 'item-3'].map((item, index) => ({
      item,
      summary:
        ['原案を条件付きで可とした。', '時間の都合により次回に送ることとした。', '計画案のとおり了承した。'][index] ??
        '',
      openness: index === 2 ? 'public' : 'closed',
      reason: index === 2 ? '' : '安全管理の詳細を含むため',
    })),
    publicSummary: '外部委託1件を審議し、研修計画の報告を了承した。',
  }),
]
const over = [...drafted, act.confirmsMinutes({ note: '誤字を改めたうえで確認する。' }), act.notesNext()]
const opinions = [
  ...act.circularAt('opinions'),
  act.opines('general-policy-director'),
  act.opines('citizen-head', 'question'),
  act.opines('heiwa-head', 'against'),
]
const answered = [
  ...opinions,
  act.answersQuestion(),
  act.opines('citizen-head', 'for', ['item-1'], { at: '2026-06-10 10:00' }),
  act.opines('digital-promotion-head'),
]

const waiting: readonly WaitingCase[] = [
  {
    case: 'outsourcing/00000000-0000-4000-8000-000000000001' as CaseId,
    kind: 'outsourcing',
    part: null,
    number: { fiscalYear: 2026, series: '委', serial: 1 },
    title: '統合端末の保守',
    office: 'citizen' as OfficeId,
    since: tokyo('2026-05-11 09:00'),
    on: { meeting: sampleMeeting, name: '令和8年度第1回セキュリティ会議' },
  },
  {
    case: 'outsourcing/00000000-0000-4000-8000-000000000004' as CaseId,
    kind: 'proposed',
    part: 'finding-1',
    number: { fiscalYear: 2026, series: '委', serial: 4 },
    title: '帳票の印刷',
    office: 'heiwa' as OfficeId,
    since: tokyo('2026-05-18 09:00'),
    on: null,
  },
]

type Acts = readonly act.CouncilAct[]

/** Every page of the council in a language. */
export const councilSamplePages = (lang: Lang, uiFor: UiFor) => {
  const meeting = (acts: Acts, reader: Reader, at: string) => {
    const view = toldMeeting(acts, reader, at)
    return casePage({
      ui: uiFor(lang, reader, at, addresses.case(sampleMeeting)),
      pages,
      view,
      show: undefined,
      order: undefined,
    })
  }
  const task = (
    acts: Acts,
    kind: string,
    reader: Reader,
    at: string,
    sent: SentForm | null = null,
    about: string | null = null,
  ) => {
    const view = toldMeeting(acts, reader, at)
    const open = view.state.tasks.open.find((one) => one.kind === kind && (about === null || one.about === about))
    if (open === undefined) throw new Error(`no open task ${kind}`)
    const ui = uiFor(lang, reader, at, addresses.task(sampleMeeting, open.task))
    return taskPage({
      ui,
      pages,
      view,
      task: { ...open, closed: null },
      action: addresses.commands(sampleMeeting),
      commandId,
      byLink: false,
      next: null,
      sent,
    })
  }
  const done = (acts: Acts, type: string, reader: Reader, at: string) =>
    actPage({
      ui: uiFor(lang, reader, at, addresses.act(sampleMeeting, type)),
      pages,
      view: toldMeeting(acts, reader, at),
      type,
      commandId,
      sent: null,
    })
  const secretariat = (at: string, here: string) => uiFor(lang, 'secretariat', at, here)
  const seenAt = (acts: Acts, at: string) => toldMeeting(acts, 'secretariat', at)
  const rowOf = (id: CaseId, state: CouncilState): RegisterEntry[] =>
    meetingRegister.rows(state).map((row) => ({ ...row, id }))
  const rows = [
    ...rowOf(sampleMeeting, seenAt(called, '2026-06-02 12:00').state),
    ...rowOf(`${sampleMeeting.slice(0, -1)}b` as CaseId, seenAt(act.circularAt('opinions'), '2026-06-09 09:00').state),
  ]
  const list = (ui: Ui, tab: 'coming' | 'past', some: readonly RegisterEntry[]) => ({
    ui,
    register: councilRegisterPage,
    rows: some,
    asked: {
      q: '',
      filters: {},
      sort: councilRegisterPage.sort,
      tab,
      asOf: null,
      columns: councilRegisterPage.columns.map(({ heading }) => heading),
    },
    offices: [],
    fiscalYears: [2026, 2025],
    next: null,
    first: null,
  })
  const around = (ui: Ui, next: NextMeeting, cases: readonly WaitingCase[], into: CaseId | null) => ({
    above: NextRegular({ ui, next }),
    below: WaitingList({ ui, rows: cases, count: cases.length, into }),
  })
  const keeper = secretariat('2026-06-02 12:00', '/council')
  const head = uiFor(lang, 'head', '2026-06-02 12:00', '/council?tab=past')
  const plan = (values: FormValues, sent: SentForm | null) => {
    const ui = secretariat('2026-05-01 10:00', '/council/new')
    const errors = sent?.errors ?? {}
    const council = councilWords[ui.lang]
    return beginPage({
      ui,
      title: council.plan.title,
      lead: council.plan.lead,
      back: { text: council.register.title, href: councilAddresses.register },
      action: councilAddresses.newMeeting,
      type: 'PlanMeeting',
      commandId,
      version: 0,
      sent,
      errors,
      children: councilBeginnings[0]?.fields?.({
        form: { ui, command: 'PlanMeeting', values, errors },
        cases: [],
        people: [],
      }),
    })
  }
  const planIssues = errorsOfIssues(
    secretariat('2026-05-01 10:00', '/council/new'),
    [
      { path: ['time'], problem: 'not-a-time' },
      { path: ['place'], problem: 'empty' },
    ],
    { command: 'PlanMeeting', entries: [] },
  )
  const paper = {
    id: sampleMeeting,
    holders: new Map([
      ['general-policy-director', '渡邉 誠'],
      ['citizen-head', '鈴木 一郎'],
      ['secretariat', '髙橋 恵'],
      ['digital-promotion-head', '伊藤 翔'],
    ]),
  }
  const on = (acts: Acts, at: string, here: string) => ({
    ...paper,
    ui: secretariat(at, here),
    state: seenAt(acts, at).state,
  })
  const limited = toldMeeting(called, 'staff', '2026-06-03 10:00')
  const waits = told(outsourcing.reaching('deliberation'), 'secretariat', '2026-04-10 10:00')
  const waitsUi = uiFor(lang, 'secretariat', '2026-04-10 10:00', addresses.case(sampleCase))
  return {
    'council-register': registerPage({
      ...list(keeper, 'coming', rows),
      ...around(keeper, { day: plainDate('2026-06-05'), meeting: sampleMeeting }, waiting, sampleMeeting),
      ways: councilBeginnings,
    }),
    'council-register-empty': registerPage({
      ...list(head, 'past', []),
      ...around(head, { day: plainDate('2026-09-07'), meeting: null }, [], null),
      ways: [],
    }),
    'council-plan': plan(
      valuesOf('PlanMeeting', { kind: 'regular', date: '2026-06-05', time: '13:30', place: '第1会議室' }),
      null,
    ),
    'council-plan-errors': plan(
      {},
      { chosen: 'PlanMeeting', values: {}, errors: planIssues, refusal: null, stale: false },
    ),
    'council-planned': meeting(planned, 'secretariat', '2026-05-30 10:00'),
    'council-called': meeting(called, 'otherHead', '2026-06-02 12:00'),
    'council-open': meeting(decided, 'secretariat', '2026-06-05 14:30'),
    'council-no-quorum': meeting(
      [...called, act.opens({ attendance: act.attending('general-policy-director', 'citizen-head') })],
      'chief',
      '2026-06-05 13:40',
    ),
    'council-minutes': meeting(drafted, 'chief', '2026-06-11 10:00'),
    'council-over': meeting(over, 'auditor', '2026-06-15 10:00'),
    'council-circular': meeting(opinions, 'secretariat', '2026-06-09 12:00'),
    'council-cancelled': meeting([...called, act.cancels()], 'chief', '2026-06-03 12:00'),
    'council-limited': casePage({
      ui: uiFor(lang, 'staff', '2026-06-03 10:00', addresses.case(sampleMeeting)),
      pages,
      view: { ...limited, state: cutTo(limited.state, ['item-1']), history: [], limited: true },
      show: undefined,
      order: undefined,
    }),
    'council-task-call': task(planned, 'call-meeting', 'secretariat', '2026-06-01 10:00'),
    'council-task-reply': task(called, 'reply-attendance', 'otherHead', '2026-06-02 12:00', null, 'heiwa-head'),
    'council-task-open': task(called, 'hold-meeting', 'secretariat', '2026-06-05 13:20'),
    'council-task-close': task(decided, 'hold-meeting', 'secretariat', '2026-06-05 15:00'),
    'council-task-consent': task(
      act.circularAt('consent'),
      'consent-circular',
      'head',
      '2026-06-08 09:00',
      null,
      'citizen-head',
    ),
    'council-task-opinion': task(
      act.circularAt('opinions'),
      'give-opinion',
      'head',
      '2026-06-09 09:00',
      null,
      'citizen-head',
    ),
    'council-task-opinion-again': task(
      [...opinions, act.answersQuestion()],
      'give-opinion',
      'head',
      '2026-06-09 14:00',
      null,
      'citizen-head',
    ),
    'council-task-answer': task(opinions, 'answer-question', 'secretariat', '2026-06-09 12:00'),
    'council-task-conclude': task(answered, 'conclude-circular', 'secretariat', '2026-06-17 10:00'),
    'council-task-confirm-circular': task(
      [...answered, act.concludes({ 'item-1': 'favourable' })],
      'confirm-circular',
      'chief',
      '2026-06-18 10:00',
    ),
    'council-task-draft': task(closed, 'draft-minutes', 'secretariat', '2026-06-08 10:00'),
    'council-task-confirm': task(drafted, 'confirm-minutes', 'chief', '2026-06-11 10:00'),
    'council-act-invite': done(planned, 'InviteGuest', 'secretariat', '2026-06-01 10:00'),
    'council-act-uninvite': done(called, 'UninviteGuest', 'secretariat', '2026-06-03 10:00'),
    'council-act-order': done(planned, 'OrderAgenda', 'secretariat', '2026-06-01 10:00'),
    'council-act-reschedule': done(called, 'RescheduleMeeting', 'secretariat', '2026-06-02 12:00'),
    'council-act-attendance': done(opened, 'RecordAttendance', 'secretariat', '2026-06-05 14:00'),
    'council-agenda': agendaPage({
      ui: secretariat('2026-06-01 10:00', '/'),
      view: seenAt(planned, '2026-06-01 10:00'),
      waiting,
      ticked: new Set(),
      count: waiting.length,
      commandId,
      sent: null,
      wrongly: null,
    }),
    'council-sitting': sittingPage({
      ui: secretariat('2026-06-05 14:10', '/'),
      view: seenAt(opened, '2026-06-05 14:10'),
      commandId,
      sent: null,
      recorded: null,
    }),
    'council-sitting-errors': sittingPage({
      ui: secretariat('2026-06-05 14:30', '/'),
      view: seenAt(decided, '2026-06-05 14:30'),
      commandId,
      recorded: 1,
      sent: {
        chosen: 'RecordItemOutcome',
        values: {},
        errors: { 'item-2.outcome': '審議の結果：記入がありません', 'item-2.conditions': '条件がありません' },
        refusal: null,
        stale: false,
      },
    }),
    'council-paper-notice': noticePaper({ ...on(called, '2026-06-02 12:00', '/'), limited: false }),
    'council-paper-agenda': agendaPaper(on(called, '2026-06-02 12:00', '/')),
    'council-paper-notice-empty': noticePaper({ ...on([act.plans()], '2026-05-12 12:00', '/'), limited: false }),
    'council-paper-agenda-empty': agendaPaper(on([act.plans()], '2026-05-12 12:00', '/')),
    'council-paper-attendance': attendancePaper(on(opened, '2026-06-05 14:00', '/')),
    'council-paper-minutes': minutesPaper(on(over, '2026-06-15 10:00', '/')),
    'council-beside-case': casePage({
      ui: waitsUi,
      pages: anyPages(outsourcingPages),
      view: waits,
      show: undefined,
      order: undefined,
      beside: (
        <CaseBeside
          ui={waitsUi}
          case={sampleCase}
          waiting={[{ ...waiting[1]!, case: sampleCase, kind: 'outsourcing', part: null }]}
          next={{ day: plainDate('2026-06-05'), meeting: sampleMeeting }}
          keeper={{ into: { meeting: sampleMeeting, name: '令和8年度第1回セキュリティ会議' }, commandId }}
        />
      ),
    }),
  }
}
