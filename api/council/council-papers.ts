import { Hono, type Context } from 'hono'
import { postHolders } from '../../db/read-models/post-holders.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { seats } from '../../domain/guideline/council.ts'
import { uuidOf } from '../../domain/kernel/ids.ts'
import { addresses } from '../../web/addresses.ts'
import { papersOf } from '../../web/council/papers-list.tsx'
import type { Paper } from '../../web/council/paper-address.ts'
import { agendaPaper } from '../../web/council/papers/agenda-paper.tsx'
import { attendancePaper } from '../../web/council/papers/attendance-paper.tsx'
import { minutesPaper } from '../../web/council/papers/minutes-paper.tsx'
import { noticePaper } from '../../web/council/papers/notice-paper.tsx'
import type { PaperProps } from '../../web/council/papers/paper-page.tsx'
import { document } from '../../web/layout.tsx'
import { numberInWords } from '../../web/number-in-words.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { fileNameOf, savedAs } from '../surroundings/file-name.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { readableCase, type ReadCase } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { calendarFile } from './calendar-file.ts'

const councilProcedure = servedNamed('council')

type Printed = Exclude<Paper, 'ics'>

const papers: { readonly [paper in Printed]: (props: PaperProps, limited: boolean) => ReturnType<typeof agendaPaper> } =
  {
    notice: (props, limited) => noticePaper({ ...props, limited }),
    agenda: agendaPaper,
    attendance: attendancePaper,
    minutes: minutesPaper,
  }

/** A meeting's papers, each a page that prints on A4, and its entry for a calendar. */
export const councilPapers = (all: Surroundings): Hono<Env> => {
  const app = new Hono<Env>()
  for (const paper of Object.keys(papers) as readonly Printed[])
    app.get(`/council/:id/${paper}`, signedIn(all), (c) => printed(c, all, paper))
  return app
    .get('/council/:id/meeting.ics', signedIn(all), (c) => calendar(c, all))
    .get('/council/:id', signedIn(all), async (c) => {
      const found = await readable(c, all)
      return found ? c.redirect(addresses.case(found.id), 303) : refuseWith(c, edgeRefusal('not-found'))
    })
}

const readable = (c: Context<Env>, all: Surroundings): Promise<ReadCase | null> =>
  readableCase(all.reads.pool, personIn(c), councilProcedure, c.req.param('id'))

const printed = async (c: Context<Env>, all: Surroundings, paper: Printed) => {
  const found = await readable(c, all)
  const state = found?.state as CouncilState | undefined
  if (!found || !state || !papersOf(state, found.limited).includes(paper))
    return refuseWith(c, edgeRefusal('not-found'))
  const ui = uiOf(c, found.now)
  const posts = [
    ...seats(ui.guideline.council),
    ui.guideline.roles.secretariat.post,
    ...state.guests.map((one) => one.post),
  ]
  // Once the notice is out papers print whom it froze; only before, and for those from before names were kept, is it
  // today's roster.
  const frozen = state.noticed?.holders ?? []
  const holders: ReadonlyMap<string, string> =
    frozen.length > 0
      ? new Map(frozen.map(({ post, name }) => [post, name]))
      : await postHolders(all.reads.pool, posts, state.date)
  return c.html(document(papers[paper]({ ui, id: found.id, state, holders }, found.limited)))
}

const calendar = async (c: Context<Env>, all: Surroundings) => {
  const found = await readable(c, all)
  const state = found?.state as CouncilState | undefined
  if (!found || !state || !papersOf(state, found.limited).includes('ics'))
    return refuseWith(c, edgeRefusal('not-found'))
  const ui = uiOf(c, found.now)
  const text = calendarFile(ui, all.publicUrl, { id: found.id, version: found.version, state })
  const name = fileNameOf([numberInWords(ui, { ...state, id: found.id }), state.date], 'ics')
  return c.body(text, 200, {
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'content-disposition': savedAs('attachment', name, `meeting-${uuidOf(found.id).slice(0, 8)}.ics`),
  })
}
