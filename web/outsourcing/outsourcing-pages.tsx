import type { Stage } from '../../domain/outsourcing/stages.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { isUnsettled } from '../../domain/outsourcing/in-effect/in-doubt.ts'
import { isPending } from '../../domain/outsourcing/in-effect/change.ts'
import { nextInspection } from '../../domain/outsourcing/inspections/inspection-plan.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { isOnTheWay } from '../../domain/outsourcing/in-effect/chain.ts'
import { addresses } from '../addresses.ts'
import { dayText } from '../dates.ts'
import { lifeActsOf } from './contract/life-acts.ts'
import { CommandFields } from './outsourcing-fields.tsx'
import type { FormCommand } from './form-command.ts'
import { casesRegister } from './cases-register.tsx'
import { initialValues } from './initial-values.ts'
import type { AnyCaseView, ProcedurePages } from '../case-page/procedure-pages.ts'
import { aboutText } from '../about-text.ts'
import { inBrackets, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { BesideTask } from './beside-task.tsx'
import { CaseSummary } from './outsourcing-summary.tsx'
import type { CaseView } from './outsourcing-view.ts'
import { incidentWay } from './incidents/incident-way.ts'
import { pathOf, stageText, stageTone, stepsBefore, titleText } from './outsourcing-words.ts'
import { oversightActs, quietOversight } from './inspections/oversight-acts.ts'
import { outsourcingSections } from './outsourcing-sections.tsx'
import { outsourcingTabs } from './outsourcing-tabs.ts'
import { SinceLast } from './since-last.tsx'
import { wordsOf } from './words.ts'

/**
 * The acts that a stage's page offers besides its tasks; what is not the reader's or comes later stays in sight, with
 * its reason.
 */
const offered: { readonly [stage in Stage]: readonly FormCommand[] } = {
  none: [],
  vetting: ['AmendRequest', 'SubmitOutsourcing', 'DeclareUrgentStart', 'WithdrawOutsourcing'],
  submission: ['AmendRequest', 'RecordVetting', 'DeclareUrgentStart', 'WithdrawOutsourcing'],
  'form-check': ['ApproveOutsourcing', 'PullBackOutsourcing', 'DeclareUrgentStart', 'WithdrawOutsourcing'],
  deliberation: ['ApproveOutsourcing', 'PullBackOutsourcing', 'DeclareUrgentStart', 'WithdrawOutsourcing'],
  approval: ['PullBackOutsourcing', 'DeclareUrgentStart', 'WithdrawOutsourcing'],
  contracting: ['RecordVetting', 'RequestChange', 'RequestSubcontract', 'WithdrawOutsourcing'],
  'in-force': ['RecordCertificate', 'DeclineRenewal', 'RequestChange', 'RequestSubcontract', 'AmendClauses'],
  closing: ['AmendClauses', 'CloseOutsourcing'],
  closed: [],
}

const longForms: ReadonlySet<string> = new Set<FormCommand>([
  'RecordVetting',
  'RecordCouncilOutcome',
  'RegisterContract',
  'RecordInspection',
  'RecordDisposal',
  'AmendClauses',
  'RegisterAmendment',
  'AmendChange',
  'RecordChangeOutcome',
  'RecordSubcontractOutcome',
])

/** Without a deliberation the form check is followed by what follows the deliberation elsewhere. */
const afterIt = ({ guideline }: Ui, stage: Stage): Stage =>
  stage === 'form-check' && !guideline.outsourcing.deliberation ? 'deliberation' : stage

/** How an outsourcing case is shown (Arts. 20–23). */
export const outsourcingPages: ProcedurePages<OutsourcingState> = {
  procedure: 'outsourcing',
  registers: [casesRegister],
  register: (ui) => ({ title: wordsOf(ui).list.title, href: addresses.cases }),
  title: titleText,
  stage: (ui, { stage, ending, contract }) => ({
    text: stageText(ui, stage, ending?.how ?? null, contract?.startsOn ?? null),
    tone: stageTone(stage, ending?.how ?? null),
  }),
  marks: (ui, { round, urgent, incidents, oversight, cautions, doubts }) => [
    ...(round > 1 ? [{ text: ui.t.timeline.round(round), tone: 'warn' as const }] : []),
    ...(incidents.some((one) => !one.over)
      ? [{ text: wordsOf(ui).cases.incidents.title, tone: 'danger' as const }]
      : []),
    ...(oversight.suspensions.some((one) => one.resumed === null)
      ? [{ text: wordsOf(ui).cases.life.suspensions, tone: 'danger' as const }]
      : []),
    ...(doubts.some(isUnsettled) ? [{ text: wordsOf(ui).cases.doubts.title, tone: 'danger' as const }] : []),
    ...(cautions.length > 0 ? [{ text: wordsOf(ui).cases.life.cautions, tone: 'warn' as const }] : []),
    ...(urgent === null ? [] : [{ text: wordsOf(ui).cases.application.urgent, tone: 'warn' as const }]),
  ],
  path: pathOf,
  waiting: waitingText,
  next: (ui, { stage }) => term(wordsOf(ui).cases.nextSteps, afterIt(ui, stage)),
  // What was declared needn't be declared again, and nothing is offered of what isn't there: a certificate, a paper.
  offered: (state) => [
    ...offered[state.stage].filter(
      (type) =>
        (type !== 'DeclareUrgentStart' || state.urgent === null) &&
        (type !== 'RecordCertificate' || state.certificates.length > 0) &&
        (type !== 'AmendClauses' || (state.clauseSheet?.entries.length ?? 0) > 0),
    ),
    ...oversightActs(state),
    ...partActs(state),
    ...doubtActs(state),
    ...lifeActsOf(state),
    ...(state.council?.outside !== undefined && state.stage !== 'deliberation' && state.stage !== 'closed'
      ? ['CorrectOutsideOutcome']
      : []),
    ...(state.attachments.some((one) => !one.fixed && one.takenOff === null) ? ['TakeOffAttachment'] : []),
  ],
  quiet: new Set(quietOversight),
  ways: incidentWay,
  sections: outsourcingSections,
  tabs: outsourcingTabs,
  sinceLast: (props) => <SinceLast {...props} />,
  restsOn: (kind) => restsOn[kind] ?? [],
  summary: ({ view, ...props }) => <CaseSummary {...props} view={known(view)} />,
  fields: ({ form, type, about, state, id }) => (
    <CommandFields
      form={form}
      type={type as FormCommand}
      about={about}
      backTo={stepsBefore(form.ui, state.stage)}
      state={state}
      id={id}
    />
  ),
  initialValues: (ui, state, type, about) => initialValues(ui, state, type as FormCommand, about),
  // A meeting in Sekisho tells its outcome by itself; writing it down by hand is for one that was held outside.
  offer: (ui, { kind, about }) =>
    kind === 'record-outcome'
      ? {
          text: `${wordsOf(ui).cases.fromMinutes}${about === null ? '' : inBrackets(ui, aboutText(ui, about))}`,
          look: 'secondary',
        }
      : null,
  beside: (props) => <BesideTask {...props} />,
  called: (ui, path, value) => term(choicesOf(ui)[path.split('.').at(-1) ?? ''] ?? {}, value),
  together: { answers: { AcceptForm: ['note'], FulfilCondition: ['note'], CloseOutsourcing: ['note'] } },
  isLong: (type) => longForms.has(type),
  showsItself: (type) => type === 'AmendRequest' || type === 'RequestChange',
}

/** On which sections the decision of a task rests. */
const restsOn: { readonly [kind: string]: readonly string[] } = {
  approve: ['rounds', 'council', 'vetting', 'attachments', 'request'],
  'answer-doubt': ['doubts', 'council', 'vetting', 'changes', 'subcontracts', 'contract'],
  'end-early': ['doubts', 'contract'],
}

/** How the choices of its drafted forms are called, by the field. */
const choicesOf = (ui: Ui): { readonly [field: string]: Readonly<Record<string, string>> } => {
  const { itemFindings, verdicts, means } = wordsOf(ui)
  return { finding: itemFindings, verdict: verdicts, means }
}

/** Acts on changes and sub-contracts stand there only where there is one that they can be about. */
const partActs = ({ stage, changes, subcontracts }: OutsourcingState): readonly FormCommand[] => {
  if (stage !== 'contracting' && stage !== 'in-force') return []
  return [
    ...(changes.some(isPending) ? (['WithdrawChange'] as const) : []),
    ...(subcontracts.some(isOnTheWay) ? (['WithdrawSubcontract'] as const) : []),
    ...(stage === 'in-force' && subcontracts.some((one) => one.status === 'consented')
      ? (['EndSubcontract'] as const)
      : []),
  ]
}

/** What was answered by a suspension or an end can be answered anew; an open doubt has its task. */
const doubtActs = ({ doubts }: OutsourcingState): readonly FormCommand[] =>
  doubts.some((one) => isUnsettled(one) && one.answer !== null) ? ['AnswerDoubt'] : []

/** The view's permissions are those of this procedure's own commands. */
const known = (view: AnyCaseView<OutsourcingState>): CaseView => view as CaseView

function waitingText(ui: Ui, state: OutsourcingState): string {
  const words = wordsOf(ui)
  const { cases } = words
  const { ending, contract } = state
  if (ending !== null) return cases.ended(words.endings[ending.how], dayText(ui.lang, tokyoDateOf(ending.by.at)))
  if (contract === null) return term(words.stages, state.stage)
  const next = nextInspection(state)
  return next === null
    ? cases.waitsForEnd(dayText(ui.lang, contract.endsOn))
    : cases.waitsUntil(dayText(ui.lang, next.dueOn))
}
