import type { GuidelineText } from './guideline-text.ts'
import { htmlTokens, isHtml } from './html-tokens.ts'
import { linesIn } from './tokens.ts'
import { wholeOf } from './words-of.ts'

/**
 * How many characters a file says, where a text that was read from it holds them all; null where it doesn't. White
 * space and the strokes that draw a table are none, and of a page its markup is none.
 */
export const charactersKept = (source: string, text: GuidelineText): number | null => {
  const said = isHtml(source)
    ? linesIn(htmlTokens(source))
        .map((one) => one.text)
        .join('')
    : source
  const [given, kept] = [countsOf(said), countsOf(wholeOf(text))]
  const same = given.size === kept.size && [...given].every(([sign, count]) => kept.get(sign) === count)
  return same ? [...given.values()].reduce((sum, one) => sum + one, 0) : null
}

const countsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const sign of text.replace(/[\s|｜│┃║+\-:=─━═\u2500-\u257f]/g, '')) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}
