import { everRequesting } from '../../domain/guideline/former.ts'
import type { Context } from 'hono'
import { parseInstant, plusMs, tokyoDateOf, tokyoTime, type Instant } from '../../domain/kernel/instant.ts'
import { addDays, latestDate } from '../../domain/kernel/plain-date.ts'
import { isStorableText } from '../../domain/kernel/text.ts'
import { registerSorts } from '../../domain/law/register.ts'
import type { DeclaredRegister, ListOrder } from '../../web/register/declared-register.ts'
import type { AskedRegister, FilterChoices } from '../../web/register/register-filters.ts'
import type { RegisterListProps } from '../../web/register/register-list.tsx'
import { pager, placeIn } from './list-place.ts'
import { takeNotice } from '../surroundings/notice.ts'
import { dayInAddress, unreadDay } from '../../web/day-in-address.ts'
import { uiOn } from '../../web/ui-on.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { readerOf } from '../surroundings/reader.ts'
import type { RegisterRows } from '../procedures/read-rows.ts'
import { registerRows } from './register-rows.ts'
import { personIn } from '../sign-in/session.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'

/** A parameter of an address: what can't be stored is none, and people edit addresses, so nothing is refused. */
export const saidIn =
  (c: Context<Env>) =>
  (name: string): string => {
    const text = c.req.query(name)?.slice(0, 200) ?? ''
    return isStorableText(text) ? text : ''
  }

/** What the address asks of a register; what it says wrongly is left open. */
export const askedRegister = (c: Context<Env>, declared: DeclaredRegister): AskedRegister => {
  const said = saidIn(c)
  const tab = declared.tabs === undefined ? null : said('tab') === 'past' ? 'past' : 'coming'
  const names = declared.filters.map((filter) => (typeof filter === 'string' ? filter : filter.name))
  return {
    q: said('q'),
    filters: Object.fromEntries([
      ...names.map((name) => [name, said(name)]),
      ...(declared.days ?? []).map(({ name }) => [name, dayInAddress(said(name)) ?? '']),
    ]),
    sort:
      sortIn(said('sort'), declared) ?? (tab === null ? declared.sort : (declared.tabs?.[tab].sort ?? declared.sort)),
    tab,
    asOf: declared.own === undefined ? momentIn(said('asOf'), personIn(c).now) : null,
    columns: columnsIn(c.req.queries('col') ?? [], declared),
  }
}

/** The end of a day that is over, or a moment that a paper names; null for now, and for what is none. */
const momentIn = (text: string, now: Instant): Instant | null => {
  const day = dayInAddress(text)
  const at =
    day === null ? parseInstant(text) : day < latestDate ? plusMs(tokyoTime(addDays(day, 1), '00:00'), -1) : null
  return at !== null && at < now ? at : null
}

/** The columns that are asked for; all where none is that the register has. */
const columnsIn = (asked: readonly string[], { columns }: DeclaredRegister): readonly string[] => {
  const headings = columns.map(({ heading }) => heading)
  const shown = headings.filter((one) => asked.includes(one))
  return shown.length === 0 ? headings : shown
}

const sortIn = (text: string, { own }: DeclaredRegister): ListOrder | null => {
  const sorts: readonly ListOrder['by'][] = own?.sorts ?? registerSorts
  const by = sorts.find((one) => one === text.replace(/^-/, ''))
  return by === undefined ? null : { by, descending: text.startsWith('-') }
}

/** A page of a register, read for whoever asks for it. */
export const registerList = async (
  c: Context<Env>,
  all: Surroundings,
  declared: DeclaredRegister,
): Promise<RegisterListProps> => {
  const asked = askedRegister(c, declared)
  const read = registerRows(c, all, declared, asked)
  const [{ rows, next }, choices] = await Promise.all([read.page(placeIn(c)), filterChoices(c, read)])
  const moment = saidIn(c)('asOf')
  const unread = parseInstant(moment) === null ? unreadDay(uiOf(c), moment) : null
  const ui = uiOn(uiOf(c, undefined, takeNotice(c) ?? unread), asked.asOf)
  return { ui, register: declared, asked, rows, ...choices, ...pager(ui.here, next) }
}

/** Among which offices and fiscal years the reader of a register can choose. */
export const filterChoices = async (c: Context<Env>, read: Pick<RegisterRows, 'years'>): Promise<FilterChoices> => {
  const person = personIn(c)
  const { scope } = readerOf(person)
  const requesting = everRequesting(rulesOn(c.get('book'), tokyoDateOf(person.now)).guideline).map((one) => one.office)
  return { offices: scope.all || scope.council ? requesting : scope.offices, fiscalYears: await read.years() }
}
