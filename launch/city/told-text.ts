import type { GuidelineText, NotUnderstood } from '../../domain/guideline/text/guideline-text.ts'
import { partsTold, shortened, sumTold } from '../../web/city/text-told.ts'
import { toldWords, type Lang } from './told-words.ts'

/** What was understood of a text, line by line for the terminal: its chapters, articles and days. */
export const toldText = (text: GuidelineText, lang: Lang): readonly string[] => [
  ...partsTold(text, lang).flatMap(({ depth, said }) =>
    depth === 0 ? ['', `■ ${said}`] : [`${'  '.repeat(depth)}${said}`],
  ),
  '',
  sumTold(text, lang),
]

/** What was not understood, with the lines of the file. */
export const toldNotes = (notes: readonly NotUnderstood[], source: string, lang: Lang): readonly string[] => {
  const words = toldWords[lang]
  const lines = source.split(/\r\n|\r|\n/)
  if (notes.length === 0) return [`✓ ${words.allUnderstood}`]
  return [
    `! ${words.notUnderstood(notes.length)}`,
    ...notes.flatMap(({ from, to, why, about }) => [
      `  ${words.lines(from, to)}: ${words.why[why]}${about === '' ? '' : ` (${about})`}`,
      `    | ${shortened(lines[from - 1]?.trim() ?? '')}`,
    ]),
  ]
}
