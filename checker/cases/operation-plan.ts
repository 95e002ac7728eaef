import type { PlanEvent } from '../../domain/operation-plan/events.ts'
import { caseCheck } from '../case-check.ts'
import type { Look } from '../look.ts'
import { noTaskJudges } from './tasks.ts'
import { numberGiven } from './numbered.ts'

interface PlanMemory {
  readonly stream: string
  asked: readonly string[] | null
  readonly answers: Map<string, string>
  version: number
}

const anew = (memory: PlanMemory): void => {
  memory.asked = null
  memory.answers.clear()
}

/** Art. 19(2): settled in consultation with whom the guideline of the day names, of what was consulted on. */
const settledWrong = (response: string, memory: PlanMemory, look: Look): void => {
  const { consulted } = look.guideline.operationPlan
  const left = consulted.filter((post) => !memory.answers.has(post))
  if (left.length > 0) look.wrong('plan-without-consultation', { posts: left.join('、') })
  if ([...memory.answers.values()].includes('disagreed') && response.trim() === '')
    look.wrong('plan-disagreement-unanswered')
}

/** Operation plans (Art. 19(2)). */
export const operationPlanCheck = caseCheck<PlanEvent, PlanMemory>({
  procedure: 'operation-plan',
  begins: ['OperationPlanDrafted'],
  ends: ['OperationPlanEnded'],
  memory: (stream) => ({ stream, asked: null, answers: new Map(), version: 1 }),
  events: {
    OperationPlanDrafted: ({ number }, memory, look) => {
      const { series, fiscalYear, serial } = number
      numberGiven({ series, fiscalYear, serial }, memory.stream, look)
    },
    OperationPlanAmended: (_data, memory) => anew(memory),
    OperationPlanConsultationAsked: ({ of }, memory, look) => {
      const left = look.guideline.operationPlan.consulted.filter((post) => !of.includes(post))
      if (left.length > 0) look.wrong('plan-asked-of-others', { posts: left.join('、') })
      anew(memory)
      memory.asked = of
    },
    OperationPlanConsultationAnswered: ({ opinion, note, by }, memory, look) => {
      if (memory.asked?.includes(by.post) !== true) look.wrong('plan-answered-by-other', { post: by.post })
      if (opinion === 'disagreed' && note.trim() === '') look.wrong('consultation-empty')
      memory.answers.set(by.post, opinion)
    },
    OperationPlanSettled: ({ response, by }, memory, look) => {
      const planner = look.guideline.operationPlan.by
      if (by.post !== planner) look.wrong('planner-acts', { post: by.post, planner })
      settledWrong(response, memory, look)
    },
    OperationPlanRevised: ({ version }, memory, look) => {
      if (version !== memory.version + 1) look.wrong('plan-version-skipped', { version, last: memory.version })
      memory.version = version
      anew(memory)
    },
    OperationPlanPaperAdded: ({ version }, memory, look) => {
      if (version !== memory.version) look.wrong('plan-version-skipped', { version, last: memory.version })
    },
    OperationPlanEnded: null,
    ...noTaskJudges,
  },
})
