import type { Rules } from '../../kernel/decider.ts'
import type { By } from '../../kernel/deciding.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { fiscalYearOf } from '../../kernel/fiscal-year.ts'
import { today } from '../../kernel/deciding.ts'
import { tasksOpened, type TaskPlan } from '../../tasks/open-task.ts'
import type { TaskEvent } from '../../tasks/task.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { InstructionEvent } from '../events.ts'
import type { InstructionRefusal } from '../refusals.ts'
import type { InstructionState } from '../state.ts'

/** The law's answer about an instruction. */
export type Decision = Outcome<InstructionEvent, InstructionRefusal>

/** What one command's function is given: the command's data, the case, the rules, and who acts under which post. */
export type Decide<Data> = (data: Data, state: InstructionState, rules: Rules, by: By) => Decision

/** These events record the act; none where it was said already. */
export const accept = (...events: readonly InstructionEvent[]): Decision => ({ ok: true, events })

/** Opens tasks, numbered on from those that the case has had. */
export const openTasks = (state: InstructionState, rules: Rules, ...plans: readonly TaskPlan[]): readonly TaskEvent[] =>
  tasksOpened(state.tasks, plans, rules)

/** The case's number; drawn when the chief first asks or instructs, and kept ever after. */
export const numberFor = (state: InstructionState, rules: Rules): CaseNumber =>
  state.number ?? {
    fiscalYear: fiscalYearOf(today(rules)),
    series: rules.settings.series['instruction'] ?? '',
    serial: rules.nextSerial,
  }
