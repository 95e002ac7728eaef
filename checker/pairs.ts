import type { Between, Known } from './between.ts'
import type { Facts, SpanFact } from './facts.ts'
import type { CheckedRule } from './rules.ts'

type Own = 'number' | 'ledger' | 'stock-take'
type Spanning = 'id' | 'permit-held' | 'on-agenda' | 'authority'

/** Whether two spans touch the same time. */
const overlap = (a: SpanFact, b: SpanFact): boolean =>
  (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until)

/** Two cases that have one thing: told of the later one, with the other's id. */
const twice = <Kind extends Own | Spanning>(
  known: Known,
  kind: Kind,
  rule: CheckedRule,
  atOnce: (a: Facts[Kind], b: Facts[Kind]) => boolean = () => true,
): void => {
  for (const [key, facts] of known.all(kind))
    for (const [nth, one] of facts.entries()) {
      const other = facts.slice(0, nth).find((before) => before.case !== one.case && atOnce(before, one))
      if (other !== undefined) one.look.wrong(rule, { what: key, other: other.case })
    }
}

/**
 * What two cases can't have at once: a number, a ledger, a matter on an agenda, a permit, an ID, an authority. Asked
 * when all have passed.
 */
export const pairsWrong = ({ ask }: Pick<Between, 'ask'>): void =>
  ask((known) => {
    twice(known, 'number', 'number-twice')
    twice(known, 'ledger', 'ledger-twice')
    twice(known, 'stock-take', 'stock-take-twice')
    twice(known, 'id', 'id-of-two', overlap)
    twice(known, 'permit-held', 'permit-double', overlap)
    twice(known, 'on-agenda', 'on-two-agendas', overlap)
    twice(known, 'authority', 'authority-double', overlap)
    for (const [number, facts] of known.all('operator-id'))
      for (const [nth, one] of facts.entries()) {
        const other = facts.slice(0, nth).find((before) => before.operator !== one.operator)
        if (other !== undefined) one.look.wrong('operator-id-of-two', { number, other: other.case })
      }
  })
