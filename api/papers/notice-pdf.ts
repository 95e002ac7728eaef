import type { Context } from 'hono'
import type { Notice } from '../../documents/notice.ts'
import { printDocument } from '../../documents/print.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { municipalityAt, rulesOn } from '../../domain/guideline/rule-book.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import { caseNumberLabel, type CaseNumber } from '../../domain/kernel/case-number.ts'
import { edgeRefusal } from '../problems/problem.ts'
import type { ServedProcedure } from '../procedures/procedures.ts'
import { readableCase } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { personIn } from '../sign-in/session.ts'
import { savedAs } from '../surroundings/file-name.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** A paper of the city about a case: when its matter was decided, what it says, and its name in ASCII. */
export interface CasePaper<State> {
  /** The moment after whose guideline posts are named and the city is called; nothing where nothing is decided. */
  readonly decidedAt: (state: State) => Instant | null | undefined
  /** What it says, by that guideline; null where there is nothing to say. */
  readonly notice: (state: State, guideline: Guideline) => Notice | null
  readonly plainName: string
}

/** Answers with a paper of a case as a PDF, made from the record; says where there is none, or none for this reader. */
export const answerCasePaper = async <State extends { readonly number: CaseNumber | null }>(
  c: Context<Env>,
  { reads }: Surroundings,
  procedure: ServedProcedure,
  { decidedAt, notice, plainName }: CasePaper<State>,
): Promise<Response> => {
  const found = await readableCase(reads.pool, personIn(c), procedure, c.req.param('id'))
  const state = found?.state as unknown as State | undefined
  const at = state && decidedAt(state)
  const data = state && at ? notice(state, rulesOn(c.get('book'), tokyoDateOf(at), { at }).guideline) : null
  if (!state?.number || !at || data === null) return refuseWith(c, edgeRefusal('not-found'))
  const issuer = municipalityAt(c.get('book'), at)?.ja ?? ''
  const pdf = await printDocument(personIn(c).id, 'notice', { ...data, issuer })
  if (pdf === null) return refuseWith(c, edgeRefusal('too-many-requests', { retryAfterSeconds: 5 }))
  const name = `${caseNumberLabel(state.number)}.pdf`
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': savedAs('inline', name, `${plainName}.pdf`),
    'cache-control': 'private, no-store',
  })
}
