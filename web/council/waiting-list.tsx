import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'
import { addresses } from '../addresses.ts'
import { Badge } from '../components/badge.tsx'
import { LinkButton } from '../components/button.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { Since } from '../components/due-date.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { aboutText } from '../about-text.ts'
import { officeName, withPart } from '../say.ts'
import type { Ui } from '../ui.ts'
import { numberInWords } from '../number-in-words.ts'
import { wordsOf } from './words.ts'

/** A case, or a part of one, that waits for the council, and on whose agenda it stands. */
export interface WaitingCase {
  readonly case: CaseId
  readonly kind: 'outsourcing' | 'proposed'
  readonly part: string | null
  readonly number: CaseNumber | null
  readonly title: string
  readonly office: OfficeId
  readonly since: Instant
  readonly on: { readonly meeting: CaseId; readonly name: string } | null
}

interface WaitingProps {
  readonly ui: Ui
  /** What is due first. */
  readonly rows: readonly WaitingCase[]
  /** How many wait in all. */
  readonly count: number
  /** The meeting onto whose agenda the reader may put them; null where there is none, or the reader may not. */
  readonly into: CaseId | null
}

/** What waits for the council (審議待ち), with its count and where each case stands. */
export const WaitingList = ({ ui, rows, count, into }: WaitingProps) => {
  const { register } = wordsOf(ui)
  const [title = '', text = ''] = register.waitingNone
  return (
    <section class="stack-small" aria-labelledby="waiting-title">
      <div class="page-title">
        <h2 id="waiting-title">
          {register.waiting} <span class="count">{count}</span>
        </h2>
        {into !== null && rows.some((one) => one.on === null) && (
          <LinkButton text={register.putOnNext} href={addresses.act(into, 'PutOnAgenda')} />
        )}
      </div>
      <p class="small muted">{register.waitingLead}</p>
      {count > rows.length && <p class="small">{register.waitingShown(rows.length, count)}</p>}
      <DataTable
        ui={ui}
        caption={register.waiting}
        columns={columns(ui)}
        rows={rows}
        empty={<EmptyState title={title} text={text} />}
      />
    </section>
  )
}

const columns = (ui: Ui): readonly Column<WaitingCase>[] => {
  const { register } = wordsOf(ui)
  const heads = register.columns
  return [
    {
      heading: heads.case,
      cell: (row) => (
        <>
          <a class="row-title" href={addresses.case(row.case)} data-row-link>
            {waitingTitle(ui, row)}
          </a>
          <div class="row-sub">{numberInWords(ui, { id: row.case, number: row.number })}</div>
        </>
      ),
    },
    {
      heading: heads.kind,
      cell: (row) => (
        <Badge
          tone="neutral"
          icon="doc"
          text={row.kind === 'outsourcing' ? wordsOf(ui).outsourcingTag : wordsOf(ui).proposedTag}
        />
      ),
    },
    { heading: heads.office, cell: (row) => officeName(ui, row.office) },
    { heading: heads.since, cell: (row) => <Since ui={ui} at={row.since} /> },
    {
      heading: register.onAgenda,
      cell: (row) =>
        row.on === null ? (
          <span class="muted">{register.notOnAgenda}</span>
        ) : (
          <a href={addresses.case(row.on.meeting)}>{row.on.name}</a>
        ),
    },
  ]
}

/** The case's title, with the part of it that waits. */
export const waitingTitle = (ui: Ui, { title, part }: Pick<WaitingCase, 'title' | 'part'>): string =>
  part === null ? title : withPart(ui, title, aboutText(ui, part))
