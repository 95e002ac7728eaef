import { byText } from '../by-text.ts'
import { fiscalYearLabel } from '../../domain/kernel/fiscal-year.ts'
import type { PlanCommand } from '../../domain/operation-plan/commands.ts'
import { draftFields, type DraftedPlan } from '../../domain/operation-plan/fields.ts'
import { operationPlan } from '../../domain/operation-plan/operation-plan.ts'
import { steps, unanswered, type PlanState, type Stage } from '../../domain/operation-plan/state.ts'
import { pathSteps } from '../case-page/path-steps.ts'
import type { ProcedurePages } from '../case-page/procedure-pages.ts'
import { Section } from '../case-page/section.tsx'
import { SummaryPanel } from '../case-page/summary-panel.tsx'
import { DescriptionList, type Fact } from '../components/description-list.tsx'
import { FieldInputs } from '../fields/field-inputs.tsx'
import type { FormContext } from '../forms/form-context.ts'
import { valuesAsDeclared } from '../forms/form-values.ts'
import { shownFields } from '../fields/shown-fields.tsx'
import { inBrackets, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { PlanPapers } from './plan-papers.tsx'
import { planAddress, planRegisterPage, stageOf } from './plan-register.ts'
import { wordsOf } from './words.ts'

const offered: { readonly [stage in Stage]: readonly PlanCommand['type'][] } = {
  none: [],
  draft: ['AskPlanConsultation', 'SettleOperationPlan', 'AmendOperationPlan'],
  consulting: [],
  considered: ['AmendOperationPlan'],
  settled: ['ReviseOperationPlan'],
  closed: [],
}

const Fields = ({ form, type }: { readonly form: FormContext; readonly type: string }) => {
  const { hints } = wordsOf(form.ui)
  return <FieldInputs form={form} fields={operationPlan.commands[type]?.fields ?? {}} hints={hints} />
}

const periodOf = (ui: Ui, { fiscalYear, month }: DraftedPlan): string => {
  const year = fiscalYearLabel(fiscalYear, ui.lang)
  return month === null ? year : wordsOf(ui).month(year, month)
}

const planFacts = (ui: Ui, plan: DraftedPlan): readonly Fact[] => {
  const { facts } = wordsOf(ui)
  return shownFields(ui, draftFields, plan, {
    words: wordsOf(ui),
    instead: { fiscalYear: [{ name: facts.period, value: periodOf(ui, plan) }], month: [] },
  })
}

const factsOf = (ui: Ui, { plan, version, draftedBy }: PlanState): readonly Fact[] => {
  const { facts, versionOf } = wordsOf(ui)
  return [
    ...(plan === null ? [] : planFacts(ui, plan)),
    { name: facts.version, value: versionOf(version) },
    ...(draftedBy === null ? [] : [{ name: facts.by, value: byText(ui, draftedBy) }]),
  ]
}

const answerFacts = (ui: Ui, answers: PlanState['answers']): readonly Fact[] =>
  answers.map(({ opinion, note, by }) => ({
    name: postName(ui, by.post),
    value: (
      <span class="prewrap">
        {[wordsOf(ui).choices.opinions[opinion], note, byText(ui, by)].filter((one) => one !== '').join('\n')}
      </span>
    ),
  }))

type Viewed = Parameters<ProcedurePages<PlanState>['sections']>[1]

const sectionsOf = (ui: Ui, { id: caseId, state, permissions }: Viewed) => {
  const { sections, facts, versionOf } = wordsOf(ui)
  const part = (id: keyof typeof sections, list: readonly Fact[]) =>
    list.length === 0
      ? []
      : [
          {
            id,
            title: sections[id],
            content: (
              <Section ui={ui} id={id} title={sections[id]} rule="operation-plan-settled">
                <DescriptionList facts={list} />
              </Section>
            ),
          },
        ]
  return [
    ...part('plan', factsOf(ui, state)),
    {
      id: 'papers',
      title: sections.papers,
      content: (
        <Section ui={ui} id="papers" title={sections.papers} rule="papers-of-a-case">
          <PlanPapers ui={ui} id={caseId} papers={state.papers} permission={permissions['AddPlanPaper']} />
        </Section>
      ),
    },
    ...part('consultation', [
      ...answerFacts(ui, state.answers),
      ...unanswered(state).map((post) => ({ name: facts.waiting, value: postName(ui, post) })),
    ]),
    ...part(
      'versions',
      state.settled.flatMap(({ version, plan, answers, response, by }) => [
        { name: versionOf(version), value: `${plan.title}${inBrackets(ui, byText(ui, by))}` },
        ...answerFacts(ui, answers),
        ...(response === '' ? [] : [{ name: facts.response, value: <span class="prewrap">{response}</span> }]),
      ]),
    ),
  ]
}

/** How an operation plan is shown (Art. 19(2)). */
export const operationPlanPages: ProcedurePages<PlanState> = {
  procedure: 'operation-plan',
  register: (ui) => ({ title: wordsOf(ui).register.title, href: planAddress }),
  registers: [planRegisterPage],
  beginnings: [
    {
      procedure: 'operation-plan',
      command: 'DraftOperationPlan',
      address: '/begin/operation-plan/DraftOperationPlan',
      text: (ui) => wordsOf(ui).begin.title,
      title: (ui) => wordsOf(ui).begin.title,
      lead: (ui) => wordsOf(ui).begin.lead,
      fields: ({ form }) => <Fields form={form} type="DraftOperationPlan" />,
    },
  ],
  title: (_ui, { plan }) => plan?.title ?? '',
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null),
  path: (ui, { stage }) => {
    const way = [...steps, 'closed' as const]
    const here = way.findIndex((one) => one === stage)
    return pathSteps(
      way.map((step) => wordsOf(ui).stages[step]),
      here,
    )
  },
  waiting: (ui, { stage, ending }) => stageOf(ui, stage, ending?.how ?? null).text,
  next: (ui, { stage }) => wordsOf(ui).next[stage],
  offered: ({ stage }) => offered[stage],
  quiet: new Set(Object.values(offered).flat()),
  sections: sectionsOf,
  summary: ({ ui, view, ...rest }) => <SummaryPanel ui={ui} id={view.id} facts={factsOf(ui, view.state)} {...rest} />,
  fields: ({ form, type }) => <Fields form={form} type={type} />,
  initialValues: (_ui, { plan }, type) =>
    (type === 'AmendOperationPlan' || type === 'ReviseOperationPlan') && plan !== null
      ? valuesAsDeclared(type, plan)
      : {},
  together: { answers: { AnswerPlanConsultation: ['opinion', 'note'] } },
  isLong: (type) => type === 'AmendOperationPlan' || type === 'ReviseOperationPlan',
}
