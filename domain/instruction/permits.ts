import type { Rules } from '../kernel/decider.ts'
import type { PostId } from '../kernel/ids.ts'
import type { Permission } from '../kernel/outcome.ts'
import type { Guideline } from '../guideline/guideline.ts'
import { standing, type Power } from '../tasks/standing.ts'
import type { InstructionCommand } from './commands.ts'
import type { InstructionRefusal } from './refusals.ts'
import type { InstructionState, Stage, Step } from './state.ts'

type CommandType = InstructionCommand['type']
type Who = 'chief' | 'secretariat' | 'addressee' | 'practice'

const underWay: readonly Step[] = ['issued', 'in-hand']
const open: readonly Step[] = ['draft', 'hearing', 'considering', 'issued', 'in-hand', 'reported']

/** The table of powers over instructions (Arts. 6 and 11): docs/rights.md is printed from it. */
export const powers: { readonly [type in CommandType]: Power<Who, Stage> } = {
  DraftInstruction: { who: 'secretariat', article: 'Art. 5(5)', at: ['none', 'draft'] },
  IssueInstruction: { who: 'chief', article: 'Art. 6', at: ['none', 'draft', 'considering'] },
  RequestReport: { who: 'chief', article: 'Art. 11', at: ['none'] },
  GiveReport: { who: 'addressee', article: 'Art. 11', at: ['hearing'] },
  AcknowledgeInstruction: { who: 'addressee', article: 'Art. 6', at: ['issued'] },
  ReportProgress: { who: 'addressee', article: 'Art. 6', at: underWay },
  ReportCompletion: { who: 'addressee', article: 'Art. 6', at: underWay },
  ReturnReport: { who: 'chief', article: 'Art. 6', at: ['reported'] },
  ExtendInstruction: { who: 'chief', article: 'Art. 6', at: underWay },
  WithdrawInstruction: { who: 'chief', article: 'Art. 6', at: open },
  CloseInstruction: { who: 'chief', article: 'Art. 6', at: ['considering', 'reported'] },
  RemindTask: { who: 'practice', article: 'operational setting', at: open },
  EscalateTask: { who: 'practice', article: 'operational setting', at: open },
}

/** Whether this actor may give this command on this instruction now; if not why, and who can. */
export const permits = (type: CommandType, state: InstructionState, rules: Rules): Permission<InstructionRefusal> =>
  standing(
    {
      type,
      power: powers[type],
      posts: postsFor(powers[type].who, state, rules.guideline),
      stage: state.stage,
      tasks: state.tasks,
      ended: state.ending?.how ?? '',
    },
    rules,
  )

/** The posts that hold a power on this instruction. */
export const postsFor = (who: Who, state: InstructionState, { roles }: Guideline): readonly PostId[] => {
  switch (who) {
    case 'chief':
      return [roles.chief.post]
    case 'secretariat':
      return [roles.secretariat.post]
    case 'addressee':
      return [addresseeOf(state)].filter((one) => one !== null)
    case 'practice':
      return []
  }
}

/** The post that is instructed or asked for a report; null before there is one. */
export const addresseeOf = ({ terms, asked }: InstructionState): PostId | null =>
  terms?.addressee ?? asked?.addressee ?? null
