import { Hono, type Context } from 'hono'
import { permitPaper } from '../../documents/entry-permit/permit.ts'
import { printDocument } from '../../documents/print.ts'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { edgeRefusal } from '../problem.ts'
import { servedNamed } from '../procedures.ts'
import { readableCase } from '../reading.ts'
import { refuseWith } from '../refuse.ts'
import { signedIn, standingIn } from '../session.ts'
import type { Env, Surroundings } from '../surroundings.ts'

const procedure = servedNamed('entry-permit')

/** The permit on paper (入室許可証) as a PDF, made from the record (Arts. 7 and 8). */
export const permitPapers = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().get('/cases/entry-permit/:id/permit.pdf', signedIn(all), (c) => paper(c, all))

const paper = async (c: Context<Env>, all: Surroundings) => {
  const found = await readableCase(all.reads.pool, standingIn(c), procedure, c.req.param('id'))
  const state = found?.state as EntryPermitState | undefined
  const by = state?.permit?.by
  // The guideline of the day on which it was permitted names the posts.
  const data = state && by ? permitPaper(state, rulesOn(c.get('book'), tokyoDateOf(by.at)).guideline) : null
  if (!state?.number || data === null) return refuseWith(c, edgeRefusal('not-found'))
  const pdf = await printDocument('notice', data)
  if (pdf === null) {
    c.header('retry-after', '5')
    return refuseWith(c, edgeRefusal('too-many-requests', { retryAfterSeconds: 5 }))
  }
  const name = `${caseNumberLabel(state.number)}.pdf`
  return c.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="permit.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'private, no-store',
  })
}
