import type { Context } from 'hono'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { DeclaredRegister } from '../../web/register/declared-register.ts'
import { shownColumns, type AskedRegister } from '../../web/register/register-filters.ts'
import { tableColumns } from '../../web/register/register-table.ts'
import { uiOn } from '../../web/ui-on.ts'
import { askedRegister } from './asked-register.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { allRows, registerRows } from './register-rows.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { dearly } from '../surroundings/dearly.ts'
import { sendTable, withWareki } from './table-file.ts'

/** A register's rows as its page shows them, as they stood when it began. */
export const registerFile = async (c: Context<Env>, all: Surroundings, declared: DeclaredRegister) => {
  const asked = askedRegister(c, declared)
  const read = registerRows(c, dearly(all), declared, asked)
  const ui = uiOn(uiOf(c), asked.asOf)
  return sendTable(c, all, {
    ui,
    name: declared.own?.file.name ?? declared.name,
    title: [declared.words(ui, null).title, ...(isNarrowed(asked) ? [ui.t.parts.narrowedBy] : [])],
    day: tokyoDateOf(read.at),
    columns:
      declared.own?.file.columns(ui, asked.columns, withWareki(c)) ??
      tableColumns(ui, declared, shownColumns(declared, asked), withWareki(c)),
    pages: allRows(read),
  })
}

/** Whether rows may be missing: somebody who finds the file later has to see that from its name. */
const isNarrowed = ({ q, filters }: AskedRegister): boolean =>
  q !== '' || Object.values(filters).some((value) => value !== '')
