import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ReadCase } from '../forms/reading.ts'
import type { PaperTerms } from '../../domain/law/paper.ts'
import { council } from '../../domain/council/council.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { addresses } from '../../web/addresses.ts'
import { handingOutPage } from '../../web/council/handing-out-page.tsx'
import { errorsOfRefusal } from '../../web/forms/field-errors.ts'
import { document } from '../../web/layout.tsx'
import { sendPaper } from '../attachments/send-paper.ts'
import type { TakesPapers } from '../attachments/take-in.ts'
import { takeUpload } from '../attachments/take-upload.ts'
import { leaveNotice } from '../surroundings/notice.ts'
import { edgeRefusal, statusOf } from '../problems/problem.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { readableCase, rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

const procedure = servedNamed('council')

/** The papers that a meeting hands out: to add one by a form, and to save those of the items that one may read. */
export const meetingPapers = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/council/:id/papers', signedIn(all), async (c) => {
      const found = await meetingIn(c, all)
      return found === null || found.limited
        ? refuseWith(c, edgeRefusal('not-found'))
        : formPage(c, found, { label: '', item: '' }, null, 200)
    })
    .post('/council/:id/papers', (c) => takePaper(c, all))
    .get('/council/:id/papers/:paper', signedIn(all), (c) =>
      saved(c, all, (state) => state.papers.find(({ id }) => id === c.req.param('paper'))),
    )
    .get('/council/:id/items/:item/papers/:paper', signedIn(all), (c) =>
      saved(c, all, (state) =>
        state.items
          .find(({ id }) => id === c.req.param('item'))
          ?.bound?.papers?.find(({ id }) => id === c.req.param('paper')),
      ),
    )

const meetingIn = (c: Context<Env>, { reads }: Surroundings): Promise<ReadCase | null> =>
  readableCase(reads.pool, personIn(c), procedure, c.req.param('id'))

const stateOf = ({ state }: ReadCase): CouncilState => state as CouncilState

/** What somebody may read of a meeting is cut to it before anything is looked for: no other item's paper is found. */
const saved = async (
  c: Context<Env>,
  all: Surroundings,
  find: (state: CouncilState) => PaperTerms | undefined,
): Promise<Response> => {
  const found = await meetingIn(c, all)
  const paper = found === null ? undefined : find(stateOf(found))
  return paper === undefined ? refuseWith(c, edgeRefusal('not-found')) : sendPaper(c, all, paper)
}

const permissionIn = (c: Context<Env>, found: ReadCase) =>
  council.decider.permits('AddMeetingPaper', stateOf(found), rulesFor(personIn(c), { by: 'session' }, found.now))

const formPage = (
  c: Context<Env>,
  found: ReadCase,
  said: { readonly label: string; readonly item: string },
  refusal: Refusal | null,
  status: ContentfulStatusCode,
) => {
  const ui = uiOf(c, found.now)
  const errors = refusal === null ? {} : errorsOfRefusal(ui, refusal)
  return c.html(
    document(
      handingOutPage({
        ui,
        id: found.id,
        state: stateOf(found),
        permission: permissionIn(c, found),
        ...said,
        errors,
        refusal: Object.keys(errors).length > 0 ? null : refusal,
      }),
    ),
    status,
  )
}

const takePaper = async (c: Context<Env>, all: Surroundings) => {
  const taken = await takeUpload(c, all, {
    find: () => meetingIn(c, all),
    permit: (found) => permissionIn(c, found),
    into: (found, fields) => takesPapers(stateOf(found), itemSaid(fields)),
  })
  if ('response' in taken) return taken.response
  const { found, fields, label, answer } = taken
  if (answer.kind === 'refused')
    return formPage(c, found, { label, item: itemSaid(fields) ?? '' }, answer.refusal, statusOf(answer.refusal))
  leaveNotice(c, all, 'AddMeetingPaper')
  return c.redirect(addresses.section(found.id, 'agenda'), 303)
}

const itemSaid = (fields: { readonly [name: string]: string | undefined }): string | null =>
  (fields['AddMeetingPaper.item'] ?? '') === '' ? null : (fields['AddMeetingPaper.item'] ?? null)

const takesPapers = (state: CouncilState, item: string | null): TakesPapers => ({
  command: (paper) => ({ type: 'AddMeetingPaper', data: { ...paper, item } }),
  refusal: (paper, rules) => {
    const outcome = council.decider.decide({ type: 'AddMeetingPaper', data: { ...paper, item } }, state, rules)
    return outcome.ok ? null : outcome.refusal
  },
  papers: state.papers,
})
