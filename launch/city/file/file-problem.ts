import type { Issue } from '../../../api/schemas/schema-issues.ts'
import { rulesOn, type RuleBook } from '../../../domain/guideline/rule-book.ts'
import type { Refusal } from '../../../domain/kernel/outcome.ts'
import type { PlainDate } from '../../../domain/kernel/plain-date.ts'
import { cityWords } from '../../../web/city/words.ts'
import { messagesIn } from '../../../web/messages-in.ts'
import { term } from '../../../web/say.ts'
import { refusalText } from '../../../web/refusal-text.ts'
import type { Text } from '../../text.ts'
import type { Lang } from '../told-words.ts'
import { differenceWords } from './file-words.ts'
import type { JsonFault, LocatedJson, Path } from './located-json.ts'

/** What keeps a city's file from being entered: where, and why. */
export interface FileProblem {
  readonly path: Path
  readonly line: number
  /** For whoever looks it up: a field's problem, or the code of docs/errors.md. */
  readonly code: string
  readonly what: Text
}

type Located = Pick<LocatedJson, 'lineOf'>

/** That the text is no JSON, or says the same twice. */
export const problemOfFault = ({ line, column, path, what, found }: JsonFault): FileProblem => {
  const said = {
    unexpected: {
      ja: `JSON として読めません（${column} 文字目から「${found}」）`,
      en: `this is no JSON (“${found}”, from character ${column} on)`,
    },
    ended: { ja: 'ファイルが途中で終わっています', en: 'the file ends in the middle' },
    twice: { ja: `「${found}」が二度あります`, en: `“${found}” is there twice` },
    'too-deep': { ja: '入れ子が深すぎます', en: 'nested too deeply' },
  }
  return { path, line, code: `json-${what}`, what: said[what] }
}

/** That a field doesn't hold what it is declared to hold, by its name and in the words of the pages. */
export const problemOfIssue = (located: Located, { path, problem }: Issue): FileProblem => {
  const said = (lang: Lang) => {
    const { words, forms } = messagesIn(lang)
    const name = path.findLast((step) => typeof step === 'string') ?? ''
    const names = { ...words.fields, ...cityWords[lang].forms.names, ...differenceWords[lang].sections }
    return forms.problemOf(term(names, name), term(words.problems, problem))
  }
  return problemAt(located, path, problem, { ja: said('ja'), en: said('en') })
}

/** A problem at a place of the file. */
export const problemAt = ({ lineOf }: Located, path: Path, code: string, what: Text): FileProblem => ({
  path,
  line: lineOf(path),
  code,
  what,
})

/** A row to which the law said no, and what it was told of the rule book of the day. */
export interface RefusedRow {
  readonly refusal: Refusal
  readonly path: Path
  readonly book: RuleBook
  readonly today: PlainDate
}

/**
 * What the law refuses, told by line: each of several problems of one command by itself, in the words in which the
 * pages and the API tell them.
 */
export const problemsOfRefusal = (located: Located, { refusal, path, book, today }: RefusedRow) => {
  const { guideline } = rulesOn(book, today)
  const { problems, ...details } = refusal.details
  const each = Array.isArray(problems) ? (problems as readonly Refusal['details'][]) : [details]
  return each.map((one): FileProblem => {
    const said = (lang: 'ja' | 'en') =>
      problemOfPlace(lang, one) ??
      refusalText({ lang, t: messagesIn(lang), guideline, book }, { ...refusal, details: one }).what
    const field = typeof one['field'] === 'string' && one['field'] !== '' ? stepsOf(one['field']) : []
    const problem = typeof one['problem'] === 'string' ? ` ${one['problem']}` : ''
    return problemAt(located, [...path, ...field], `${refusal.code}${problem}`, { ja: said('ja'), en: said('en') })
  })
}

/** What is wrong with one place of a version, in the words that the form has beside its field; null elsewhere. */
const problemOfPlace = (lang: Lang, { field, problem, value }: Refusal['details']): string | null => {
  const { words, forms } = messagesIn(lang)
  if (typeof field !== 'string' || typeof problem !== 'string' || typeof value !== 'string') return null
  if (!Object.hasOwn(words.problems, problem)) return null
  const name = stepsOf(field).findLast((step) => typeof step === 'string') ?? ''
  const called = term({ ...words.fields, ...cityWords[lang].forms.names }, name)
  const quoted = value === '' ? called : lang === 'ja' ? `${called}「${value}」` : `${called} “${value}”`
  return forms.problemOf(quoted, term(words.problems, problem))
}

const stepsOf = (field: string): Path => field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** What the record itself refused: it keeps no such content, or others acted all the time. */
export const problemsOfRecord = (located: Located, path: Path, { code }: Refusal): readonly FileProblem[] => {
  const said = (lang: 'ja' | 'en') => messagesIn(lang).words.refusals[code]?.title ?? code
  return [problemAt(located, path, code, { ja: said('ja'), en: said('en') })]
}
