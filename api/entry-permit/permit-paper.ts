import { Hono } from 'hono'
import { permitPaper } from '../../documents/entry-permit/permit.ts'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import { answerCasePaper, type CasePaper } from '../papers/notice-pdf.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { signedIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const procedure = servedNamed('entry-permit')

/** The permit on paper (入室許可証) as a PDF, made from the record (Arts. 7 and 8). */
export const permitPapers = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().get('/cases/entry-permit/:id/permit.pdf', signedIn(all), (c) =>
    answerCasePaper(c, all, procedure, paper),
  )

const paper: CasePaper<EntryPermitState> = {
  decidedAt: ({ permit }) => permit?.by.at,
  notice: permitPaper,
  plainName: 'permit',
}
