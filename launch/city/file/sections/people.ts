import { entryFields, renamingFields } from '../../../../domain/city/people/fields.ts'
import type { Person, PersonName } from '../../../../domain/city/state.ts'
import { day, group, listOf, orNull, unless, type DataOf } from '../../../../domain/kernel/fields.ts'
import { section, type Around, type Wanted } from '../section.ts'
import { byKey } from './last-of-each.ts'

const { name, kana, from } = renamingFields

const row = {
  ...entryFields,
  /** Further names, each from its day on. */
  names: unless(listOf(group({ name, kana, from }), { most: 50 }), []),
  /** The last day on which they work for the city. */
  lastDay: orNull(day()),
}
type Row = DataOf<typeof row>

/** Everybody who was ever entered: under the name of then, with later names, and with their last day. */
export const people = section({
  name: 'people',
  row,
  most: 20_000,
  recorded: ({ people: all }) => all.map(written).toSorted(byKey(({ person }) => person)),
  key: ({ person }) => person,
  called: (one) => one.names.at(-1)?.name ?? one.name,
  wanted: (one, around) => {
    const known = around.state.people.find(({ id }) => id === one.person)
    return [
      ...entering(one, known),
      ...(known === undefined ? [] : otherContact(one, known, around)),
      ...renaming(one, known, around),
      ...leaving(one, known, around),
    ]
  },
})

const written = ({ id, names: [first, ...names], mail, language, lastDay }: Person): Row => ({
  person: id,
  name: first?.name ?? '',
  kana: first?.kana ?? '',
  mail,
  language,
  names: names.flatMap(({ from: since, ...one }) => (since === null ? [] : [{ ...one, from: since }])),
  lastDay,
})

/** What somebody was entered with stays; whether it may be said otherwise, the command itself says. */
const entering = ({ person, mail, language, ...one }: Row, known: Person | undefined): readonly Wanted[] => {
  const first = known?.names[0]
  if (first !== undefined && first.name === one.name && first.kana === one.kana) return []
  const data = { person, name: one.name, kana: one.kana, mail, language }
  return [{ kind: known === undefined ? 'added' : 'changed', command: { type: 'EnterPerson', data } }]
}

const otherContact = ({ person, mail, language }: Row, known: Person, { reason }: Around): readonly Wanted[] =>
  known.mail === mail && known.language === language
    ? []
    : [
        {
          kind: 'changed',
          command: { type: 'ChangeContact', data: { person, mail, language, reason } },
          before: known.mail,
        },
      ]

const renaming = ({ person, names }: Row, known: Person | undefined, { reason }: Around): readonly Wanted[] =>
  names.flatMap((one, nth): readonly Wanted[] =>
    known?.names.some((other) => isSame(one, other)) === true
      ? []
      : [
          {
            kind: known === undefined ? 'added' : 'changed',
            command: { type: 'RenamePerson', data: { person, ...one, reason } },
            within: ['names', nth],
          },
        ],
  )

const isSame = (one: PersonName, other: PersonName): boolean =>
  one.name === other.name && one.kana === other.kana && one.from === other.from

const leaving = ({ person, lastDay }: Row, known: Person | undefined, { reason }: Around): readonly Wanted[] => {
  const recorded = known?.lastDay ?? null
  if (lastDay === recorded) return []
  return lastDay === null
    ? [{ kind: 'impossible', why: 'not-taken-back', within: ['lastDay'] }]
    : [{ kind: 'ended', command: { type: 'RecordLeaving', data: { person, lastDay, reason } } }]
}
