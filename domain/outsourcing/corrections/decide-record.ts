import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { Ruled } from '../../law/command-law.ts'
import { closeTask, invalid, openTasks } from '../../law/deciding.ts'
import { conditionTask } from '../approval/plans.ts'
import { lateAmendment } from '../contract/decide-amendment.ts'
import { amendmentTask, clauseCorrectionTask } from '../contract/plans.ts'
import { askBackTask } from '../ending/plans.ts'
import { stillOut } from '../ending/still-out.ts'
import type { Caution } from '../in-effect/caution.ts'
import { cautioned, ofContract } from '../in-effect/cautions.ts'
import { accept, type DecideOutsourcing, type Decision, type OutsourcingLaw } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { factProblem } from './fact-problem.ts'
import { factsOf, inputsOf, mayBeUndone, type FactInput, type FactValues, type RecordedFact } from './facts.ts'
import { withFact } from './facts-put-right.ts'
import type { RecordCorrection } from './fields.ts'

/**
 * The head puts right whatever else was written down wrongly under a contract: by the record's own name, with a reason;
 * both values stay (operational setting). None of it leaves what was approved, so council and chief aren't asked; the
 * chief and the secretariat hear of it.
 */
export const correctRecord: DecideOutsourcing<RecordCorrection> = (data, state, rules, by) => {
  const { record, reason, number, on, until, never, ...more } = data
  const said = { number, on, until, never }
  const fact = factsOf(state).find((one) => one.record === record)
  if (fact === undefined) return refuse('record-unknown', 'corrected-in-sight', { field: 'record', record })
  const foreign = inputs.find((input) => said[input] !== undefined && (said.never || !inputsOf[fact.kind][input]))
  if (foreign) return invalid(foreign, said.never ? 'never-happened' : 'not-of-this-record', 'corrected-in-sight')
  const why = { ...more, reason, by }
  return never ? neverHappened(fact, why, state, rules) : asItWas(fact, said, why, state, rules)
}

/** Who puts it right and why, with whatever else was said. */
interface Why {
  readonly reason: string
  readonly by: By
}

/** The true values, by their inputs. */
type Said = { readonly [input in FactInput]: RecordCorrection[input] | undefined }

const inputs = ['number', 'on', 'until'] as const satisfies readonly FactInput[]

const asItWas = (fact: RecordedFact, said: Said, why: Why, state: OutsourcingState, rules: Rules): Decision => {
  const after = differing(fact, said)
  const changed = Object.keys(after) as readonly (keyof FactValues)[]
  if (changed.length === 0)
    return refuse('nothing-changed', 'corrected-in-sight', { field: 'record', record: fact.record })
  const wrong = factProblem({ ...fact, values: { ...fact.values, ...after } }, said, state, rules)
  if (wrong) return wrong
  const before = Object.fromEntries(changed.map((name) => [name, fact.values[name]])) as FactValues
  const { record, kind, about } = fact
  const truly = withFact(state, record, after)
  return accept(
    {
      type: 'RecordCorrected',
      rule: 'corrected-in-sight',
      data: { record, kind, about, before, after, ...cautioned(cautionsOf(fact, truly, state)), ...why },
    },
    // What was asked of the wrong day is asked no more; of the right one it is when its time comes.
    ...(after.expiresOn === undefined
      ? []
      : (['renew-certificate', 'certificate-expired'] as const).flatMap((task) =>
          closeTask(state, task, 'ended', about),
        )),
  )
}

const differing = ({ kind, values }: RecordedFact, said: Said): FactValues =>
  Object.fromEntries(
    inputs.flatMap((input) => {
      const name = inputsOf[kind][input]
      return name === undefined || said[input] === undefined || said[input] === values[name]
        ? []
        : [[name, said[input]]]
    }),
  )

/** What is out of order by the true days, and wasn't by the wrong ones. */
const cautionsOf = (
  { kind, about }: RecordedFact,
  truly: OutsourcingState,
  was: OutsourcingState,
): readonly Caution[] => {
  if (kind === 'amendment') return lateAmendment(about, truly)
  if (kind !== 'certificate' || truly.contract === null) return []
  const known = was.contract === null ? [] : ofContract(was.contract, was.certificates)
  return ofContract(truly.contract, truly.certificates).filter(
    (one) => one.certificate === about && !known.some((other) => other.certificate === about && other.day === one.day),
  )
}

/** It never happened: what it had answered is asked for again. */
const neverHappened = (fact: RecordedFact, why: Why, state: OutsourcingState, rules: Rules): Decision => {
  const { record, kind, about, values } = fact
  if (!mayBeUndone.has(kind)) return invalid('never', 'cannot-be-undone', 'corrected-in-sight')
  return accept(
    {
      type: 'RecordCorrected',
      rule: 'corrected-in-sight',
      data: { record, kind, about, before: values, after: {}, never: true, ...why },
    },
    ...askedAgain(fact, state, rules),
  )
}

/** The clauses were looked up in a paper that there isn't: the head looks where they stand (Art. 22). */
const sheetTask = ({ clauseSheet, tasks, office }: OutsourcingState, rules: Rules) =>
  clauseSheet === null || clauseSheet.entries.length === 0 || tasks.open.some((one) => one.kind === 'register-clauses')
    ? []
    : [clauseCorrectionTask(office, rules)]

const askedAgain = ({ record, kind, about }: RecordedFact, state: OutsourcingState, rules: Rules) => {
  const { office, tasks } = state
  const condition = state.approval?.conditions.find((one) => one.id === about)
  const out = stillOut(withFact(state, record, null)).length > 0
  const asked = tasks.open.some((one) => one.kind === 'ask-back')
  const again: { readonly [kind in RecordedFact['kind']]?: readonly Ruled<OutsourcingLaw>[] } = {
    amendment: [
      ...closeTask(state, 'read-clauses', 'ended'),
      ...openTasks(state, rules, amendmentTask(about, office, rules), ...sheetTask(state, rules)),
    ],
    'no-amendment': openTasks(state, rules, amendmentTask(about, office, rules)),
    condition: condition ? openTasks(state, rules, conditionTask(condition, office, rules)) : [],
    given: out ? [] : closeTask(state, 'ask-back', 'ended'),
    'taken-back': state.stage === 'closing' && !asked ? openTasks(state, rules, askBackTask(office, rules)) : [],
  }
  return again[kind] ?? []
}
