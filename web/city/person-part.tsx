import { cityId } from '../../domain/city/city-id.ts'
import { nameOn } from '../../domain/city/roster/person-on-roster.ts'
import type { CityState, Person } from '../../domain/city/state.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { addresses } from '../addresses.ts'
import { DescriptionList } from '../components/description-list.tsx'
import { Pager } from '../components/pager.tsx'
import { Entries } from '../components/timeline.tsx'
import { dayText } from '../dates.ts'
import { inBrackets } from '../say.ts'
import type { Ui } from '../ui.ts'
import { administers } from './administers.ts'
import { AccountCell } from './account-cell.tsx'
import { lineOf } from './appointment-line.ts'
import type { CityKnown } from './city-known.ts'
import { wordsOf } from './words.ts'

interface PersonProps {
  readonly ui: Ui
  readonly person: Person
  readonly state: CityState
  readonly known: CityKnown
  /** The address of the list of all. */
  readonly all: string
  /** Where in what was recorded about them the page looks, and the address of another place. */
  readonly place: PlaceInHistory
}

interface PlaceInHistory {
  readonly isFirst: boolean
  /** The address of what came before a version; null for that of the newest. */
  readonly at: (earlier: string | null) => string
}

/** What an administrator may do about somebody who is here, in the order in which it comes. */
const changes = ['AppointPerson', 'RenamePerson', 'ChangeContact', 'RecordLeaving'] as const

/** One person: every name with its first day, every appointment, and what was recorded about them, newest first. */
export const PersonPart = ({ ui, person, state, known, all, place }: PersonProps) => {
  const { people, choices } = wordsOf(ui)
  const { one: words, columns } = people
  const appointments = state.appointments.filter((one) => one.person === person.id)
  const isHere = person.lastDay === null || person.lastDay >= tokyoDateOf(ui.now)
  const mayChange = administers(ui)
  return (
    <>
      <p>
        <a href={all}>{words.all}</a>
      </p>
      <h3>{nameOn(person, tokyoDateOf(ui.now)).name}</h3>
      <DescriptionList
        facts={[
          { name: words.names, value: <Names ui={ui} person={person} /> },
          { name: columns.mail, value: `${person.mail}${inBrackets(ui, choices.languages[person.language])}` },
          { name: words.entered, value: dayText(ui.lang, person.enteredOn) },
          ...(person.lastDay === null
            ? []
            : [{ name: people.names['lastDay'] ?? '', value: dayText(ui.lang, person.lastDay) }]),
          {
            name: words.appointments,
            value: appointments.length === 0 ? words.none : appointments.map((one) => <div>{lineOf(ui, one)}</div>),
          },
          ...(mayChange && isHere
            ? [
                {
                  name: columns.account,
                  value: <AccountCell ui={ui} person={person} state={state} account={known.accounts.get(person.id)} />,
                },
                { name: words.change, value: <Changes ui={ui} person={person} /> },
              ]
            : []),
        ]}
      />
      <AboutPerson ui={ui} known={known} place={place} />
    </>
  )
}

const AboutPerson = ({ ui, known, place }: Pick<PersonProps, 'ui' | 'known' | 'place'>) => {
  const { entries, more } = known.aboutPerson
  const last = entries.at(-1)
  if (last === undefined && place.isFirst) return <></>
  return (
    <>
      <h3>{wordsOf(ui).people.one.history}</h3>
      <Entries ui={ui} entries={entries} names={new Map()} />
      {more && <p class="print-only">{ui.t.timeline.olderElsewhere(entries.length)}</p>}
      {(more || !place.isFirst) && (
        <Pager
          ui={ui}
          shown={entries.length}
          first={place.isFirst ? null : place.at(null)}
          next={more && last !== undefined ? place.at(String(last.version)) : null}
        />
      )}
    </>
  )
}

const Names = ({ ui, person }: { readonly ui: Ui; readonly person: Person }) => {
  const { fromAlways } = wordsOf(ui).people.one
  return (
    <>
      {person.names.map(({ name, kana, from }) => (
        <div>
          {name}
          {kana === '' ? '' : inBrackets(ui, kana)} {from === null ? fromAlways : `${dayText(ui.lang, from)}–`}
        </div>
      ))}
    </>
  )
}

const Changes = ({ ui, person }: { readonly ui: Ui; readonly person: Person }) => (
  <div class="row">
    {changes.map((type) => (
      <a class="small" href={`${addresses.act(cityId, type)}?person=${person.id}`}>
        {wordsOf(ui).people.commands[type]}
      </a>
    ))}
  </div>
)
