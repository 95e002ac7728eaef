import { longestSearch } from '../components/filters.tsx'
import type { Found } from '../../db/read-models/search-all.ts'
import { procedureOf } from '../../domain/kernel/ids.ts'
import { searchKey } from '../../domain/kernel/text.ts'
import { addresses } from '../addresses.ts'
import { Badge } from '../components/badge.tsx'
import { Banner } from '../components/banner.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Layout } from '../layout.tsx'
import { listedStage } from '../listed-stage.ts'
import { labelled, listed, postName } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { numberInWords } from '../number-in-words.ts'

/** Where something that was found is read: its case. */
export const foundHref = ({ id }: Found): string => addresses.case(id)

/** Something that was found; of a register's row what the register itself says of it. */
export interface FoundRow extends Found {
  readonly inRegister: {
    readonly title: string
    readonly stage: { readonly text: string; readonly tone: Tone }
  } | null
}

/** What kind of thing it is: the name of its procedure; of a part of a case the register in which it stands. */
export const foundKind = (ui: Ui, { id, item, inRegister }: FoundRow): string =>
  inRegister !== null && item !== ''
    ? inRegister.title
    : (ui.t.procedures[procedureOf(id)]?.procedure ?? procedureOf(id))

/** Its number and what it is called, for a line of suggestions. */
export const foundText = (ui: Ui, found: Found): string => {
  const title = found.title === '' ? ui.t.pages.inbox.untitled : found.title
  return found.number === null ? title : `${numberInWords(ui, found)} ${title}`
}

/** Something that was found and is no case: a page of its own. */
export interface FoundPlace {
  readonly text: string
  readonly href: string
  readonly kind: string
}

interface SearchPageProps {
  readonly ui: Ui
  readonly places: readonly FoundPlace[]
  readonly q: string
  readonly rows: readonly FoundRow[]
  /** Whether there was more than one page of it. */
  readonly more: boolean
  /** Whether the words stand in so much that not all of it was looked at. */
  readonly cut: boolean
}

/** One search over everything that the reader may read. */
export const searchPage = ({ ui, q, places, rows, more, cut }: SearchPageProps) => {
  const { search } = ui.t.pages
  const [title = '', text = ''] = q.trim() === '' ? search.ask : search.none
  return (
    <Layout ui={ui} title={search.title}>
      <div class="page-title">
        <h1>{search.title}</h1>
      </div>
      <form class="filters" method="get" action={addresses.search} role="search" aria-label={search.title}>
        <div class="field">
          <label class="field-label" for="search-q">
            {search.label}
          </label>
          <input
            class="input wide"
            type="search"
            id="search-q"
            name="q"
            value={q}
            autocomplete="off"
            maxlength={longestSearch}
          />
        </div>
        <button type="submit" class="button secondary small">
          {search.submit}
        </button>
      </form>
      {cut && <Banner tone="warn" title={search.cut} />}
      <Places places={places} />
      <div class="one-line">
        <DataTable
          ui={ui}
          caption={search.title}
          columns={columns(ui, q)}
          rows={rows}
          empty={<EmptyState title={title} text={text} />}
        />
      </div>
      {more && <p class="support">{search.more}</p>}
    </Layout>
  )
}

const Places = ({ places }: Pick<SearchPageProps, 'places'>) =>
  places.length === 0 ? (
    <></>
  ) : (
    <ul class="found-places">
      {places.map(({ text, href, kind }) => (
        <li>
          <a href={href}>{text}</a> <span class="small muted">{kind}</span>
        </li>
      ))}
    </ul>
  )

const columns = (ui: Ui, q: string): readonly Column<FoundRow>[] => {
  const { inbox, search } = ui.t.pages
  return [
    {
      heading: search.found,
      cell: (row) => (
        <>
          <a class="row-title" href={foundHref(row)} data-row-link>
            {row.title === '' ? inbox.untitled : row.title}
          </a>
          {row.said !== '' && <div class="row-sub">{labelled(ui, search.said, excerpt(row.said, q))}</div>}
        </>
      ),
    },
    { heading: inbox.columns.number, cell: (row) => <span class="nowrap">{numberInWords(ui, row)}</span> },
    { heading: search.kind, cell: (row) => foundKind(ui, row) },
    { heading: inbox.columns.stage, cell: (row) => <Badge {...(row.inRegister?.stage ?? listedStage(ui, row))} /> },
    {
      heading: inbox.columns.holder,
      cell: ({ holders }) =>
        listed(
          ui,
          holders.map((post) => postName(ui, post)),
        ),
    },
  ]
}

const longestExcerpt = 80
const before = 20

/** What a reader sees as one character: a base with its selector or mark stays whole, and 𠮷 is one. */
const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** A part of a text around the first word that is searched; its beginning where the word is written otherwise. */
export const excerpt = (text: string, q: string): string => {
  const whole = Array.from(characters.segment(text.replace(/\s+/g, ' ')), ({ segment }) => segment)
  if (whole.length <= longestExcerpt) return whole.join('')
  const at = placeOf(searchKey(q.trim().split(/\s+/)[0] ?? ''), whole)
  const from = Math.max(0, Math.min(at === null ? 0 : at - before, whole.length - longestExcerpt))
  const part = whole.slice(from, from + longestExcerpt).join('')
  return `${from > 0 ? '…' : ''}${part}${from + longestExcerpt < whole.length ? '…' : ''}`
}

/** At which character a word begins, both as they are searched: what is folded is longer or shorter. */
const placeOf = (word: string, whole: readonly string[]): number | null => {
  const keys = whole.map(searchKey)
  const found = keys.join('').indexOf(word)
  if (word === '' || found < 0) return null
  let end = 0
  return keys.findIndex((key) => (end += key.length) > found)
}
