import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import type { Instant } from '../../kernel/instant.ts'
import { refuse } from '../../kernel/outcome.ts'
import { invalid } from '../../law/deciding.ts'
import { isInside, type Correctable, type LedgerEntry } from '../entry.ts'
import { accept, type DecideLog, type Refused } from '../law.ts'
import type { EntryLogState } from '../state.ts'
import { entryRightAt } from './decide-admission.ts'
import { lastLeft, unescortedAt } from './decide-control.ts'
import type { Correcting } from './fields.ts'
import { lineOf } from './find-line.ts'
import { momentOf, notYetCome, outsideYear, reversed } from './times.ts'

const mayBeEmpty: ReadonlySet<Correctable> = new Set(['belongings', 'badge'])
/** Whose permit a line rests on is no slip of the pen: what is wrong there is another line. */
const ofPermit: ReadonlySet<Correctable> = new Set(['company', 'name', 'kana'])

/** What was written wrong stays, and what is right stands beside it, with the reason (operational setting; Art. 10). */
export const correct: DecideLog<Correcting> = (data, state, rules, by) => {
  const line = lineOf(data.entry, state, rules)
  if (line === null) return refuse('entry-unknown', 'ledger-corrected', { field: 'entry', entry: data.entry })
  if (data.item === 'leftAt' && isInside(line)) return invalid('item', 'not-left-yet', 'ledger-corrected')
  if (line.kind === 'permitted' && ofPermit.has(data.item)) return invalid('item', 'by-permit', 'entry-by-permit')
  const is = data.item === 'enteredAt' || data.item === 'leftAt' ? momentIn(data) : textIn(data)
  if (typeof is !== 'string') return is
  const was = line[data.item] ?? ''
  if (is === was) return refuse('nothing-corrected', 'ledger-corrected', { field: 'text' })
  const wrong = timesWrong(line, data.item, is as Instant, state, rules)
  if (wrong) return wrong
  const exit = data.item === 'leftAt' ? { unescortedFrom: unescortedAt(line, is as Instant, rules) } : {}
  return accept({
    type: 'EntryCorrected',
    rule: 'ledger-corrected',
    data: { ...corrected(line, data, was, is, by), ...exit },
  })
}

/** Of what was given, what says the right value is in the correction as that value. */
const corrected = (
  line: LedgerEntry,
  { entry: _entry, item, on: _on, at: _at, text: _text, ...said }: Correcting,
  was: string,
  is: string,
  by: By,
) => ({
  entry: line.id,
  line,
  correction: { item, was, is, ...said, by },
  by,
})

const momentIn = ({ on, at }: Correcting): Instant | Refused => {
  if (on === null) return invalid('on', 'empty', 'ledger-corrected')
  return at === '' ? invalid('at', 'empty', 'ledger-corrected') : momentOf(on, at)
}

const textIn = ({ item, text }: Correcting): string | Refused =>
  text.trim() === '' && !mayBeEmpty.has(item) ? invalid('text', 'empty', 'ledger-corrected') : text.trim()

/** A corrected time is held to what any time is: also then the escort must have been able to be there (Art. 7(2)). */
const timesWrong = (
  line: LedgerEntry,
  item: Correctable,
  at: Instant,
  state: EntryLogState,
  rules: Rules,
): Refused | null => {
  const [first] = line.escorts
  if (item === 'leftAt')
    return (
      notYetCome('at', at, rules) ??
      reversed('at', line.escorts.at(-1)?.from ?? line.enteredAt, at) ??
      reversed('at', lastLeft(line), at)
    )
  if (item !== 'enteredAt' || first === undefined) return null
  const until = first.to ?? line.leftAt
  const wrong =
    notYetCome('at', at, rules) ?? outsideYear('on', at, state) ?? (until === null ? null : reversed('at', at, until))
  if (wrong) return wrong
  const found = entryRightAt('escort', first.permit, at, state, rules)
  return 'refused' in found ? found.refused : null
}
