import type { Child } from 'hono/jsx'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { RegisterEntry } from '../../domain/law/register.ts'
import { addresses } from '../addresses.ts'
import { Badge } from '../components/badge.tsx'
import { ListedDue, shortDueText } from '../components/due-date.tsx'
import { NarrowDay } from '../components/narrow-day.tsx'
import { WholeWords } from '../components/whole-words.tsx'
import { csvMoment } from '../csv.ts'
import { narrowDayText } from '../dates.ts'
import { listed, officeName, postName, slash, term } from '../say.ts'
import type { Ui } from '../ui.ts'
import type { DeclaredRegister, RegisterColumn } from './declared-register.ts'
import { numberInWords } from '../number-in-words.ts'

/** What a column of a register shows of a row on a page. */
export function shownCell(ui: Ui, register: DeclaredRegister, column: RegisterColumn, entry: RegisterEntry): Child {
  switch (column.kind) {
    case 'case':
      return <CaseCell ui={ui} entry={entry} />
    case 'stage':
      return <Badge {...register.stage(ui, entry)} />
    case 'holders':
      return <Holders ui={ui} entry={entry} />
    case 'due':
      return <ListedDue ui={ui} due={entry.due as Instant | null} />
    case 'own': {
      const shown = column.shown(ui, entry)
      return typeof shown === 'string' ? <WholeWords text={shown} /> : shown
    }
    default: {
      const day = dayIn(column, entry)
      if (day !== undefined)
        return day === null ? <NoDay ui={ui} kind={column.kind} /> : <NarrowDay ui={ui} date={day} />
      return <WholeWords text={plainCell(ui, register, column, entry)} />
    }
  }
}

/** A term has its days sometime; another day there may never be: that something is leased, that it was checked. */
const NoDay = ({ ui, kind }: { readonly ui: Ui; readonly kind: RegisterColumn['kind'] }) => (
  <span class="muted">{kind === 'day' ? '―' : ui.t.parts.notYet}</span>
)

const CaseCell = ({ ui, entry }: { readonly ui: Ui; readonly entry: RegisterEntry }) => (
  <>
    <a class="row-title" href={addresses.case(entry.id)} data-row-link>
      {entry.title}
    </a>
    <div class="row-sub">
      <WholeWords
        text={[numberInWords(ui, entry), ...entry.offices.slice(0, 1).map((office) => officeName(ui, office))].join(
          slash(ui),
        )}
      />
    </div>
  </>
)

const Holders = ({ ui, entry }: { readonly ui: Ui; readonly entry: RegisterEntry }) =>
  entry.holders.length === 0 ? (
    <span class="muted">―</span>
  ) : (
    <>
      {holdersIn(ui, entry)}
      {entry.waitingFor !== null && <div class="row-sub">{term(ui.t.words.tasks, entry.waitingFor)}</div>}
    </>
  )

/** The same as text alone, days as a spreadsheet sorts them (ISO 8601). */
export function plainCell(ui: Ui, register: DeclaredRegister, column: RegisterColumn, entry: RegisterEntry): string {
  switch (column.kind) {
    case 'case':
      return entry.title
    case 'stage':
      return register.stage(ui, entry).text
    case 'holders':
      return holdersIn(ui, entry)
    case 'due':
      return entry.due === null ? '' : csvMoment(entry.due as Instant)
    case 'own':
      return column.plain(ui, entry)
    case 'starts':
    case 'ends':
    case 'opened':
    case 'day':
      return dayIn(column, entry) ?? ''
    default: {
      const value = entry.cells[column.cell] ?? null
      if (typeof value !== 'string' && typeof value !== 'number') return ''
      if (column.kind === 'post') return postName(ui, String(value))
      return column.kind === 'office' ? officeName(ui, String(value)) : String(value)
    }
  }
}

/** A mark stands beside these words. */
const marked = '　'

/** About what `shownCell` says, for its width. */
export function cellText(ui: Ui, register: DeclaredRegister, column: RegisterColumn, entry: RegisterEntry): string {
  const plain = plainCell(ui, register, column, entry)
  switch (column.kind) {
    case 'stage':
      return `${marked}${plain}`
    case 'holders':
      return entry.waitingFor === null ? plain : `${plain}　${term(ui.t.words.tasks, entry.waitingFor)}`
    case 'due':
      return entry.due === null ? '' : `${marked}${shortDueText(ui, entry.due as Instant)}`
    default: {
      const day = dayIn(column, entry)
      return day ? narrowDayText(ui.lang, day) : plain
    }
  }
}

const holdersIn = (ui: Ui, { holders }: RegisterEntry): string =>
  listed(
    ui,
    holders.map((post) => postName(ui, post)),
  )

/** The day of a column of days; undefined where the column is none. */
export const dayIn = (column: RegisterColumn, entry: RegisterEntry): PlainDate | null | undefined => {
  if (column.kind === 'starts') return entry.fromOn as PlainDate | null
  if (column.kind === 'ends') return entry.untilOn as PlainDate | null
  if (column.kind === 'opened') return tokyoDateOf(entry.openedAt as Instant)
  return column.kind === 'day' ? ((entry.cells[column.cell] ?? null) as PlainDate | null) : undefined
}
