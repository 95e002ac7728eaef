/** Answers of the law as they are told: a refusal with the basis that its rule has in the guideline in force. */
import { basisOf } from '../../domain/guideline/basis-of.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { onlyDeclared } from './only-declared.ts'

const today = onlyDeclared(rulesOn(templateBook, plainDate('2026-04-01')).guideline)

/** A refusal as a page or the API tells it. */
export interface ToldRefusal<Code extends string = string> {
  readonly code: Code
  readonly article: ArticleRef
  readonly details: Refusal['details']
}

/** A refusal as it is told: where its rule stands, instead of the rule's name. */
export const refusalWithBasis = <Code extends string>(
  { code, rule, details }: Refusal<Code>,
  guideline: Guideline = today,
): ToldRefusal<Code> => ({ code, article: basisOf(guideline, rule), details })

/** An answer with its refusal as it is told; any other answer as it is. */
export const withBasis = <Answer>(
  answer: Answer | { readonly refusal: Refusal },
  guideline: Guideline = today,
): Answer | { readonly refusal: ToldRefusal } =>
  typeof answer === 'object' && answer !== null && 'refusal' in answer
    ? { ...answer, refusal: refusalWithBasis(answer.refusal, guideline) }
    : answer
