/**
 * Where the guideline is cited: in the law's code by declaration, in the tests by sentence. Found by reading the text.
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
 * What a file of the law cites: a comment belongs to the declaration that follows it, a line of code to the one it
 * stands in.
 */
export const citationsInCode = (file: string, source: string): readonly Citation[] => {
  const lines = source.split('\n')
  const found = lines.flatMap((line, index) => {
    const above = line.startsWith('/**') || line.startsWith(' *') || line.startsWith('//')
    const holders = above ? lines.slice(index) : lines.slice(0, index + 1).toReversed()
    const name = holders.map((one) => declaration.exec(one)?.[1]).find((one) => one !== undefined) ?? ''
    return refsIn(line).map((ref) => ({ ref, file, name }))
  })
  return unique(found)
}

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
