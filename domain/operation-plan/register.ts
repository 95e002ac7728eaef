import { begun, numberText, numbered, waiting, type OwnRow } from '../law/case-row.ts'
import { entryOf, type Register } from '../law/register.ts'
import { lastDayOf, planClaim } from './period.ts'
import type { PlanState } from './state.ts'

/** A plan's row in the lists. */
export const planRow = (state: PlanState): OwnRow => {
  const { number, plan, draftedBy, ending, office } = state
  const title = plan?.title ?? ''
  return {
    ...numbered(number),
    title,
    searched: [numberText(number), title],
    office,
    stage: state.stage,
    ...begun(draftedBy),
    fromOn: null,
    untilOn: plan === null ? null : lastDayOf(plan),
    ending: ending?.how ?? null,
    ...waiting(state.tasks),
  }
}

/** The operation plans (オペレーション計画): of which year and month, which version, and what was said of it (Art. 19(2)). */
export const planRegister: Register<PlanState> = {
  rows: (state) =>
    state.plan === null
      ? []
      : [
          entryOf(planRow(state), {
            offices: [state.office],
            readers: [
              ...new Set([
                ...(state.asked?.of ?? []),
                ...state.settled.flatMap(({ answers }) => answers.map(({ by }) => by.post)),
              ]),
            ],
            forCouncil: true,
            cells: {
              fiscalYear: state.plan.fiscalYear,
              month: state.plan.month,
              version: state.settled.at(-1)?.version ?? null,
              ...(state.stage === 'closed' ? {} : { claim: planClaim(state.plan) }),
              disagreed: (state.settled.at(-1)?.answers ?? []).some(({ opinion }) => opinion === 'disagreed'),
            },
          }),
        ],
}
