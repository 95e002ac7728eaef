import { postOf, type Guideline } from '../guideline/guideline.ts'
import { day } from '../kernel/fields.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import { refuse } from '../kernel/outcome.ts'
import type { CommandsOf } from '../law/command-law.ts'
import { closeAllTasks, closeTask, invalid, numberFor, openTasks, today } from '../law/deciding.ts'
import { isSamePaper, paperFields, paperProblem, type PaperTerms } from '../law/paper.ts'
import type { TaskPlan } from '../tasks/open-task.ts'
import type { TaskCommand } from '../tasks/remind-and-escalate.ts'
import { taskOf, type TaskKinds } from '../tasks/task-kinds.ts'
import {
  amendFields,
  answerFields,
  askFields,
  draftFields,
  settleFields,
  type AmendedPlan,
  type Answer,
  type DraftedPlan,
} from './fields.ts'
import { accept, command, type DecidePlan } from './law.ts'
import { lastDayOf, planClaim } from './period.ts'
import { unanswered, type PlanState } from './state.ts'
import { planSettings } from './settings.ts'

const rule = 'operation-plan-settled'
const kept = 'operation-plan-kept'

/** The kinds of tasks of an operation plan. */
export const planTasks = {
  'answer-plan': { nature: 'decide', days: 7, settleDays: true },
  'settle-plan': { nature: 'decide', days: 5, settleDays: true },
} as const satisfies TaskKinds

const answerTask = (post: PostId): TaskPlan => ({
  ...taskOf(planTasks, 'answer-plan'),
  askedOf: [post],
  rule,
  answers: ['AnswerPlanConsultation'],
  about: post,
})

const settleTask = ({ operationPlan }: Guideline): TaskPlan => ({
  ...taskOf(planTasks, 'settle-plan'),
  askedOf: [operationPlan.by],
  rule,
  answers: ['SettleOperationPlan'],
})

const draft: DecidePlan<DraftedPlan> = (data, state, rules, by) => {
  const { guideline } = rules
  if (lastDayOf(data) < today(rules))
    return refuse('plan-period-over', kept, { field: 'fiscalYear', day: lastDayOf(data) })
  const taken = rules.others.claimedBy(planClaim(data))
  if (taken !== null)
    return refuse('plan-period-taken', kept, { field: data.month === null ? 'fiscalYear' : 'month', case: taken })
  const office = postOf(guideline, guideline.operationPlan.by)?.office ?? ('' as OfficeId)
  const number = numberFor(state.number, planSettings, rules)
  return accept({ type: 'OperationPlanDrafted', rule: kept, data: { ...data, number, office, by } })
}

const amend: DecidePlan<AmendedPlan> = (data, state, _rules, by) =>
  accept({ type: 'OperationPlanAmended', rule: kept, data: { ...data, by } }, ...closeAllTasks(state, 'ended'))

const nobody = (_state: PlanState, { guideline }: { readonly guideline: Guideline }) =>
  guideline.operationPlan.consulted.length === 0 ? refuse('plan-nobody-consulted', rule).refusal : null

const ask: DecidePlan<{ readonly note: string }> = (said, state, rules, by) => {
  const of = rules.guideline.operationPlan.consulted
  return accept(
    { type: 'OperationPlanConsultationAsked', rule, data: { of, ...said, by } },
    ...openTasks(state, rules, ...of.map(answerTask)),
  )
}

const answer: DecidePlan<Answer> = (data, state, rules, by) => {
  const open = unanswered(state)
  if (data.opinion === 'disagreed' && data.note.trim() === '') return invalid('note', 'empty')
  return accept(
    { type: 'OperationPlanConsultationAnswered', rule, data: { ...data, by } },
    ...closeTask(state, 'answer-plan', 'answered', by.post),
    ...(open.length === 1 ? openTasks(state, rules, settleTask(rules.guideline)) : []),
  )
}

/** What isn't consulted on with everybody whom the guideline of the day names isn't settled. */
const notConsulted = ({ answers }: PlanState, { guideline }: { readonly guideline: Guideline }) => {
  const of = guideline.operationPlan.consulted.filter((post) => !answers.some(({ by }) => by.post === post))
  return of.length > 0 ? refuse('plan-consultation-missing', rule, { of }).refusal : null
}

const settle: DecidePlan<{ readonly response: string }> = ({ response, ...said }, state, _rules, by) =>
  state.answers.some(({ opinion }) => opinion === 'disagreed') && response.trim() === ''
    ? refuse('plan-response-missing', 'plan-disagreement-answered', { field: 'response' })
    : accept(
        { type: 'OperationPlanSettled', rule, data: { response, version: state.version, ...said, by } },
        ...closeAllTasks(state, 'answered'),
      )

const revise: DecidePlan<AmendedPlan> = (data, state, _rules, by) =>
  accept({ type: 'OperationPlanRevised', rule: kept, data: { ...data, version: state.version + 1, by } })

/** A file joins the plan as evidence, under its hash, with the version that lies there (operational setting). */
const addPaper: DecidePlan<PaperTerms> = (terms, state, { settings }, by) => {
  const wrong = paperProblem(terms, settings)
  if (wrong) return wrong
  if (state.papers.some((one) => isSamePaper(one, terms))) return accept()
  if (state.papers.length >= settings.attachments.mostPerCase) return invalid('file', 'too-many')
  const paper = `paper-${state.papers.length + 1}`
  return accept({
    type: 'OperationPlanPaperAdded',
    rule: kept,
    data: { ...terms, paper, version: state.version, by },
  })
}

/** Who drafts, is consulted on and settles an operation plan (Art. 19(2)). */
export const planCommands = {
  DraftOperationPlan: command({
    fields: draftFields,
    who: 'drafters',
    rule: kept,
    at: ['none'],
    claims: (plan) => [planClaim(plan)],
    decide: draft,
  }),
  AmendOperationPlan: command({
    fields: amendFields,
    who: 'drafters',
    rule: kept,
    at: ['draft', 'considered'],
    decide: amend,
  }),
  AskPlanConsultation: command({ fields: askFields, who: 'drafters', rule, at: ['draft'], bar: nobody, decide: ask }),
  AnswerPlanConsultation: command({
    fields: answerFields,
    who: 'consulted',
    rule,
    at: ['consulting'],
    // That another agrees is nothing to one's own answer; what they note may be, and so is that one was quicker.
    despite: {
      OperationPlanConsultationAnswered: (_given, { opinion, note, by }, held) =>
        opinion === 'agreed' && note.trim() === '' && !held.includes(by.post),
    },
    passes: ({ asked, draftedBy, amendedBy }) => ({ drafted: [draftedBy, ...amendedBy], 'asked-for': [asked?.by] }),
    decide: answer,
  }),
  SettleOperationPlan: command({
    fields: settleFields,
    who: 'planner',
    rule,
    at: ['draft', 'considered'],
    passes: ({ answers }) => ({ consulted: answers.map(({ by }) => by) }),
    bar: notConsulted,
    decide: settle,
  }),
  ReviseOperationPlan: command({ fields: amendFields, who: 'drafters', rule: kept, at: ['settled'], decide: revise }),
  AddPlanPaper: command({
    fields: paperFields,
    who: 'drafters',
    rule: kept,
    // What those who are consulted have before them stays as it is while they are asked.
    at: ['draft', 'settled'],
    ownWay: true,
    decide: addPaper,
  }),
  EndOperationPlan: command({
    fields: { on: day() },
    who: 'practice',
    rule: kept,
    at: ['draft', 'consulting', 'considered', 'settled'],
    told: (_data, state, { now }) =>
      accept({ type: 'OperationPlanEnded', rule: kept, data: { at: now } }, ...closeAllTasks(state, 'ended')),
  }),
}

/** What may be asked of an operation plan. */
export type PlanCommand = CommandsOf<typeof planCommands> | TaskCommand
