import type { NotUnderstood, TextPart } from './guideline-text.ts'
import type { SourceLine } from './source-line.ts'
import { isEnactedLine, isTitleLike } from './structure-lines.ts'

/** What was read of some lines, and what of it wants a person's eye. */
export interface ReadParts {
  readonly parts: readonly TextPart[]
  readonly notes: readonly NotUnderstood[]
}

/** The lines above the first article: what belongs to the site, the title, days and numbers, sentences (前文). */
export const readHead = (lines: readonly SourceLine[], named: boolean): ReadParts => {
  const at = named ? titleAt(lines) : -1
  const title = lines[at]
  if (title === undefined) {
    const below = belowTitle(lines)
    const [first] = lines
    if (!named || first === undefined) return below
    return {
      ...below,
      notes: [{ from: first.no, to: first.no, why: 'no-title', about: first.text.slice(0, 40) }, ...below.notes],
    }
  }
  const above = lines.slice(0, at).map((one) => one.text)
  const below = belowTitle(lines.slice(at + 1))
  const aside: readonly TextPart[] = above.length === 0 ? [] : [{ kind: 'aside', lines: above }]
  return { parts: [...aside, { kind: 'title', text: title.text }, ...below.parts], notes: below.notes }
}

/** The title is the line with the publisher's mark, else the last one that ends with what a paper is called. */
const titleAt = (lines: readonly SourceLine[]): number => {
  const marked = lines.findIndex((one) => /^[○◯〇●◎]/.test(one.text) && isTitleLike(one.text))
  return marked === -1 ? lines.findLastIndex((one) => isTitleLike(one.text)) : marked
}

const longestSentence = 10

const belowTitle = (lines: readonly SourceLine[]): ReadParts => {
  const parts: { kind: 'enacted' | 'preamble'; lines: string[] }[] = []
  const notes: NotUnderstood[] = []
  const add = (kind: 'enacted' | 'preamble', line: SourceLine): void => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.lines.push(line.text)
    else parts.push({ kind, lines: [line.text] })
  }
  let sentence = 0
  lines.forEach((line, at) => {
    if (!isEnactedLine(line.text)) {
      const end = lines.slice(at, at + longestSentence).findIndex((one) => one.text.endsWith('。'))
      sentence = end + 1
      if (end === -1) notes.push({ from: line.no, to: line.no, why: 'line-below-title', about: line.text.slice(0, 40) })
    }
    add(sentence > 0 ? 'preamble' : 'enacted', line)
    sentence = Math.max(0, sentence - 1)
  })
  return { parts, notes }
}
