import type { Context } from 'hono'
import { printDocument } from '../documents/print.ts'
import { municipalityAt } from '../domain/guideline/rule-book.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import { caseNumberLabel, type CaseNumber } from '../domain/kernel/case-number.ts'
import { edgeRefusal } from './problem.ts'
import { refuseWith } from './refuse.ts'
import type { Env } from './surroundings.ts'

/** A notice of the city about a case: what it says, the case's number, and its name for those who read ASCII alone. */
interface Notice {
  /** When it was decided: the municipality is called as it was then. */
  readonly at: Instant
  readonly data: Parameters<typeof printDocument>[1]
  readonly number: CaseNumber
  readonly plainName: string
}

/** Answers with a notice as a PDF; where too many are being typeset, says when to come again. */
export const answerNotice = async (c: Context<Env>, { data, at, number, plainName }: Notice): Promise<Response> => {
  const issuer = municipalityAt(c.get('book'), at)?.ja ?? ''
  const pdf = await printDocument('notice', { ...data, issuer })
  if (pdf === null) return refuseWith(c, edgeRefusal('too-many-requests', { retryAfterSeconds: 5 }))
  const name = `${caseNumberLabel(number)}.pdf`
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${plainName}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'private, no-store',
  })
}
