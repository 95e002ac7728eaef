import { Hono, type Context } from 'hono'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { approvalNotice } from '../../documents/outsourcing/approval.ts'
import { partDecidedAt, partNotice } from '../../documents/outsourcing/part-notices.ts'
import { outsourcingWords } from '../../web/outsourcing/words.ts'
import { answerNotice } from '../notice-pdf.ts'
import { edgeRefusal } from '../problem.ts'
import { servedNamed } from '../procedures.ts'
import { readableCase } from '../reading.ts'
import { refuseWith } from '../refuse.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

const outsourcingProcedure = servedNamed('outsourcing')

/** The city's own papers about a case as PDFs, made from the record. */
export const documents = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases/outsourcing/:id/approval.pdf', signedIn(all), (c) => approval(c, all))
    .get('/cases/outsourcing/:id/parts/:part/notice.pdf', signedIn(all), (c) => part(c, all))

const approval = async (c: Context<Env>, all: Surroundings) => {
  const found = await readableCase(all.reads.pool, standingIn(c), outsourcingProcedure, c.req.param('id'))
  const state = found?.state as OutsourcingState | undefined
  const by = state?.approval?.by ?? state?.ending?.by
  // The guideline of the day on which it was decided names the posts.
  const notice = state && by ? approvalNotice(state, rulesOn(c.get('book'), tokyoDateOf(by.at)).guideline) : null
  if (!state?.number || !by || notice === null) return refuseWith(c, edgeRefusal('not-found'))
  return answerNotice(c, { data: notice, at: by.at, number: state.number, plainName: 'approval' })
}

/** The city's answer about a change or a sub-contract, or what was put right in the record. */
const part = async (c: Context<Env>, all: Surroundings) => {
  const found = await readableCase(all.reads.pool, standingIn(c), outsourcingProcedure, c.req.param('id'))
  const state = found?.state as OutsourcingState | undefined
  const name = c.req.param('part') ?? ''
  const at = state ? partDecidedAt(state, name) : null
  const notice =
    state && at
      ? partNotice(state, name, rulesOn(c.get('book'), tokyoDateOf(at)).guideline, {
          kinds: outsourcingWords.ja.cases.changeKinds,
          values: outsourcingWords.ja.cases.life.valueNames,
        })
      : null
  if (!state?.number || notice === null || at === null) return refuseWith(c, edgeRefusal('not-found'))
  return answerNotice(c, { data: notice, at, number: state.number, plainName: name })
}
