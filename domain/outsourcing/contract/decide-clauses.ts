import type { Clause } from '../../guideline/clauses.ts'
import type { Rules } from '../../guideline/rules.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import { closeTask, invalid, openTasks } from '../../law/deciding.ts'
import { openTaskOf, type TaskEvent } from '../../tasks/task.ts'
import { accept, type DecideOutsourcing, type Decision } from '../law.ts'
import type { OutsourcingRefusal } from '../refusals.ts'
import type { OutsourcingRule } from '../law.ts'
import type { OutsourcingState } from '../state.ts'
import { clausesOfContract, withWords } from './clauses-of-contract.ts'
import { hasWritten, samePlace, type ClauseSheet } from './clause-sheet.ts'
import type { ClausePlace, Confirmation, Dispute, SheetAmendment } from './fields.ts'
import { clauseCorrectionTask, readingTask } from './plans.ts'

/** Nobody is the second reader of what they have written themselves (operational setting). */
const wroteTheSheet = (
  state: OutsourcingState,
  { actor }: Rules,
): Refusal<OutsourcingRefusal, OutsourcingRule> | null =>
  actor.kind === 'person' && hasWritten(sheetIn(state), actor)
    ? refuse('same-person', 'clauses-read-twice').refusal
    : null

/** A contract that had to spell out nothing has no sheet to be read or put right (operational setting). */
export const hasNoSheet = (state: OutsourcingState): Refusal<OutsourcingRefusal, OutsourcingRule> | null =>
  sheetIn(state).entries.length === 0 ? refuse('clauses-not-asked', 'clauses-read-twice').refusal : null

/** What forbids reading the sheet a second time, whatever one writes. */
export const notToBeRead = (
  state: OutsourcingState,
  rules: Rules,
): Refusal<OutsourcingRefusal, OutsourcingRule> | null => hasNoSheet(state) ?? wroteTheSheet(state, rules)

/**
 * The second reader found every clause where the sheet says (operational setting): somebody else than whoever wrote the
 * sheet.
 */
export const confirmClauses: DecideOutsourcing<Confirmation> = (said, state, _rules, by) => {
  if (sheetIn(state).read !== null) return accept()
  // A reader who has found the clause after all takes the dispute back by confirming.
  return accept(
    { type: 'ClausesConfirmed', rule: 'clauses-read-twice', data: { ...said, by } },
    ...closeTask(state, 'read-clauses', 'answered'),
    ...closeTask(state, 'register-clauses', 'withdrawn'),
  )
}

/** The second reader did not find a clause, or not as the sheet says: the head looks again (Art. 22). */
export const disputeClauses: DecideOutsourcing<Dispute> = ({ clause, ...said }, state, rules, by) => {
  if (!sheetIn(state).entries.some((one) => one.clause === clause)) return invalid('clause', 'unknown-clause')
  const again =
    openTaskOf(state.tasks, 'register-clauses') === undefined ? [clauseCorrectionTask(state.office, rules)] : []
  return accept(
    { type: 'ClausesDisputed', rule: 'clauses-read-twice', data: { clause, ...said, by } },
    ...closeTask(state, 'read-clauses', 'answered'),
    ...openTasks(state, rules, ...again),
  )
}

/**
 * The head puts the sheet right, or says why it stands as it is (Art. 22). Whatever is written anew is read anew by
 * somebody else; the contract is never without its clauses meanwhile.
 */
export const amendClauses: DecideOutsourcing<SheetAmendment> = ({ clauses, ...said }, state, rules, by) => {
  const sheet = sheetIn(state)
  // What the contract had to spell out was settled when it was registered.
  const own = clausesOfContract(state, rules.guideline)
  const wrong = clausesProblem(clauses, own)
  if (wrong) return wrong
  if (sheet.dispute === null && clauses.every((place) => sheet.entries.some((one) => samePlace(one, place)))) {
    return refuse('nothing-changed', 'clauses-read-twice', { field: 'clauses' })
  }
  return accept(
    { type: 'ClausesAmended', rule: 'clauses-in-contract', data: { clauses: withWords(clauses, own), ...said, by } },
    ...closeTask(state, 'register-clauses', 'answered'),
    ...askForReading(state, rules),
  )
}

/**
 * Whoever reads second is asked, where the settings want a second reader and nobody is asked yet (operational setting).
 */
export const askForReading = (state: OutsourcingState, rules: Rules): readonly TaskEvent[] =>
  rules.settings.clausesNeedSecondReader && openTaskOf(state.tasks, 'read-clauses') === undefined
    ? openTasks(state, rules, readingTask(state.office, rules))
    : []

/**
 * Whether a second reader was asked for and nobody has confirmed yet: contracts from before the setting have none to
 * wait for.
 */
export const areUnread = (state: OutsourcingState, { settings }: Rules): boolean =>
  settings.clausesNeedSecondReader &&
  (state.tasks.counts['read-clauses'] ?? 0) > 0 &&
  (state.clauseSheet?.read ?? null) === null

/**
 * Each of the guideline's clauses has exactly one place in a document of the contract; the first that has none is named
 * (Art. 22).
 */
export const clausesProblem = (places: readonly ClausePlace[], clauses: readonly Clause[]): Decision | null => {
  const placesOf = (id: string) => places.filter((one) => one.clause === id)
  const stray = places.find((one) => !clauses.some((clause) => clause.id === one.clause))
  if (stray) return invalid('clauses', 'unknown-clause')
  const repeated = clauses.find((one) => placesOf(one.id).length > 1)
  if (repeated) return refuse('clause-repeated', `clause-${repeated.id}`, { field: 'clauses', clause: repeated.id })
  const missing = clauses.filter(
    (one) => !placesOf(one.id).some(({ document, place }) => isSaid(document) && isSaid(place)),
  )
  const [first] = missing
  return first
    ? refuse('clause-missing', `clause-${first.id}`, {
        field: 'clauses',
        clause: first.id,
        missing: missing.map((one) => one.id),
      })
    : null
}

/** A place is one that can be looked up: neither a mark alone, nor the word that there is none. */
const isSaid = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) &&
  !/^(?:該当)?(?:なし|無し?|ない|ありません|n\/?a|none)$/iu.test(text.normalize('NFKC').trim())

const nothingYet: ClauseSheet = { entries: [], read: null, dispute: null }

const sheetIn = ({ clauseSheet }: OutsourcingState): ClauseSheet => clauseSheet ?? nothingYet
