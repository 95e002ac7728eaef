import type { Context } from 'hono'
import type { Place } from '../../db/read-models/page.ts'
import { withQuery } from '../../web/addresses.ts'
import type { AskedRow } from '../../web/pages/inbox.tsx'
import type { Env } from '../surroundings/surroundings.ts'

const rowsOnPage = 50

/** Where in a list a page begins, from its address. */
export const placeIn = (c: Context<Env>): Place => ({ after: c.req.query('after') ?? null, limit: rowsOnPage })

/** The addresses of the next rows and of the first ones, where there are any. */
export const pager = (
  here: string,
  next: string | null,
): { readonly next: string | null; readonly first: string | null } => ({
  next: next === null ? null : withQuery(here, { after: next }),
  first: new URL(here, 'http://localhost').searchParams.has('after') ? withQuery(here, {}) : null,
})

/** A case's row as pages show it. */
export const askedRow = ({
  id,
  number,
  title,
  office,
  stage,
  ending,
  holders,
  waitingFor,
  since,
  due,
}: Omit<AskedRow, 'case'> & AskedRow['case']): AskedRow => ({
  case: { id, number, title, office },
  stage,
  ending,
  holders,
  waitingFor,
  since,
  due,
})

/** A fiscal year as a filter of a list's address says it; null where it says none. */
export const fiscalYearIn = (text: string): number | null => (/^\d{4}$/.test(text) ? Number(text) : null)
