import { Hono } from 'hono'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { approvalNotice } from '../../documents/outsourcing/approval.ts'
import { decidedAt, decidedNotice } from '../../documents/outsourcing/decided-notice.ts'
import { outsourcingWords } from '../../web/outsourcing/words.ts'
import { answerCasePaper, type CasePaper } from '../papers/notice-pdf.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { signedIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const procedure = servedNamed('outsourcing')

/** The city's own papers about a case as PDFs, made from the record. */
export const documents = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases/outsourcing/:id/approval.pdf', signedIn(all), (c) => answerCasePaper(c, all, procedure, approval))
    .get('/cases/outsourcing/:id/parts/:part/notice.pdf', signedIn(all), (c) =>
      answerCasePaper(c, all, procedure, partPaper(c.req.param('part') ?? '')),
    )

const approval: CasePaper<OutsourcingState> = {
  decidedAt: (state) => (state.approval?.by ?? state.ending?.by)?.at,
  notice: approvalNotice,
  plainName: 'approval',
}

/** The city's answer about a change or a sub-contract, or what was put right in the record. */
const partPaper = (part: string): CasePaper<OutsourcingState> => ({
  decidedAt: (state) => decidedAt(state, part),
  notice: (state, guideline) => decidedNotice(state, part, guideline, partWords),
  plainName: part,
})

const partWords = {
  kinds: outsourcingWords.ja.cases.changeKinds,
  values: outsourcingWords.ja.cases.life.valueNames,
  records: outsourcingWords.ja.cases.life.records,
  never: outsourcingWords.ja.cases.life.neverWas,
}
