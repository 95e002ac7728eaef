/**
 * What a workflow says of a stage, held against what happens there: each act that leads on is one for which it waits,
 * and each moment that brings about a command is one that it does in time.
 */
import type { CaseState } from '../../domain/law/case-state.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { Act } from './given.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import { stagesOf } from './stages-of.ts'

/** Ways off a stage besides the one for which it waits: what is taken back, put right, called off or lost. */
const waysOff: { readonly [procedure: string]: readonly string[] } = {
  asset: [
    'disposal-asked: ReportAssetLost',
    'disposal-asked: WithdrawAssetDisposal',
    'disposal-due: ReportAssetLost',
    'disposal-due: WithdrawAssetDisposal',
    'kept: ReportAssetLost',
  ],
  council: [
    'open: CancelMeeting',
    'open: Reconvene',
    'open: TurnCircular',
    'opinions: CancelMeeting',
    'planned: CancelMeeting',
  ],
  instruction: ['issued: WithdrawInstruction'],
  'operation-history': ['disposal-asked: WithdrawHistoryDisposal', 'disposal-due: WithdrawHistoryDisposal'],
  'operation-plan': ['considered: AmendOperationPlan'],
  outsourcing: [
    'approval: PullBackOutsourcing',
    'contracting: AnswerDoubt',
    'contracting: WithdrawOutsourcing',
    'deliberation: ConfirmOutsideOutcome',
    'deliberation: PullBackOutsourcing',
    'form-check: PullBackOutsourcing',
    'submission: AmendRequest',
    'vetting: WithdrawOutsourcing',
  ],
}

/**
 * The acts of people by which the case left its stage, though the practice of that stage doesn't wait for them, and the
 * moments that the practice of its stage passes by.
 */
export const unawaited = async (
  procedure: string,
  acts: readonly Act<{ readonly type: string; readonly data: object }>[],
): Promise<readonly string[]> => {
  const { decider, isClosed } = procedureNamed(procedure)
  const stages = await stagesOf(procedure)
  const found = new Set<string>()
  let state = decider.initialState
  for (const { command, rules } of acts) {
    const outcome = decider.decide(command as AnyCommand, state, rules)
    if (!outcome.ok) continue
    const before = stages[state.stage]
    const after = outcome.events.reduce(decider.evolve, state)
    const leads = after.stage !== state.stage || isClosed(after)
    if (before !== undefined && leads && rules.actor.kind === 'person' && !(command.type in before.waitsFor))
      found.add(`${state.stage}: ${command.type}`)
    for (const kind of givingAt(procedure, after, rules))
      if (stages[after.stage] !== undefined && !Object.hasOwn(stages[after.stage]?.inTime ?? {}, kind))
        found.add(`${after.stage}: ${kind} in time`)
    state = after
  }
  return [...found].filter((one) => !(waysOff[procedure] ?? []).includes(one)).toSorted()
}

/** The kinds of moments for which a case waits that bring about a command. */
const givingAt = (procedure: string, state: CaseState, { now, calendar, settings }: Rules): readonly string[] =>
  procedureNamed(procedure)
    .view(state, now, calendar, settings)
    .wakes.flatMap((one) => ('gives' in one ? [one.kind] : []))
