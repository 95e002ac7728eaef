/**
 * How a rule of the guideline is taken out of the law: nothing is refused by it any more; what it gives to some anybody
 * may do; or its text is gone.
 */
export type TakenOut = 'refusals' | 'powers' | 'text'

/** The rule and how it is taken out, as the tests' process is told. */
export interface RuleOut {
  readonly rule: string
  readonly how: TakenOut
}

const tables: { readonly [file: string]: { readonly list: string; readonly of: string } } = {
  'domain/guideline/clauses.ts': { list: 'clauses', of: 'clause-' },
  'domain/guideline/agenda-kinds.ts': { list: 'agendaKinds', of: 'council-matter-' },
}

/** A source of the law without the rule; null where it has nothing of it. */
export const takenOut = (file: string, source: string, { rule, how }: RuleOut): string | null => {
  if (how === 'refusals') return file === 'domain/kernel/outcome.ts' ? refusingNothing(source, rule) : null
  if (how === 'powers') return file === 'domain/law/permits.ts' ? anybodyMay(source, rule) : null
  if (file.startsWith('domain/guideline/bases/')) {
    const without = source.replace(new RegExp(String.raw`^\s*'${rule}': '[^']*',\n`, 'm'), '')
    return without === source ? null : without
  }
  const table = tables[file]
  return table !== undefined && rule.startsWith(table.of)
    ? unlisted(source, table.list, rule.slice(table.of.length))
    : null
}

/** Whatever would be refused by the rule is taken without a word: nothing is refused, and nothing happens. */
const refusingNothing = (source: string, rule: string): string => {
  const from = '({ ok: false, refusal: { code, rule, details } })'
  if (!source.includes(from)) throw new Error('domain/kernel/outcome.ts: refuse is written otherwise')
  return source.replace(from, `(rule as string) === '${rule}' ? ({ ok: true, events: [] } as never) : ${from}`)
}

/** Whoever comes may do what the rule gives to the holders of some posts. */
const anybodyMay = (source: string, rule: string): string => {
  const from = 'const held = posts.filter((post) => actor.posts.includes(post))'
  if (!source.includes(from)) throw new Error('domain/law/permits.ts: permits is written otherwise')
  return source.replace(
    from,
    `const held = law.rule === '${rule}' ? actor.posts : posts.filter((post) => actor.posts.includes(post))`,
  )
}

/** A list of the guideline without one of its entries. */
const unlisted = (source: string, list: string, id: string): string =>
  `${source.replace(`export const ${list}:`, `const all_${list}:`)}\nexport const ${list} = all_${list}.filter((one) => one.id !== '${id}')\n`
