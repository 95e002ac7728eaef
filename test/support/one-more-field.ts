/**
 * One field more of a command is in its event without a further line: each act is decided once more with a field
 * declared besides, and its events hold what was said in it.
 */
import { line, type Fields } from '../../domain/kernel/fields.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { Act } from './given.ts'

const name = 'oneFieldMore'
const value = 'said besides'

/** What a part's report holds is declared as the case's own is, and is in its event by that declaration. */
const declaredElsewhere = new Set(['RecordChangeOutcome', 'RecordSubcontractOutcome'])

/** The commands of these acts that people give and whose events would hold nothing of a field that they get. */
export const losingFields = (
  procedure: string,
  acts: readonly Act<{ readonly type: string; readonly data: object }>[],
): readonly string[] => {
  const { decider, commands } = procedureNamed(procedure)
  const found = new Set<string>()
  let state = decider.initialState
  for (const { command, rules } of acts) {
    const outcome = decider.decide(command as AnyCommand, state, rules)
    // What was said already is recorded by nothing.
    if (!outcome.ok || outcome.events.length === 0) continue
    const { who, fields = {} } = commands[command.type] ?? {}
    const more = { type: command.type, data: { ...command.data, [name]: value } } as AnyCommand
    const said = withOneMore(fields, () => decider.decide(more, state, rules))
    const isKept = said.ok && JSON.stringify(said.events).includes(value)
    if (who !== 'practice' && !isKept && !declaredElsewhere.has(command.type)) found.add(command.type)
    state = outcome.events.reduce(decider.evolve, state)
  }
  return [...found].toSorted()
}

/** What comes of it while the declaration, which is the very one that the law reads, has one field more. */
const withOneMore = <Result>(fields: Fields, decide: () => Result): Result => {
  const declared: { [name: string]: Fields[string] } = fields
  declared[name] = line()
  try {
    return decide()
  } finally {
    delete declared[name]
  }
}
