import type { Lang } from '../told-words.ts'
import type { FileProblem } from './file-problem.ts'
import { differenceWords } from './file-words.ts'
import type { Path } from './located-json.ts'
import type { Difference, Rehearsal } from './rehearse.ts'

/** What is wrong with a file: where, and what in both languages, with the code to look up in docs/errors.md. */
export const toldProblems = (name: string, problems: readonly FileProblem[]): readonly string[] =>
  toldAt(name, '✗', problems)

/** The same of what is entered all the same. */
export const toldWarnings = (name: string, warnings: readonly FileProblem[]): readonly string[] =>
  toldAt(name, '!', warnings)

const toldAt = (name: string, mark: string, problems: readonly FileProblem[]): readonly string[] =>
  problems
    .toSorted((one, other) => one.line - other.line)
    .flatMap(({ line, path, code, what }) => [
      `${mark} ${name}:${line}  ${writtenPath(path)}  [${code}]`,
      `    ${what.ja}`,
      `    ${what.en}`,
    ])

/** A place in the file as people write it: `guidelines[0].posts[3].office`. */
const writtenPath = (path: Path): string =>
  path.map((step, nth) => (typeof step === 'number' ? `[${step}]` : nth === 0 ? step : `.${step}`)).join('')

/** The difference as whoever is asked reads it: section by section, each act with its line and what holds today. */
export const toldDifference = ({ differences, staying }: Rehearsal, lang: Lang): readonly string[] => {
  const words = differenceWords[lang]
  const title = (section: string) => words.sections[section] ?? section
  const bySection = Map.groupBy(differences, ({ section }) => section)
  return [
    words.differences(differences.length),
    ...[...bySection].flatMap(([section, rows]) => [
      '',
      `■ ${title(section)}`,
      ...rows.flatMap((row) => toldRow(row, lang)),
    ]),
    ...(staying.length === 0 ? [] : ['', words.staying(staying.length)]),
    ...staying.slice(0, mostTold).map(({ section, called }) => `    ${title(section)}  ${called}`),
    ...(staying.length > mostTold ? [`    ${words.more(staying.length - mostTold)}`] : []),
  ]
}

const mostTold = 20

const toldRow = ({ kind, called, line, before, changing, changes }: Difference, lang: Lang): readonly string[] => {
  const words = differenceWords[lang]
  const said = changes?.(lang) ?? []
  const places = said.length > 0 ? [] : changing.slice(0, mostTold).map(writtenPath)
  const aside = [
    words.line(line),
    ...(before === null ? [] : [words.before(before)]),
    ...(places.length === 0 ? [] : [words.changing(places.join(' '))]),
    ...(places.length > 0 && changing.length > mostTold ? [words.more(changing.length - mostTold)] : []),
  ]
  return [
    `  ${words.kinds[kind]}  ${called}  (${aside.join(lang === 'ja' ? '、' : ', ')})`,
    ...said.slice(0, mostTold).map((one) => `      ${one}`),
    ...(said.length > mostTold ? [`      ${words.more(said.length - mostTold)}`] : []),
  ]
}
