import type { CommandsOf } from '../../law/command-law.ts'
import { closeTask, openTasks, today } from '../../law/deciding.ts'
import { endsWithFields, personCause, type EndsWith } from '../../law/hanging.ts'
import { runningDesignations } from '../designations/decide-designations.ts'
import { takeBackTask } from '../hand-overs/plans.ts'
import { accept, command, type ToldAsset } from '../law.ts'
import { openHandOvers } from '../hand-overs/state.ts'

const rule = 'asset-hangs-on'

/**
 * The practice: a person has left or moved, which ends their designations with their last day; a contract has ended,
 * or rests, and what its workers were handed is called back at once. Where nothing of it is open, nothing changes.
 */
const hear: ToldAsset<EndsWith> = (data, state, rules) => {
  const ended = runningDesignations(state, data.on).filter(({ person }) => personCause(person) === data.cause)
  const out = openHandOvers(state).filter(({ to }) => to.kind === 'worker' && to.contract === data.cause)
  if (ended.length + out.length === 0) return accept()
  return accept(
    { type: 'AssetCauseEnded', rule, data: { ...data, handOvers: out.map(({ id }) => id) } },
    ...ended.map(({ id, from }) => ({
      type: 'AssetDesignationEnded' as const,
      rule: rule as typeof rule,
      data: { designation: id, on: data.on < from ? from : data.on, reason: '', by: null },
    })),
    ...out.flatMap(({ id }) => closeTask(state, 'take-asset-back', 'replaced', id)),
    ...openTasks(
      state,
      rules,
      ...out.map((one) => takeBackTask(one.id, { ...one, dueOn: today(rules) }, state, rules)),
    ),
  )
}

/** What the practice tells an item of that on which it hangs (operational setting). */
export const endingCommands = {
  HearAssetEnding: command({
    fields: endsWithFields,
    who: 'practice',
    rule,
    at: ['kept', 'lost', 'disposal-asked', 'disposal-due'],
    told: hear,
  }),
}

/** That command. */
export type EndingCommand = CommandsOf<typeof endingCommands>
