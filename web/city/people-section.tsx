import { nameOn } from '../../domain/city/roster/person-on-roster.ts'
import type { Appointment, CityState, Person } from '../../domain/city/state.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { earliestDate, latestDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { searchKey } from '../../domain/kernel/text.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { addresses, queryOf, withQuery } from '../addresses.ts'
import { Button } from '../components/button.tsx'
import { DataTable, type Column } from '../components/data-table.tsx'
import { dayText } from '../dates.ts'
import { inBrackets, listed, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { administers } from './administers.ts'
import { AccountCell } from './account-cell.tsx'
import { lineOf } from './appointment-line.ts'
import type { CityKnown } from './city-known.ts'
import { dayAsked } from './day-asked.ts'
import { PersonPart } from './person-part.tsx'
import { wordsOf } from './words.ts'

/** How many people stand on one page. */
const atOnce = 50

const Lines = ({ ui, of }: { readonly ui: Ui; readonly of: readonly Appointment[] }) => (
  <>
    {of.map((one) => (
      <div>{lineOf(ui, one)}</div>
    ))}
  </>
)

/** What somebody is called on a day, with another name that is to come, and that they leave. */
const personText = (ui: Ui, person: Person, day: PlainDate): string => {
  const { gone } = wordsOf(ui).people
  const coming = person.names.filter(({ from }) => from !== null && from > day)
  return [
    nameOn(person, day).name,
    ...coming.map(({ name, from }) => inBrackets(ui, `${from === null ? '' : dayText(ui.lang, from)} ${name}`)),
    ...(person.lastDay === null ? [] : [inBrackets(ui, gone(dayText(ui.lang, person.lastDay)))]),
  ].join(' ')
}

/** What the page's address asks: of which day, who is looked for, after whom the list goes on, one person. */
interface Asked {
  readonly day: PlainDate
  readonly who: string
  readonly after: string | null
  readonly person: string | null
}

const longestWho = 100

const askedIn = (ui: Ui): Asked => {
  const asked = queryOf(ui.here)
  return {
    day: dayAsked(ui),
    who: (asked.get('who') ?? '').slice(0, longestWho),
    after: asked.get('after'),
    person: asked.get('person'),
  }
}

const atPeople = (ui: Ui, changes: Readonly<Record<string, string | null>>): string =>
  `${withQuery(ui.here, changes)}#people`

const Filters = ({ ui, day, who }: { readonly ui: Ui } & Pick<Asked, 'day' | 'who'>) => {
  const { asOf } = wordsOf(ui).people
  return (
    <form method="get" action={`${addresses.case(cityId)}#people`} class="filters">
      <label class="field-label" for="roster-who">
        {asOf.who}
      </label>
      <input
        class="input"
        type="search"
        id="roster-who"
        name="who"
        value={who}
        maxlength={longestWho}
        placeholder={asOf.whoHint}
      />
      <label class="field-label" for="roster-on">
        {asOf.day}
      </label>
      <input class="input" type="date" id="roster-on" name="on" value={day} min={earliestDate} max={latestDate} />
      <Button text={asOf.show} look="secondary" small />
    </form>
  )
}

interface PeopleProps {
  readonly ui: Ui
  readonly state: CityState
  readonly known: CityKnown
}

/** Everybody on the roster, or the one person that the address names, with all that was recorded about them. */
export const PeopleTable = ({ ui, state, known }: PeopleProps) => {
  const asked = askedIn(ui)
  const person = state.people.find(({ id }) => id === asked.person)
  if (person === undefined) return <Roster ui={ui} state={state} known={known} asked={asked} />
  const all = atPeople(ui, { person: null, earlier: null })
  const place = {
    isFirst: queryOf(ui.here).get('earlier') === null,
    at: (earlier: string | null) => atPeople(ui, { earlier }),
  }
  return <PersonPart ui={ui} person={person} state={state} known={known} all={all} place={place} />
}

/** By which of their names, readings, addresses and posts of the day somebody is found. */
const keyOf = (ui: Ui, { names, mail }: Person, posts: readonly Appointment[]): string =>
  searchKey(
    [...names.flatMap(({ name, kana }) => [name, kana]), mail, ...posts.map(({ post }) => postName(ui, post))].join(
      '\n',
    ),
  )

/** Which of a person's posts are held on the day that is asked for. */
interface HeldOn {
  readonly day: PlainDate
  readonly of: (person: Person, which: (one: Appointment) => boolean) => readonly Appointment[]
  readonly isHeld: (one: Appointment) => boolean
}

const rosterColumns = (
  ui: Ui,
  state: PeopleProps['state'],
  known: PeopleProps['known'],
  { day, of, isHeld }: HeldOn,
): readonly Column<Person>[] => {
  const { people } = wordsOf(ui)
  return [
    {
      heading: people.columns.person,
      cell: (one) => <a href={atPeople(ui, { person: one.id })}>{personText(ui, one, day)}</a>,
    },
    { heading: people.columns.mail, cell: ({ mail }) => mail },
    ...(administers(ui)
      ? [
          {
            heading: people.columns.account,
            cell: (one: Person) => (
              <AccountCell ui={ui} person={one} state={state} account={known.accounts.get(one.id)} />
            ),
          },
        ]
      : []),
    { heading: people.columns.posts, cell: (one) => <Lines ui={ui} of={of(one, isHeld)} /> },
    { heading: people.columns.coming, cell: (one) => <Lines ui={ui} of={of(one, ({ from }) => from > day)} /> },
    {
      heading: people.columns.ended,
      cell: (one) => <Lines ui={ui} of={of(one, ({ until }) => until !== null && until < day)} />,
    },
  ]
}

/**
 * Everybody with the posts that they hold, will hold and held, and the posts that nobody holds: today, or on the day
 * that is asked for; fifty at a time, narrowed to whoever is looked for.
 */
const Roster = ({ ui, state, known, asked }: Omit<PeopleProps, 'history'> & { readonly asked: Asked }) => {
  const { people } = wordsOf(ui)
  const { day, who, after } = asked
  const isHeld = (one: Appointment) => one.from <= day && (one.until === null || one.until >= day)
  const appointmentsOf = Map.groupBy(state.appointments, ({ person }) => person)
  const of = (person: Person, which: (one: Appointment) => boolean) =>
    (appointmentsOf.get(person.id) ?? []).filter(which)
  const held = new Set(state.appointments.filter(isHeld).map(({ post }) => post))
  const vacant = rulesOn(ui.book, day).guideline.posts.filter(({ id }) => !held.has(id))
  const wanted = searchKey(who)
  const found = state.people.filter((one) => wanted === '' || keyOf(ui, one, of(one, isHeld)).includes(wanted))
  const begin = found.findIndex(({ id }) => id === after) + 1
  const rows = found.slice(begin, begin + atOnce)
  return (
    <>
      <Filters ui={ui} day={day} who={who} />
      {wanted !== '' && <p class="support">{people.found(found.length, state.people.length)}</p>}
      {state.people.length > 0 && vacant.length > 0 && (
        <p>
          {people.vacant(
            dayText(ui.lang, day),
            listed(
              ui,
              vacant.map(({ id }) => postName(ui, id)),
            ),
          )}
        </p>
      )}
      <DataTable
        ui={ui}
        caption={people.title}
        columns={rosterColumns(ui, state, known, { day, of, isHeld })}
        rows={rows}
        first={begin === 0 ? null : atPeople(ui, { after: null })}
        next={begin + atOnce < found.length ? atPeople(ui, { after: rows.at(-1)?.id ?? null }) : null}
        empty={wanted === '' ? <p>{people.noPeople}</p> : null}
      />
    </>
  )
}
