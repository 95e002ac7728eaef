import { secretariatPosts } from '../../domain/guideline/role-posts.ts'
import type { InstructionCommand } from '../../domain/instruction/commands.ts'
import type { InstructionState, Stage, Step } from '../../domain/instruction/state.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { instructionAddresses } from './instruction-addresses.ts'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import type { PathStep } from '../components/progress-path.tsx'
import { dayText } from '../dates.ts'
import { valuesOf } from '../forms/form-values.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { term } from '../say.ts'
import type { Ui } from '../ui.ts'
import { instructionBeginnings } from './instruction-beginnings.tsx'
import { InstructionFields } from './instruction-fields.tsx'
import { instructionRegisterPage } from './instruction-register.ts'
import { stageOf, toneOf } from './instruction-stage.ts'
import { instructionSections, termsFacts } from './instruction-sections.tsx'
import { wordsOf } from './words.ts'

/** The acts that a stage's page offers besides its tasks. */
const offered: { readonly [stage in Stage]: readonly InstructionCommand['type'][] } = {
  none: [],
  draft: ['DraftInstruction'],
  hearing: ['WithdrawInstruction'],
  considering: ['WithdrawInstruction'],
  issued: ['ExtendInstruction', 'WithdrawInstruction'],
  'in-hand': ['ExtendInstruction', 'WithdrawInstruction'],
  reported: ['WithdrawInstruction'],
  closed: [],
}

const longForms: ReadonlySet<string> = new Set(['DraftInstruction', 'IssueInstruction', 'RequestReport'])

/** The chief's own side paths, and the secretariat's: others need no reason why they can't take them. */
const quiet: ReadonlySet<string> = new Set(['DraftInstruction', 'ExtendInstruction', 'WithdrawInstruction'])

/** How an instruction is shown (Arts. 6 and 11). */
export const instructionPages: ProcedurePages<InstructionState> = {
  procedure: 'instruction',
  register: (ui) => ({ title: wordsOf(ui).register.title, href: instructionAddresses.register }),
  registers: [instructionRegisterPage],
  beginnings: instructionBeginnings,
  title: (ui, { terms, asked }) => terms?.title ?? asked?.title ?? ui.t.pages.inbox.untitled,
  stage: (ui, { stage, ending }) => ({
    text: stageOf(ui, stage, ending?.how ?? null),
    tone: toneOf(stage, ending?.how ?? null),
  }),
  path: pathOf,
  waiting: (ui, { stage, ending }) =>
    ending === null
      ? term(wordsOf(ui).stages, stage)
      : wordsOf(ui).ended(wordsOf(ui).endings[ending.how], dayText(ui.lang, tokyoDateOf(ending.by.at))),
  next: (ui, { stage }) => wordsOf(ui).next[stage] ?? '',
  offered: ({ stage }) => offered[stage],
  quiet,
  sections: instructionSections,
  summary: ({ ui, view, ...how }) => (
    <SummaryPanel ui={ui} id={view.id} facts={summaryFacts(ui, view.state)} {...how} />
  ),
  fields: ({ form, type, state }) => <InstructionFields form={form} type={type} state={state} />,
  initialValues: (_ui, state, type) => initialValues(state, type),
  together: { answers: { AcknowledgeInstruction: ['note'] } },
  isLong: (type) => longForms.has(type),
  showsItself: (type) => type === 'DraftInstruction',
}

function summaryFacts(ui: Ui, state: InstructionState) {
  const { report, completions } = state
  const { sections } = wordsOf(ui)
  const last = completions.at(-1)
  return [
    ...termsFacts(ui, state),
    ...(report && state.terms === null
      ? [{ name: sections.report, value: <span class="prewrap">{report.text}</span> }]
      : []),
    ...(last
      ? [
          {
            name: sections.completions,
            value: <span class="prewrap">{[last.text, last.evidence].filter((one) => one !== '').join('\n')}</span>,
          },
        ]
      : []),
  ]
}

/** What a form starts with: the draft for whoever issues it, the day as it stands; never a report, never a reason. */
function initialValues({ terms }: InstructionState, type: string) {
  return valuesOf(
    type,
    (type === 'IssueInstruction' || type === 'DraftInstruction') && terms !== null
      ? { ...terms, cause: { ...terms.cause } }
      : {},
  )
}

const steps: readonly Step[] = ['draft', 'hearing', 'issued', 'in-hand', 'reported']

/** The way of an instruction: only the beginnings that it had. */
function pathOf(ui: Ui, state: InstructionState): readonly PathStep[] {
  const { path } = wordsOf(ui)
  const own = steps.filter((one) =>
    one === 'draft'
      ? state.stage === 'draft' ||
        (state.startedBy !== null && secretariatPosts(ui.guideline).includes(state.startedBy.post))
      : one === 'hearing'
        ? state.asked !== null
        : true,
  )
  const here = state.stage === 'considering' ? 'hearing' : state.stage
  const at = own.indexOf(here as Step)
  const way = own.map((step, index): PathStep => ({
    name: path[step] ?? step,
    rule: null,
    mark:
      state.stage === 'closed'
        ? reached(state, step)
          ? 'done'
          : 'skipped'
        : index < at
          ? 'done'
          : index === at
            ? 'now'
            : 'later',
  }))
  return [...way, { name: path['closed'] ?? '', rule: null, mark: state.stage === 'closed' ? 'done' : 'later' }]
}

const reached = ({ issuedBy, acknowledged, completions }: InstructionState, step: Step): boolean => {
  if (step === 'issued') return issuedBy !== null
  if (step === 'in-hand') return acknowledged !== null
  return step === 'reported' ? completions.length > 0 : true
}
