import { Hono } from 'hono'
import type { StockTakeState } from '../../domain/stock-take/state.ts'
import { askedOf } from '../../web/forms/asked.ts'
import { document } from '../../web/layout.tsx'
import { countSheet } from '../../web/stock-take/count-sheet.tsx'
import { itemParams } from '../../web/stock-take/items-asked.ts'
import { readableCase } from '../forms/reading.ts'
import { edgeRefusal } from '../problems/problem.ts'
import { refuseWith } from '../problems/refuse.ts'
import { servedNamed } from '../procedures/procedures.ts'
import { signedIn, personIn } from '../sign-in/session.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** The list to take along where no screen goes: what an address asks for, of a stock-take that one may read. */
export const countSheetPages = (all: Surroundings): Hono<Env> =>
  new Hono<Env>().get('/cases/stock-take/:id/sheet', signedIn(all), async (c) => {
    const found = await readableCase(all.reads.pool, personIn(c), servedNamed('stock-take'), c.req.param('id'))
    if (!found) return refuseWith(c, edgeRefusal('not-found'))
    const state = found.state as unknown as StockTakeState
    const asked = askedOf([{ params: itemParams }], c.req.query())
    return c.html(document(countSheet({ ui: uiOf(c, found.now), id: found.id, state, asked })))
  })
