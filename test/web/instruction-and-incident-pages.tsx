/** The pages of the chief's instructions and of incidents in the states in which people meet them. */
import { createHash } from 'node:crypto'
import { incident } from '../../domain/incident/incident.ts'
import { instruction } from '../../domain/instruction/instruction.ts'
import { initialState as noInstruction } from '../../domain/instruction/initial-state.ts'
import type { AnyEvent, Decider } from '../../domain/law/decider.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import type { HistoryEntry } from '../../web/history-entry.ts'
import { FirstReportFields } from '../../web/incident/first-report-fields.tsx'
import { incidentBeginnings } from '../../web/incident/incident-beginnings.tsx'
import { incidentPages } from '../../web/incident/incident-pages.tsx'
import { incidentRegisterPage } from '../../web/incident/incident-register.ts'
import { InstructionFields } from '../../web/instruction/instruction-fields.tsx'
import { instructionBeginnings } from '../../web/instruction/instruction-beginnings.tsx'
import { instructionPages } from '../../web/instruction/instruction-pages.tsx'
import { instructionRegisterPage } from '../../web/instruction/instruction-register.ts'
import type { Lang } from '../../web/language.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { casePage } from '../../web/case-page/case-page.tsx'
import { taskPage } from '../../web/case-page/task-page.tsx'
import type { CaseState } from '../../domain/law/case-state.ts'
import { anyPages, type AnyCaseWithHistory, type ProcedurePages } from '../../web/case-page/procedure-pages.ts'
import { beginPage } from '../../web/register/begin-page.tsx'
import type { DeclaredRegister } from '../../web/register/declared-register.ts'
import { registerPage } from '../../web/register/register-page.tsx'
import { registerPaper } from '../../web/register/register-paper.tsx'
import type { Ui } from '../../web/ui.ts'
import type { Act } from '../support/given.ts'
import * as told from '../support/incident-acts.ts'
import * as given from '../support/instruction-acts.ts'
import { rulesAt, tokyo, type people } from '../support/rules.ts'
import { instructionWords } from '../../web/instruction/words.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { incidentWords } from '../../web/incident/words.ts'

type Reader = keyof typeof people
/** What a page is told about its reader, as every-page.tsx makes it. */
export type UiFor = (lang: Lang, reader: Reader | null, at: string, here?: string) => Ui

const commandId = '00000000-0000-4000-8000-0000000000c1'

/** A case of any procedure to which acts lead, as a reader sees it at a moment. */
const seen = <State extends CaseState, Command, Event extends AnyEvent>(
  law: Decider<State, Command, Event>,
  pages: ProcedurePages<State>,
  acts: readonly Act<Command>[],
  reader: Reader,
  at: string,
): AnyCaseWithHistory => {
  const history: HistoryEntry[] = []
  let state = law.initialState
  for (const { command, rules } of acts) {
    const outcome = law.decide(command, state, rules)
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
    for (const event of outcome.events) {
      state = law.evolve(state, event)
      const { actor } = rules
      history.push({
        version: history.length + 1,
        type: event.type,
        data: event.data,
        meta: {
          occurredAt: rules.now,
          article: event.article,
          guidelineVersion: rules.guideline.version,
          actor:
            actor.kind === 'person'
              ? { kind: 'person', name: actor.name, post: actor.posts[0] ?? '' }
              : { kind: 'practice' },
        },
        hash: createHash('sha256')
          .update(JSON.stringify([history.at(-1)?.hash ?? '', event]))
          .digest('hex'),
      })
    }
  }
  return {
    id: `${pages.procedure}/00000000-0000-4000-8000-00000000000b` as CaseId,
    version: history.length,
    state,
    permissions: permissionsOf(pages.procedure, state, rulesAt(at, reader)),
    history,
  }
}

type InstructionActs = readonly ReturnType<typeof given.issues>[]
type IncidentActs = readonly ReturnType<typeof told.reports>[]

/** Those pages by their names. */
export const instructionAndIncidentPages = (lang: Lang, uiFor: UiFor) => {
  const instructionSeen = (acts: InstructionActs, reader: Reader, at: string) =>
    seen(instruction.decider, instructionPages, acts, reader, at)
  const incidentSeen = (acts: IncidentActs, reader: Reader, at: string) =>
    seen(incident.decider, incidentPages, acts, reader, at)
  const shownBy = (pages: ProcedurePages) => ({
    page: (view: AnyCaseWithHistory, reader: Reader, at: string) =>
      casePage({
        ui: uiFor(lang, reader, at, addresses.case(view.id)),
        pages,
        view,
        show: undefined,
        order: undefined,
      }),
    task: (view: AnyCaseWithHistory, kind: string, reader: Reader, at: string) => {
      const task = view.state.tasks.open.find((one) => one.kind === kind)!
      const ui = uiFor(lang, reader, at, addresses.task(view.id, task.task))
      return taskPage({
        ui,
        pages,
        view,
        task: { ...task, closed: null },
        action: addresses.commands(view.id),
        commandId,
        byLink: false,
        next: null,
        sent: null,
      })
    },
    act: (view: AnyCaseWithHistory, type: string, reader: Reader, at: string) =>
      actPage({ ui: uiFor(lang, reader, at, '/cases/x'), pages, view, type, commandId, sent: null }),
  })
  const instructions = shownBy(anyPages(instructionPages))
  const incidents = shownBy(anyPages(incidentPages))
  const { issues, acknowledges, progresses, completes, returns, extendsDay, closes, drafts, asksForReport, reports } =
    given
  const whole = [
    drafts(),
    issues(),
    acknowledges(),
    progresses(),
    extendsDay(),
    completes(),
    returns(),
    completes({}, { at: '2026-06-10 10:00' }),
    closes({}, { at: '2026-06-11 10:00' }),
  ]
  const entry = { kind: 'entry', cause: { kind: 'report', case: null, item: null, text: '' } } as const
  const handled = [
    told.reports({ people: 120, occurredOn: plainDate('2026-04-03'), occurredTime: '18:00' }),
    told.told(),
    told.told({ contract: told.contracts[1]!, outcome: 'refused', code: 'case-closed' }),
    told.assesses({ malicious: true }),
    told.notifies(),
    told.waives(),
    told.proposes(),
    told.notesProposed(),
    told.orders(),
    told.orders({ text: '手順書を直す' }),
    told.followsUp(),
    told.supplements({ effect: '影響は確認されていない' }),
  ]
  return {
    'instruction-draft': instructions.page(
      instructionSeen([drafts()], 'chief', '2026-04-17 11:00'),
      'chief',
      '2026-04-17 11:00',
    ),
    'instruction-in-hand-overdue': instructions.page(
      instructionSeen([issues(), acknowledges(), progresses()], 'head', '2026-06-01 10:00'),
      'head',
      '2026-06-01 10:00',
    ),
    'instruction-chief': instructions.page(
      instructionSeen([issues()], 'chief', '2026-04-21 10:00'),
      'chief',
      '2026-04-21 10:00',
    ),
    'instruction-closed': instructions.page(
      instructionSeen(whole, 'auditor', '2026-06-12 10:00'),
      'auditor',
      '2026-06-12 10:00',
    ),
    'instruction-after-report': instructions.page(
      instructionSeen(
        [asksForReport(), reports(), issues(entry, { at: '2026-05-08 10:00' })],
        'head',
        '2026-05-09 10:00',
      ),
      'head',
      '2026-05-09 10:00',
    ),
    'instruction-task-issue': instructions.task(
      instructionSeen([drafts()], 'chief', '2026-04-17 11:00'),
      'issue-instruction',
      'chief',
      '2026-04-17 11:00',
    ),
    'instruction-task-report': instructions.task(
      instructionSeen([asksForReport()], 'head', '2026-05-01 10:00'),
      'give-report',
      'head',
      '2026-05-01 10:00',
    ),
    'instruction-task-consider': instructions.task(
      instructionSeen([asksForReport(), reports()], 'chief', '2026-05-08 10:00'),
      'consider-report',
      'chief',
      '2026-05-08 10:00',
    ),
    'instruction-task-acknowledge': instructions.task(
      instructionSeen([issues()], 'head', '2026-04-21 10:00'),
      'acknowledge',
      'head',
      '2026-04-21 10:00',
    ),
    'instruction-task-carry-out': instructions.task(
      instructionSeen([issues(), acknowledges()], 'head', '2026-05-21 10:00'),
      'carry-out',
      'head',
      '2026-05-21 10:00',
    ),
    'instruction-task-review': instructions.task(
      instructionSeen([issues(), acknowledges(), completes()], 'chief', '2026-05-29 10:00'),
      'review-completion',
      'chief',
      '2026-05-29 10:00',
    ),
    'instruction-act-extend': instructions.act(
      instructionSeen([issues()], 'chief', '2026-04-21 10:00'),
      'ExtendInstruction',
      'chief',
      '2026-04-21 10:00',
    ),
    'instruction-act-draft': instructions.act(
      instructionSeen([drafts()], 'secretariat', '2026-04-17 11:00'),
      'DraftInstruction',
      'secretariat',
      '2026-04-17 11:00',
    ),
    'incident-reported': incidents.page(
      incidentSeen([told.reports()], 'secretariat', '2026-04-05 02:10'),
      'secretariat',
      '2026-04-05 02:10',
    ),
    'incident-handled': incidents.page(incidentSeen(handled, 'chief', '2026-04-18 10:00'), 'chief', '2026-04-18 10:00'),
    'incident-closed': incidents.page(
      incidentSeen([...told.settled(), told.closes({ note: '再発防止を確認した。' })], 'auditor', '2026-05-12 10:00'),
      'auditor',
      '2026-05-12 10:00',
    ),
    ...Object.fromEntries(
      (['assess-incident', 'report-preliminary'] as const).map((kind) => [
        `incident-task-${kind}`,
        incidents.task(
          incidentSeen([told.reports()], 'secretariat', '2026-04-05 08:00'),
          kind,
          'secretariat',
          '2026-04-05 08:00',
        ),
      ]),
    ),
    'incident-task-investigate': incidents.task(
      incidentSeen([told.reports()], 'staff', '2026-04-05 08:00'),
      'investigate-incident',
      'staff',
      '2026-04-05 08:00',
    ),
    'incident-task-follow-up': incidents.task(
      incidentSeen([told.reports(), told.orders()], 'otherHead', '2026-04-09 08:00'),
      'follow-up',
      'otherHead',
      '2026-04-09 08:00',
    ),
    'incident-task-propose': incidents.task(
      incidentSeen([told.reports(), told.proposes()], 'secretariat', '2026-04-07 08:00'),
      'propose-item',
      'secretariat',
      '2026-04-07 08:00',
    ),
    'incident-task-close': incidents.task(
      incidentSeen(told.settled(), 'chief', '2026-04-09 08:00'),
      'close-incident',
      'chief',
      '2026-04-09 08:00',
    ),
    ...Object.fromEntries(
      (['WaiveNotice', 'OrderFollowUp', 'ProposeCouncil', 'NotifyDone'] as const).map((type) => [
        `incident-act-${type}`,
        incidents.act(
          incidentSeen([told.reports()], 'secretariat', '2026-04-06 08:00'),
          type,
          'secretariat',
          '2026-04-06 08:00',
        ),
      ]),
    ),
    ...registers(lang, uiFor),
    ...beginnings(lang, uiFor),
  }
}

const row = (over: Partial<RegisterEntry>): RegisterEntry => ({
  id: 'instruction/00000000-0000-4000-8000-00000000000b' as CaseId,
  item: '',
  number: { fiscalYear: 2026, series: '指', serial: 3 },
  title: '統合端末の離席時ロックの徹底',
  offices: ['citizen' as OfficeId],
  stage: 'in-hand',
  ending: null,
  fromOn: plainDate('2026-04-20'),
  untilOn: plainDate('2026-05-29'),
  openedAt: tokyo('2026-04-20 10:00'),
  holders: ['citizen-head'],
  waitingFor: 'carry-out',
  due: tokyo('2026-05-29 17:15'),
  cells: { addressee: 'citizen-head' },
  ...over,
})

const registers = (lang: Lang, uiFor: UiFor) => {
  const list = (register: DeclaredRegister, rows: readonly RegisterEntry[], q = '') => ({
    ui: uiFor(lang, 'chief', '2026-06-01 10:00', register.address),
    register,
    rows,
    asked: {
      q,
      filters: {},
      sort: register.sort,
      tab: null,
      asOf: null,
      columns: register.columns.map(({ heading }) => heading),
    },
    offices: ['citizen', 'sobue'] as readonly string[] as readonly OfficeId[],
    fiscalYears: [2026],
    next: null,
    first: null,
  })
  const instructions = (rows: readonly RegisterEntry[], q = '') =>
    registerPage({ ...list(instructionRegisterPage, rows, q), ways: instructionBeginnings.toSpliced(1, 1) })
  const incidents = (rows: readonly RegisterEntry[]) =>
    registerPage({ ...list(incidentRegisterPage, rows), ways: incidentBeginnings })
  const some = [
    row({}),
    row({ stage: 'closed', ending: 'completed', holders: [], waitingFor: null, due: null }),
    row({ stage: 'draft', number: null, fromOn: null }),
  ]
  return {
    'instructions-register': instructions(some),
    'instructions-register-none': instructions([], 'x'),
    'instructions-on-paper': registerPaper({
      ...list(instructionRegisterPage, some),
      narrowed: ['x'],
      columns: instructionRegisterPage.columns,
      at: tokyo('2026-06-01 10:00'),
      digest: '0'.repeat(64),
      more: false,
      back: '/instructions?q=x',
    }),
    'incidents-register': incidents([
      row({
        id: 'incident/00000000-0000-4000-8000-00000000000b' as CaseId,
        title: '保守作業員によるUSBメモリの紛失',
        cells: { reportedBy: '株式会社あおい電算' },
        stage: 'handling',
        waitingFor: 'report-preliminary',
        holders: ['secretariat'],
      }),
    ]),
    'incidents-register-none': incidents([]),
  }
}

const beginnings = (lang: Lang, uiFor: UiFor) => {
  const begin = (
    type: string,
    title: string,
    back: { readonly text: string; readonly href: string },
    ui: Ui,
    errors: Readonly<Record<string, string>>,
    children: Parameters<typeof beginPage>[0]['children'],
  ) =>
    beginPage({ ui, title, lead: title, back, action: '/x', type, commandId, version: 0, sent: null, errors, children })
  const chief = uiFor(lang, 'chief', '2026-04-20 10:00', '/instructions/new/IssueInstruction')
  const staff = uiFor(lang, 'staff', '2026-04-05 02:00', '/incidents/new')
  const fieldsOf = (type: string, errors: Readonly<Record<string, string>>) =>
    InstructionFields({ form: { ui: chief, command: type, values: {}, errors }, type, state: noInstruction })
  const errors = { title: chief.t.forms.problemOf('x', 'y') }
  const instructions = { text: instructionWords[chief.lang].register.title, href: '/instructions' }
  const incidents = { text: incidentWords[staff.lang].register.title, href: '/incidents' }
  const contracts = told.contracts.map((value, index) => ({
    value,
    label: `R8-委-00${index + 1}`,
    support: '株式会社あおい電算',
  }))
  return {
    'instruction-new': begin(
      'IssueInstruction',
      instructionWords[chief.lang].register.issue,
      instructions,
      chief,
      errors,
      fieldsOf('IssueInstruction', errors),
    ),
    'report-new': begin(
      'RequestReport',
      instructionWords[chief.lang].register.ask,
      instructions,
      chief,
      {},
      fieldsOf('RequestReport', {}),
    ),
    'incident-new': begin(
      'ReportIncident',
      incidentWords[staff.lang].register.newTitle,
      incidents,
      staff,
      {},
      FirstReportFields({
        form: { ui: staff, command: 'ReportIncident', values: {}, errors: {} },
        offices: ['citizen' as OfficeId],
        contracts,
      }),
    ),
    'incident-new-secretariat': begin(
      'ReportIncident',
      incidentWords[staff.lang].register.newTitle,
      incidents,
      staff,
      {},
      FirstReportFields({
        form: { ui: staff, command: 'ReportIncident', values: {}, errors: {} },
        offices: ['citizen', 'heiwa'] as readonly string[] as readonly OfficeId[],
        contracts: [],
      }),
    ),
  }
}
