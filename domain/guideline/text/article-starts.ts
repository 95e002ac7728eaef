import { followsOn, type Ordinal } from './ordinal.ts'
import type { SourceLine, Token } from './source-line.ts'
import { articleLine, divisionLine, isCaption, type ArticleLine } from './structure-lines.ts'

/** An article as it stands in the file: its heading, its first line, and the lines up to what begins next. */
export interface ArticleSection {
  readonly kind: 'article'
  readonly caption: string
  readonly line: SourceLine
  readonly read: ArticleLine
  readonly body: Token[]
}

/** An article that begins at a place, and how many lines its heading and first line take. */
export interface ArticleStart {
  readonly section: ArticleSection
  readonly count: number
}

/** Where articles begin, told from sentences that only name one. */
export const articleStarts = (tokens: readonly Token[]) => {
  const lineAt = (at: number): SourceLine | null => {
    const token = tokens[at]
    return token?.kind === 'line' ? token.line : null
  }
  const withJo = tokens.some((one) => one.kind === 'line' && articleLine(one.line.text) !== null)
  const form = withJo ? 'with-jo' : 'without-jo'
  const readAt = (at: number, last: Ordinal | null): ArticleLine | null => {
    const line = lineAt(at)
    if (line === null) return null
    const read = articleLine(line.text, form)
    if (read === null) return null
    const before = lineAt(at - 1)
    const atEnd =
      last === null ||
      before === null ||
      !line.adjacent ||
      /[。)）」】〕］]$/.test(before.text) ||
      divisionLine(before.text) !== null
    return read.apart || (atEnd && followsOn(last, read.ordinal)) ? read : null
  }
  /** What may stand above the article as its heading: nothing, one line, or one that was broken into two. */
  const captionsAt = (at: number): readonly (string | null)[] => {
    const [first, second] = [lineAt(at), lineAt(at + 1)]
    return ['', first && captionIn(first.text), first && second && brokenCaption(first, second)]
  }
  const startAt = (at: number, last: Ordinal | null): ArticleStart | null => {
    for (const [above, caption] of captionsAt(at).entries()) {
      if (caption === null) continue
      const read = readAt(at + above, last)
      if (read === null) continue
      const line = lineAt(at + above) as SourceLine
      // An article has one heading: what stands in brackets behind the number of one that has it above is its words.
      const words = above === 0 ? read.rest : read.captionBehind + read.rest
      const body: Token[] = words === '' ? [] : [{ kind: 'line', line: { ...line, text: words } }]
      return { section: { kind: 'article', caption, line, read, body }, count: above + 1 }
    }
    return null
  }
  return {
    startAt,
    /** The number of the article that certainly begins at a place; null where none does. */
    numberAt: (at: number): Ordinal | null => {
      const read = readAt(at, null)
      return read?.apart === true ? read.ordinal : null
    },
  }
}

const captionIn = (text: string): string | null => (isCaption(text) ? text : null)

/** A heading in brackets that was broken into two lines. */
const brokenCaption = (first: SourceLine, second: SourceLine): string | null =>
  second.adjacent && !/[)）】〕］]/.test(first.text) ? captionIn(first.text + second.text) : null
