import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { nextInspection } from '../../domain/outsourcing/inspection-plan.ts'
import type { OutsourcingState, Stage } from '../../domain/outsourcing/state.ts'
import { addresses } from '../addresses.ts'
import { dayText } from '../dates.ts'
import { CommandFields, type FormCommand } from '../forms/command-fields.tsx'
import { initialValues } from '../forms/initial-values.ts'
import type { AnyCaseView, ProcedurePages } from '../procedure-pages.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { casePermissions } from './case-permissions.ts'
import { CaseSummary } from './case-summary.tsx'
import type { CaseView } from './case-view.ts'
import { numberText, pathOf, stageText, stageTone, stepsBefore, titleText } from './case-words.ts'
import { outsourcingSections } from './outsourcing-sections.tsx'

/** The acts that a stage's page offers besides its tasks; what is not the reader's or comes later stays in sight, with its reason. */
const offered: { readonly [stage in Stage]: readonly FormCommand[] } = {
  none: [],
  vetting: ['AmendRequest', 'SubmitOutsourcing', 'WithdrawOutsourcing'],
  submission: ['AmendRequest', 'RecordVetting', 'WithdrawOutsourcing'],
  'form-check': ['ApproveOutsourcing', 'PullBackOutsourcing', 'WithdrawOutsourcing'],
  deliberation: ['ApproveOutsourcing', 'PullBackOutsourcing', 'WithdrawOutsourcing'],
  approval: ['PullBackOutsourcing', 'WithdrawOutsourcing'],
  contracting: ['WithdrawOutsourcing'],
  'in-force': [],
  closing: ['CloseOutsourcing'],
  closed: [],
}

const longForms: ReadonlySet<string> = new Set<FormCommand>(['RecordVetting', 'RecordCouncilOutcome', 'RegisterContract', 'RecordInspection', 'RecordDisposal'])

/** How an outsourcing case is shown (Arts. 20–23). */
export const outsourcingPages: ProcedurePages<OutsourcingState> = {
  procedure: 'outsourcing',
  register: (ui) => ({ title: ui.t.pages.cases.title, href: addresses.cases }),
  name: (ui) => ui.t.words.procedure,
  number: (ui, state) => numberText(ui, state.number),
  title: titleText,
  stage: (ui, { stage, ending }) => ({ text: stageText(ui, stage, ending?.how ?? null), tone: stageTone(stage, ending?.how ?? null) }),
  marks: (ui, { round }) => (round > 1 ? [{ text: ui.t.timeline.round(round), tone: 'warn' }] : []),
  path: pathOf,
  waiting: waitingText,
  next: (ui, { stage }) => term(ui.t.cases.nextSteps, stage),
  offered: ({ stage }) => offered[stage],
  permissions: casePermissions,
  sections: outsourcingSections,
  summary: ({ view, ...props }) => <CaseSummary {...props} view={known(view)} />,
  fields: ({ form, type, about, state }) => <CommandFields form={form} type={type as FormCommand} about={about} backTo={stepsBefore(state.stage)} />,
  initialValues: (ui, state, type) => initialValues(ui, state, type as FormCommand),
  isLong: (type) => longForms.has(type),
  showsItself: (type) => type === 'AmendRequest',
}

/** The view's permissions are this procedure's own: `permissions` above made them. */
const known = (view: AnyCaseView<OutsourcingState>): CaseView => view as CaseView

function waitingText(ui: Ui, state: OutsourcingState): string {
  const { cases, words } = ui.t
  const { ending, contract } = state
  if (ending !== null) return cases.ended(words.endings[ending.how], dayText(ui.lang, tokyoDateOf(ending.by.at)))
  if (contract === null) return term(words.stages, state.stage)
  const next = nextInspection(state)
  return next === null ? cases.waitsForEnd(dayText(ui.lang, contract.endsOn)) : cases.waitsUntil(dayText(ui.lang, next.dueOn))
}
