import type { EvolveOf } from '../law/part.ts'
import type { OwnPlanEvent } from './events.ts'
import { unanswered, type PlanState } from './state.ts'

/** What an operation plan is after each of its events. */
export const planEvolve: EvolveOf<PlanState, OwnPlanEvent> = {
  OperationPlanDrafted: (state, { number, office, by, ...plan }) => ({
    ...state,
    stage: 'draft',
    number,
    office,
    plan,
    draftedBy: by,
  }),
  OperationPlanAmended: (state, { reason: _reason, by, ...said }) => ({
    ...anew(state, said),
    amendedBy: [...state.amendedBy, by],
  }),
  OperationPlanConsultationAsked: (state, asked) => ({ ...state, stage: 'consulting', asked, answers: [] }),
  OperationPlanConsultationAnswered: (state, answer) => {
    const after = { ...state, answers: [...state.answers, answer] }
    return unanswered(after).length === 0 ? { ...after, stage: 'considered' } : after
  },
  OperationPlanSettled: (state, { response, version, by }) => ({
    ...state,
    stage: 'settled',
    settled:
      state.plan === null
        ? state.settled
        : [...state.settled, { version, plan: state.plan, answers: state.answers, response, by }],
  }),
  OperationPlanRevised: (state, { reason: _reason, by, version, ...said }) => ({
    ...anew(state, said),
    amendedBy: [...state.amendedBy, by],
    version,
  }),
  OperationPlanPaperAdded: (state, { paper, ...added }) => ({
    ...state,
    papers: [...state.papers, { ...added, id: paper }],
  }),
  OperationPlanEnded: (state) => ({ ...state, stage: 'closed', ending: { how: 'over' } }),
}

/** Whoever was consulted was so about what it said before. */
const anew = (
  state: PlanState,
  change: { readonly title: string; readonly content: string; readonly paper: string },
): PlanState => ({
  ...state,
  stage: 'draft',
  plan: state.plan === null ? null : { ...state.plan, ...change },
  asked: null,
  answers: [],
})
