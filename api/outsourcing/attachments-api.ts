import { attached } from '../../domain/outsourcing/attachments/fixed.ts'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { randomUUID } from 'node:crypto'
import { isUuid } from '../../domain/kernel/ids.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import { bodyOf, neverRead, TooMuchSent } from '../attachments/body-as-it-comes.ts'
import { caseWithPapers } from './case-with-papers.ts'
import { takesPapers } from './takes-papers.ts'
import { receive, type ReceivedFile } from '../attachments/receive.ts'
import { largestPaper, takeIn } from '../attachments/take-in.ts'
import { line, optionalLine, partId } from '../schemas/fields.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { rulesFor } from '../forms/reading.ts'
import { refuseWith } from '../problems/refuse.ts'
import { isBytes } from '../requests/same-site.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { wrong } from '../routes/procedure-api.ts'

/** What the address of an upload says about the paper; the body is the paper itself. */
export const uploadQuery = z.strictObject({
  name: line().meta({ description: 'The file’s name; its ending must fit its content.' }),
  label: optionalLine().default(''),
  about: partId().optional().meta({ description: 'The part of the case to which it belongs, such as `finding-1`.' }),
  id: z
    .string()
    .refine(isUuid, { params: { problem: 'invalid' } })
    .optional()
    .meta({ format: 'uuid', description: 'The command’s own id; the same again changes nothing.' }),
})

/** A case's papers for programs: the bytes as they are, so that a program needs no form. */
export const attachmentsApi = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().post('/api/outsourcing/:id/attachments', signedIn(all), (c) => uploaded(c, all))

const uploaded = async (c: Context<Env>, all: Surroundings) => {
  if (!isBytes(c.req.header('content-type'))) return refuseWith(c, edgeRefusal('unsupported-media-type'))
  const query = uploadQuery.safeParse(c.req.query(), { reportInput: true })
  if (!query.success) return wrong(c, query.error)
  const found = await caseWithPapers(c, all)
  if (!found) return refuseWith(c, edgeRefusal('not-found'))
  const person = personIn(c)
  const permission = outsourcing.decider.permits(
    'AddAttachment',
    found.state,
    rulesFor(person, { by: 'api' }, found.now),
  )
  if (!permission.may) return refuseWith(c, permission.refusal)
  const { name, label, about = null, id = randomUUID() } = query.data
  const file = { ...(await received(c, largestPaper(c.get('book'), found.now))), name }
  const { sha256, size } = file
  const answer = await takeIn(all, found.now, {
    stream: found.id,
    into: takesPapers(found.state, about),
    person,
    by: { person: person.id, via: { by: 'api' } },
    origin: 'api',
    commandId: id,
    file,
    label,
  })
  if (answer.kind === 'refused') return refuseWith(c, answer.refusal)
  const after = await caseWithPapers(c, all)
  const paper =
    after &&
    attached(after.state).findLast((one) => one.sha256 === sha256 && one.label === label && one.about === about)
  const { version, again } = answer
  return c.json(
    { attachment: paper?.id ?? null, mediaType: paper?.mediaType ?? null, size, sha256, version, again },
    again ? 200 : 201,
  )
}

const received = async (c: Context<Env>, maxBytes: number): Promise<ReceivedFile> => {
  try {
    return await receive(bodyOf(c), maxBytes)
  } catch (error) {
    if (error instanceof TooMuchSent) return neverRead
    throw error
  }
}
