import type { Appointment, CityState, Person } from '../../domain/city/state.ts'
import { nameOn } from '../../domain/city/people/person-on-roster.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { earliestDate, latestDate, parsePlainDate, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { Button } from '../components/button.tsx'
import { addresses } from '../addresses.ts'
import { DataTable } from '../components/data-table.tsx'
import { dayText } from '../dates.ts'
import { inBrackets, listed, postName } from '../say.ts'
import type { Ui } from '../ui.ts'
import { AccountCell } from './account-cell.tsx'
import type { CityKnown } from './city-known.ts'
import { wordsOf } from './words.ts'

/** An appointment as a line: the post, and from when to when. */
const lineOf = (ui: Ui, { post, from, until, recordedOn }: Appointment): string => {
  const { untilFurtherNotice, recordedOn: afterwards } = wordsOf(ui).people
  const to = until === null ? untilFurtherNotice : dayText(ui.lang, until)
  const mark = recordedOn === undefined ? '' : inBrackets(ui, afterwards(dayText(ui.lang, recordedOn)))
  return `${postName(ui, post)}${inBrackets(ui, `${dayText(ui.lang, from)}–${to}`)}${mark}`
}

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

/** The day for which the roster is shown: today, or the one in the page's address. */
const dayAsked = (ui: Ui): PlainDate =>
  parsePlainDate(new URL(ui.here, 'http://here.invalid').searchParams.get('on') ?? '') ?? tokyoDateOf(ui.now)

const DayAsked = ({ ui, day }: { readonly ui: Ui; readonly day: PlainDate }) => {
  const { asOf } = wordsOf(ui).people
  return (
    <form method="get" action={`${addresses.case(cityId)}#people`} class="filters">
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

/**
 * Everybody on the roster with the posts that they hold, will hold and held, and the posts that nobody holds: today, or
 * on the day that is asked for.
 */
export const PeopleTable = ({ ui, state, known }: PeopleProps) => {
  const { people } = wordsOf(ui)
  const day = dayAsked(ui)
  const of = (person: Person, which: (one: Appointment) => boolean) =>
    state.appointments.filter((one) => one.person === person.id && which(one))
  const isHeld = (one: Appointment) => one.from <= day && (one.until === null || one.until >= day)
  const mayInvite = ui.reader?.posts.some(({ id }) => id === ui.guideline.roles.administrator.post) === true
  const vacant = rulesOn(ui.book, day).guideline.posts.filter(
    ({ id }) => !state.appointments.some((one) => one.post === id && isHeld(one)),
  )
  return (
    <>
      <DayAsked ui={ui} day={day} />
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
        columns={[
          { heading: people.columns.person, cell: (one) => personText(ui, one, day) },
          { heading: people.columns.mail, cell: ({ mail }) => mail },
          ...(mayInvite
            ? [
                {
                  heading: people.columns.account,
                  cell: (one: Person) => (
                    <AccountCell ui={ui} person={one} state={state} standing={known.accounts.get(one.id)} />
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
        ]}
        rows={state.people}
        empty={<p>{people.noPeople}</p>}
      />
    </>
  )
}
