import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readGuidelineText } from '../../../../domain/guideline/text/read-guideline-text.ts'
import { toldText } from '../../../support/told-text.ts'

const folder = join(import.meta.dirname, 'made-up')

/** What is read of a text, line by line, with what a person should look at. */
const told = (source: string): readonly string[] => {
  const { text, notUnderstood } = readGuidelineText(source)
  const notes = notUnderstood.map(({ from, to, why, about }) => `${why} ${about} in ${to - from + 1}`)
  return [...toldText(text).split('\n'), ...notes.map((one) => `? ${one}`)]
}

/** The lines that one telling has beyond another, each as often as it is missing there. */
const beyond = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const left = [...others]
  return lines.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const most = 6
const some = (mark: string, lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, most).map((one) => `  ${mark}${one}`),
  ...(lines.length > most ? [`  ${mark}… ${lines.length - most} more`] : []),
]

/** For every line of a text what is read otherwise where that line is spoilt. */
const toldSpoilt = (source: string): string => {
  const lines = source.split(/\r?\n/)
  const whole = told(source)
  const spoilt: readonly (readonly [string, (line: string) => readonly string[]])[] = [
    ['left out', () => []],
    ['without its first sign', (line) => [line.replace(/^(\s*)\S/u, '$1')]],
    ['without its last sign', (line) => [line.slice(0, -1)]],
    ['set in by two', (line) => [`　　${line}`]],
  ]
  return lines
    .flatMap((line, nth) =>
      line.trim() === ''
        ? []
        : spoilt.flatMap(([what, to]) => {
            const now = told([...lines.slice(0, nth), ...to(line), ...lines.slice(nth + 1)].join('\n'))
            return [`${nth + 1} ${what}`, ...some('- ', beyond(whole, now)), ...some('+ ', beyond(now, whole))]
          }),
    )
    .concat('')
    .join('\n')
}

it.each([
  ['one-cell-a-line.txt'],
  ['wrapped-full-width.txt'],
  ['kanji-shift-jis.txt', 'shift_jis'],
  ['page-of-a-site.html'],
  ['several-papers.md'],
])('%s: what is read of it where one of its lines is spoilt', (file, encoding = 'utf-8') => {
  const source = new TextDecoder(encoding).decode(readFileSync(join(folder, file)))
  return expect(toldSpoilt(source)).toMatchFileSnapshot(join(folder, file.replace(/\.\w+$/, '.spoilt')))
})
