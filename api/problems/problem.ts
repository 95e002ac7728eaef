import { basisOf } from '../../domain/guideline/basis-of.ts'
import { postOf, type Guideline } from '../../domain/guideline/guideline.ts'
import type { RuleBook } from '../../domain/guideline/rule-book.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { findProcedure } from '../../domain/procedures.ts'
import type { CommonRefusal } from '../../domain/law/refusal-kinds.ts'
import type { Json } from '../../domain/kernel/json.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import type { Lang } from '../../web/language.ts'
import { refusalText } from '../../web/refusal-text.ts'
import { ownTerms } from '../../web/own-terms.ts'
import { messagesIn } from '../../web/messages-in.ts'
import type { Issue } from '../schemas/schema-issues.ts'
import type { RecordRefusal } from '../../db/act/act.ts'
import type { EdgeRefusal } from '../../web/edge-refusals.ts'
import { refusalStatus, type ProblemStatus } from './refusal-status.ts'

/**
 * A refusal as the API answers it: problem details (RFC 9457) with the rule, its article, and what to do in both
 * languages.
 */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: ProblemStatus
  readonly detail: string
  readonly code: string
  /** The rule, by its name. */
  readonly rule: string
  /** Where it stands in the guideline in force. */
  readonly article: ArticleRef
  readonly field?: string
  readonly whoCan?: readonly { readonly post: string; readonly ja: string; readonly en: string }[]
  /** Every field that is wrong, where the content was checked before the law was asked. */
  readonly errors?: readonly { readonly field: string; readonly problem: string }[]
  /** What the rule speaks of, for programs: missing clauses, the step, the version. */
  readonly details: Refusal['details']
  readonly instance: string
  readonly messages: { readonly [lang in Lang]: ProblemWords }
}

interface ProblemWords {
  readonly title: string
  readonly detail: string
  readonly whatToDo: string
}

/** A refusal of the edge itself. */
export const edgeRefusal = (
  code: RecordRefusal | EdgeRefusal | CommonRefusal,
  details: { readonly [key: string]: Json } = {},
): Refusal => ({
  code,
  rule: 'taken-in-whole',
  details,
})

/** What a schema found wrong, as one refusal that names the first field. */
export const refusalOfIssues = (issues: readonly Issue[]): Refusal => {
  const first = issues[0]
  if (!first) return edgeRefusal('malformed-body')
  const details = { field: first.path.join('.'), problem: first.problem }
  if (first.problem === 'unknown-field') return edgeRefusal('unknown-field', { field: details.field })
  return details.field === '' ? edgeRefusal('malformed-body') : edgeRefusal('field-invalid', details)
}

/** The status with which a refusal is answered. */
export const statusOf = ({ code }: Refusal): ProblemStatus =>
  Object.hasOwn(refusalStatus, code) ? (refusalStatus[code] ?? 422) : 422

/** Puts a refusal into problem details; title and detail in the language that was asked for, both languages beside. */
export const problemOf = (
  refusal: Refusal,
  { lang, ...rules }: Told,
  instance: string,
  issues: readonly Issue[] = [],
): Problem => {
  const [, , procedure = ''] = /^\/(api|cases)\/([a-z-]+)/.exec(instance) ?? []
  const said = (one: Lang) => wordsIn(one, rules, refusal, findProcedure(procedure)?.name)
  const messages = { ja: said('ja'), en: said('en') }
  const { field, whoCan, ...details } = refusal.details
  const errors = issues.map(({ path, problem }) => ({ field: path.join('.'), problem }))
  return {
    type: `urn:sekisho:problem:${refusal.code}`,
    title: messages[lang].title,
    status: statusOf(refusal),
    detail: messages[lang].detail,
    code: refusal.code,
    rule: refusal.rule,
    article: basisOf(rules.guideline, refusal.rule),
    ...(typeof field === 'string' ? { field } : {}),
    ...(Array.isArray(whoCan) ? { whoCan: whoCan.map((post) => namedPost(rules.guideline, String(post))) } : {}),
    ...(errors.length > 0 ? { errors } : {}),
    details,
    instance,
    messages,
  }
}

/** To whom it is told: in which language, and under which guideline, whose posts and clauses have the names. */
interface Told {
  readonly lang: Lang
  readonly guideline: Guideline
  /** The whole book: what a questionnaire of an earlier day asked has its names there. */
  readonly book: RuleBook
}

const wordsIn = (lang: Lang, rules: Omit<Told, 'lang'>, refusal: Refusal, procedure?: string): ProblemWords => {
  const { title, what, todo } = refusalText(
    { lang, t: ownTerms(messagesIn(lang), { lang, guideline: rules.guideline }), ...rules },
    refusal,
    procedure,
  )
  return { title, detail: what, whatToDo: todo }
}

const namedPost = (guideline: Guideline, id: string) => {
  const post = postOf(guideline, id as PostId)
  return { post: id, ja: post?.ja ?? id, en: post?.en ?? id }
}
