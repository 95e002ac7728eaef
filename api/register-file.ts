import type { Context } from 'hono'
import { register, type RegisterQuery } from '../db/read-models/register.ts'
import { tokyoDateOf } from '../domain/kernel/instant.ts'
import type { RegisterEntry } from '../domain/law/register.ts'
import type { DeclaredRegister } from '../web/register/declared-register.ts'
import { shownColumns } from '../web/register/register-filters.ts'
import { tableColumns } from '../web/register/register-table.ts'
import { uiOn } from '../web/ui-on.ts'
import { askedRegister, registerQuery } from './asked-register.ts'
import { uiOf } from './reader-ui.ts'
import type { Env, Surroundings } from './surroundings.ts'
import { rowsAtATime, sendTable, withWareki } from './table-file.ts'

/** The rows of a register at one moment, some at a time: however long it takes, none is twice there or left out. */
async function* rowsOf(
  all: Surroundings,
  query: Omit<RegisterQuery, 'place'>,
): AsyncGenerator<readonly RegisterEntry[]> {
  const asked = { ...query, asOf: query.asOf ?? query.now }
  for (let after: string | null = null; ;) {
    const page = await register(all.reads.db, { ...asked, place: { after, limit: rowsAtATime } })
    yield page.rows
    if (page.next === null) return
    after = page.next
  }
}

/** A register's rows as its page shows them, as they stood when it began. */
export const registerFile = async (c: Context<Env>, all: Surroundings, declared: DeclaredRegister) => {
  const asked = askedRegister(c, declared)
  const query = registerQuery(c, declared, asked)
  const ui = uiOn(uiOf(c), asked.asOf)
  return sendTable(c, all, {
    ui,
    name: declared.name,
    day: tokyoDateOf(asked.asOf ?? query.now),
    columns: tableColumns(ui, declared, shownColumns(declared, asked), withWareki(c)),
    pages: rowsOf(all, query),
  })
}
