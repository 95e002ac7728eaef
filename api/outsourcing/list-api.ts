import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { dueFilters } from '../../db/outsourcing/case-filters.ts'
import { caseList } from '../../db/outsourcing/case-list.ts'
import { caseOrders } from '../../db/outsourcing/case-orders.ts'
import { day, optionalLine } from '../schemas/fields.ts'
import { scopeOf } from '../surroundings/reader.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { dearly } from '../surroundings/dearly.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { wrong } from '../routes/procedure-api.ts'

/** How the list of cases can be narrowed and ordered, in the address. */
export const listQuery = z.strictObject({
  q: optionalLine().optional(),
  stage: optionalLine().optional(),
  office: optionalLine().optional(),
  due: z.enum(dueFilters).optional(),
  fiscalYear: z.coerce.number().int().min(1900).max(2200).optional(),
  /** The period's last day lies within these. */
  endsFrom: day().optional(),
  endsTo: day().optional(),
  /** Only those that no other case goes on from. */
  renewal: z.enum(['none']).optional(),
  order: z.enum(caseOrders).default('changed'),
  descending: z.enum(['true', 'false']).default('true'),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** The list of outsourcing cases for programs; what is the same for every procedure stands in procedure-api.ts. */
export const outsourcingApi = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().get('/api/outsourcing', signedIn(all), (c) => listed(c, all))

const listed = async (c: Context<Env>, all: Surroundings) => {
  const query = listQuery.safeParse(c.req.query(), { reportInput: true })
  if (!query.success) return wrong(c, query.error)
  const { q, stage, office, due, fiscalYear, endsFrom, endsTo, renewal, order, descending, after, limit } = query.data
  const person = personIn(c)
  const page = await caseList((q === undefined ? all : dearly(all)).reads.db, {
    scope: scopeOf(person),
    filters: {
      q: q ?? null,
      stage: stage ?? null,
      office: office ?? null,
      due: due ?? null,
      fiscalYear: fiscalYear ?? null,
      endsFrom: endsFrom ?? null,
      endsTo: endsTo ?? null,
      unrenewed: renewal === 'none',
    },
    order: { by: order, descending: descending === 'true' },
    place: { after: after ?? null, limit },
    now: person.now,
  })
  return c.json(page)
}
