import { Hono, type Context } from 'hono'
import { permitPaper } from '../../documents/entry-permit/permit.ts'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { answerNotice } from '../notice-pdf.ts'
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
  if (!state?.number || !by || data === null) return refuseWith(c, edgeRefusal('not-found'))
  return answerNotice(c, { data, at: by.at, number: state.number, plainName: 'permit' })
}
