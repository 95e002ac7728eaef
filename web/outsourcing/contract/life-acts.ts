import { factsOf } from '../../../domain/outsourcing/corrections/facts.ts'
import { restsSince } from '../../../domain/outsourcing/in-effect/rests.ts'
import type { OutsourcingState } from '../../../domain/outsourcing/state.ts'
import type { LifeType } from '../words/contract-life.ja.ts'

/** What is done to a contract beside its parts, and said only to those who may. */
export const lifeActs = [
  'CorrectContract',
  'CorrectTermination',
  'CorrectUrgentStart',
  'CorrectRecord',
  'RegisterAmendment',
  'NoteNoAmendment',
  'SuspendContract',
  'ResumeContract',
] as const satisfies readonly LifeType[]

/** Those of them for which there is something to be done to. */
export const lifeActsOf = (state: OutsourcingState): readonly LifeType[] => {
  const running = state.stage === 'in-force'
  const under = running || state.stage === 'closing'
  const papers = state.tasks.open.some((one) => one.kind === 'amend-contract')
  const rests = restsSince(state) !== null
  return [
    ...(under ? (['CorrectContract'] as const) : []),
    ...(under && state.oversight.termination !== null ? (['CorrectTermination'] as const) : []),
    ...(state.urgent !== null && state.stage !== 'closed' ? (['CorrectUrgentStart'] as const) : []),
    ...(under && factsOf(state).length > 0 ? (['CorrectRecord'] as const) : []),
    ...(papers ? (['RegisterAmendment', 'NoteNoAmendment'] as const) : []),
    ...(running ? [rests ? ('ResumeContract' as const) : ('SuspendContract' as const)] : []),
  ]
}
