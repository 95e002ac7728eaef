import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { beforeContract, type Step } from '../stages.ts'
import { pullBack, sendBack, withdraw } from './decide-side-paths.ts'
import { reasonFields, returnFields } from './fields.ts'

const onTheWay: readonly Step[] = ['form-check', 'deliberation', 'approval']

/** Who sends a case back, takes a step back or gives a request up (Art. 21; operational settings). */
export const sidePathCommands = {
  ReturnOutsourcing: command({
    fields: returnFields,
    who: 'decider',
    rule: 'return-and-withdrawal',
    at: onTheWay,
    decide: sendBack,
  }),
  PullBackOutsourcing: command({
    fields: reasonFields,
    who: 'last',
    rule: 'return-and-withdrawal',
    at: onTheWay,
    nobody: 'nothing-to-pull-back',
    decide: pullBack,
  }),
  WithdrawOutsourcing: command({
    fields: reasonFields,
    who: 'head',
    rule: 'return-and-withdrawal',
    at: beforeContract,
    signIn: true,
    decide: withdraw,
  }),
}

/** The commands beside the steps forward. */
export type SidePathCommand = CommandsOf<typeof sidePathCommands>
