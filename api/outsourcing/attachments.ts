import type { Attachment } from '../../domain/outsourcing/attachments/state.ts'
import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { OneCase } from '../../db/read-models/one-case.ts'
import type { TaskId } from '../../domain/kernel/ids.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { addresses } from '../../web/addresses.ts'
import { errorsOfRefusal } from '../../web/forms/field-errors.ts'
import { document } from '../../web/layout.tsx'
import { isShown } from '../../web/outsourcing/request/shown-paper.tsx'
import { attachPage } from '../../web/outsourcing/request/attach-page.tsx'
import { caseWithPapers } from './case-with-papers.ts'
import { takesPapers } from './takes-papers.ts'
import { downloadHeaders, sendPaper } from '../attachments/send-paper.ts'
import { takeUpload } from '../attachments/take-upload.ts'
import { leaveNotice } from '../surroundings/notice.ts'
import { edgeRefusal, statusOf } from '../problems/problem.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** A case's papers for people: to attach one by a form, and to take one home. */
export const attachments = (all: Surroundings): Hono<Env> =>
  new Hono<Env>()
    .get('/cases/outsourcing/:id/attachments', signedIn(all), (c) => showForm(c, all))
    .post('/cases/outsourcing/:id/attachments', (c) => takePaper(c, all))
    .get('/cases/outsourcing/:id/attachments/:attachment', signedIn(all), (c) => download(c, all))
    .get('/cases/outsourcing/:id/attachments/:attachment/shown', signedIn(all), (c) => download(c, all, shownHeaders))
    .get('/api/outsourcing/:id/attachments/:attachment', signedIn(all), (c) => download(c, all))

const showForm = async (c: Context<Env>, all: Surroundings) => {
  const found = await caseWithPapers(c, all)
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  // From the page of a finding or an inspection one comes with its name; what isn't one is left out.
  const about = c.req.query('about') ?? ''
  return formPage(c, found, {
    label: '',
    about: /^[a-z][a-z0-9-]{0,59}$/.test(about) ? about : '',
    refusal: null,
    status: 200,
  })
}

const permissionIn = (c: Context<Env>, { state, now }: OneCase<OutsourcingState>) =>
  outsourcing.decider.permits('AddAttachment', state, rulesFor(personIn(c), { by: 'session' }, now))

interface FormShown {
  readonly label: string
  readonly about: string
  readonly refusal: Refusal | null
  readonly status: ContentfulStatusCode
}

const formPage = (c: Context<Env>, found: OneCase<OutsourcingState>, { label, about, refusal, status }: FormShown) => {
  const ui = uiOf(c, found.now)
  const errors = refusal === null ? {} : errorsOfRefusal(ui, refusal)
  return c.html(
    document(
      attachPage({
        ui,
        id: found.id,
        state: found.state,
        permission: permissionIn(c, found),
        label,
        about,
        errors,
        refusal: Object.keys(errors).length > 0 ? null : refusal,
      }),
    ),
    status,
  )
}

const takePaper = async (c: Context<Env>, all: Surroundings) => {
  const taken = await takeUpload(c, all, {
    find: () => caseWithPapers(c, all),
    permit: (found) => permissionIn(c, found),
    into: ({ state }, { about = '' }) => takesPapers(state, about === '' ? null : about),
  })
  if ('response' in taken) return taken.response
  const { found, fields, label, answer } = taken
  const { about = '', task = '' } = fields
  if (answer.kind === 'refused')
    return formPage(c, found, { label, about, refusal: answer.refusal, status: statusOf(answer.refusal) })
  leaveNotice(c, all, 'AddAttachment')
  return c.redirect(
    /^[a-z][a-z-]{0,60}-\d{1,9}$/.test(task)
      ? addresses.task(found.id, task as TaskId)
      : addresses.section(found.id, 'attachments'),
    303,
  )
}

const download = async (c: Context<Env>, all: Surroundings, headersOf: HeadersOf = downloadHeaders) => {
  const found = await caseWithPapers(c, all)
  const paper = found?.state.attachments.find((one) => one.id === c.req.param('attachment'))
  const headers = paper && headersOf(paper)
  if (!paper || !headers) return refuseWith(c, edgeRefusal('not-found'))
  return sendPaper(c, all, paper, headers)
}

/** How a paper leaves, or null where it doesn't leave that way. */
type HeadersOf = (paper: Attachment) => Readonly<Record<string, string>> | null

/**
 * A PDF as a part of our own pages: the browser's viewer keeps it apart from them, no other site may frame it, and its
 * policy lets it load nothing. A policy of `sandbox` would have the viewer refuse it. Nothing else is ever shown so.
 */
const shownHeaders: HeadersOf = (paper) =>
  isShown(paper)
    ? {
        ...downloadHeaders(paper),
        'content-disposition': 'inline',
        'content-security-policy': "default-src 'none'; object-src 'self'; frame-ancestors 'self'",
        'cross-origin-resource-policy': 'same-origin',
      }
    : null
