import { ruleGists } from './procedures.ts'

/** A row of a guideline's table that names a rule which the law doesn't have, and the one that may have been meant. */
export interface UnknownRule {
  readonly nth: number
  readonly rule: string
  readonly near: string | null
}

/**
 * The rows of a table of bases that say where rules stand of which the law knows none. They decide nothing, so they are
 * no ground to refuse a version; but whoever mistyped a name believes that a rule is cited, and it is not.
 */
export const unknownRules = (bases: readonly { readonly rule: string }[]): readonly UnknownRule[] =>
  bases.flatMap(({ rule }, nth) =>
    rule === '' || Object.hasOwn(ruleGists, rule) ? [] : [{ nth, rule, near: nearestTo(rule) }],
  )

/** A name that differs in a third of its letters at most; null where there is none. */
const nearestTo = (rule: string): string | null => {
  const [nearest] = Object.keys(ruleGists)
    .map((name) => ({ name, steps: stepsBetween(rule, name) }))
    .filter(({ name, steps }) => steps <= Math.max(rule.length, name.length) / 3)
    .toSorted((one, other) => one.steps - other.steps)
  return nearest?.name ?? null
}

/** How many letters have to be put in, left out or changed to come from one text to the other. */
const stepsBetween = (one: string, other: string): number => {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 0; row < one.length; row++) {
    const now = [row + 1]
    for (let column = 0; column < other.length; column++)
      now.push(
        Math.min(
          (before[column + 1] ?? 0) + 1,
          (now[column] ?? 0) + 1,
          (before[column] ?? 0) + (one[row] === other[column] ? 0 : 1),
        ),
      )
    before = now
  }
  return before.at(-1) ?? 0
}
