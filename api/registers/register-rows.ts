import type { Context } from 'hono'
import { register, registerYears, type RegisterQuery } from '../../db/read-models/register.ts'
import { registerSorts, type RegisterEntry } from '../../domain/law/register.ts'
import type { DeclaredRegister } from '../../web/register/declared-register.ts'
import type { AskedRegister } from '../../web/register/register-filters.ts'
import { fiscalYearIn } from './list-place.ts'
import { servedNamed } from '../procedures/procedures.ts'
import type { RegisterRows } from '../procedures/read-rows.ts'
import { readerOf } from '../surroundings/reader.ts'
import { dearly } from '../surroundings/dearly.ts'
import { personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { rowsAtATime } from './table-file.ts'

/** Those of the table of all registers, or of the list that its procedure reads itself. */
export const registerRows = (
  c: Context<Env>,
  given: Surroundings,
  declared: DeclaredRegister,
  asked: AskedRegister,
): RegisterRows => {
  const all = asked.q === '' ? given : dearly(given)
  const person = personIn(c)
  if (declared.own !== undefined) {
    const own = servedNamed(declared.procedure).ownRows?.[declared.name]
    if (own === undefined) throw new Error(`nothing reads the rows of ${declared.procedure}/${declared.name}`)
    const rows = own(all, person, asked)
    return {
      ...rows,
      at: person.now,
      still: () => ({ ...registerRows(c, all, declared, asked), page: once(rows.page) }),
    }
  }
  return ofAllRegisters(all, registerQuery(c, declared, asked))
}

const ofAllRegisters = (all: Surroundings, query: Omit<RegisterQuery, 'place'>): RegisterRows => ({
  page: (place) => register(all.reads.db, { ...query, place }),
  years: () => registerYears(all.reads.db, query),
  at: query.asOf ?? query.now,
  still: () => ofAllRegisters(all, { ...query, asOf: query.asOf ?? query.now }),
})

/** A row that moves in its order while the pages are read would else stand there twice. */
const once = (page: RegisterRows['page']): RegisterRows['page'] => {
  const read = new Set<string>()
  return async (place) => {
    const { rows, next } = await page(place)
    const fresh = rows.filter(({ id }) => !read.has(id))
    for (const { id } of fresh) read.add(id)
    return { rows: fresh, next }
  }
}

/** What the address asks, as the record reads it for whoever asks. */
const registerQuery = (
  c: Context<Env>,
  declared: DeclaredRegister,
  { q, filters, sort, tab, asOf }: AskedRegister,
): Omit<RegisterQuery, 'place'> => {
  const person = personIn(c)
  const { stage, office, due, fiscalYear = '' } = filters
  return {
    procedure: declared.procedure,
    register: declared.name,
    reader: readerOf(person),
    filters: {
      q: q || null,
      stage: stage || null,
      office: office || null,
      fiscalYear: fiscalYearIn(fiscalYear),
      overdue: due === 'overdue',
      over: tab === null ? null : tab === 'past',
      cells: Object.assign(
        {},
        ...declared.filters.map((filter) => {
          const value = typeof filter === 'string' ? '' : (filters[filter.name] ?? '')
          return typeof filter === 'string' || value === '' ? {} : filter.cells?.(value)
        }),
      ),
    },
    order: { by: registerSorts.find((one) => one === sort.by) ?? 'opened', descending: sort.descending },
    asOf,
    now: person.now,
  }
}

/** All rows at one moment, some at a time. */
export async function* allRows({ still }: RegisterRows): AsyncGenerator<readonly RegisterEntry[]> {
  const { page } = still()
  for (let after: string | null = null; ;) {
    const { rows, next } = await page({ after, limit: rowsAtATime })
    yield rows
    if (next === null) return
    after = next
  }
}
