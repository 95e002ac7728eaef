/**
 * Where the guideline is carried out: in the law's code by the rules it names, in the tests by the articles that their
 * sentences cite. Found by reading the text.
 */

/** One place that cites a paragraph. */
export interface Citation {
  /** `Art. 22(6)`. */
  readonly ref: string
  /** From the project's folder. */
  readonly file: string
  /** The declaration, or the sentence of the test. */
  readonly name: string
}

const article = String.raw`\d+(?:\(\d+\))*`
const citation = new RegExp(String.raw`Arts?\. ${article}(?:(?:, and |, | and | to |–)${article}(?![\d(]))*`, 'g')

/** The paragraphs that a text cites, each once; `Arts. 20–23` and `Arts. 20 to 23` are all four. */
export const refsIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(citation)].flatMap(([found]) => expanded(found))),
]

const expanded = (found: string): readonly string[] => {
  const parts = found.replace(/^Arts?\. /, '').split(/, and |, | and /)
  return parts.flatMap((part) => {
    const [from = '', to] = part.split(/–| to /)
    if (to === undefined) return [`Art. ${from}`]
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_one, index) => `Art. ${Number(from) + index}`)
  })
}

const declaration = /^(?:export )?(?:const|function|interface|type) (\w+)/

/**
 * What a file of the law carries out: each rule that it names stands somewhere in the guideline, which `basis` says. A
 * line belongs to the declaration it stands in; what a comment says is no carrying out.
 */
export const citationsInCode = (
  file: string,
  source: string,
  basis: ReadonlyMap<string, string>,
): readonly Citation[] => {
  const lines = source.split('\n')
  const found = lines.flatMap((line, index) => {
    const declarations = lines.slice(0, index + 1).toReversed()
    const name = declarations.map((one) => declaration.exec(one)?.[1]).find((one) => one !== undefined) ?? ''
    const named = isComment(line)
      ? []
      : [...line.matchAll(/['`]([a-z][a-z-]+)(?:\$\{[^}]*\})?['`]/g)].map(([, rule = '']) => rule)
    return [...basis].filter(([rule]) => isNamed(rule, named)).map(([, ref]) => ({ ref, file, name }))
  })
  return unique(found)
}

const isComment = (line: string): boolean => /^\s*(?:\/\*\*|\*|\/\/)/.test(line)

/** A rule by its name, or by the beginning of a name that is put together: `clause-` and the clause. */
const isNamed = (rule: string, named: readonly string[]): boolean =>
  named.some((one) => (one.endsWith('-') ? rule.startsWith(one) : one === rule))

const heading = /^( *)(describe|it)\b/
const title = /(?:^ *(?:describe|it)\(|\]\s*(?:as const\))?\)?\(|\)\()\s*(['"`])((?:\\.|(?!\1).)*)\1/

/** What a test file cites: each `it` with its own citations, or those of its `describe` where it has none. */
export const citationsInTest = (file: string, source: string): readonly Citation[] => {
  const lines = source.split('\n')
  const starts = lines.flatMap((line, index) => (heading.test(line) ? [index] : []))
  let group = ''
  const found = starts.flatMap((start, nth) => {
    const block = lines.slice(start, starts[nth + 1] ?? lines.length).join('\n')
    const name = title.exec(block)?.[2]?.replaceAll(/\\(.)/g, '$1') ?? ''
    if (lines[start]?.trimStart().startsWith('describe')) {
      group = name
      return []
    }
    const own = refsIn(block)
    return (own.length > 0 ? own : refsIn(group)).map((ref) => ({ ref, file, name: `${group}: ${name}` }))
  })
  return unique(found)
}

const unique = (found: readonly Citation[]): readonly Citation[] =>
  found.filter((one, index) => found.findIndex((other) => other.ref === one.ref && other.name === one.name) === index)
