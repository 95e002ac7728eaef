import type { CommandsOf } from '../../law/command-law.ts'
import { alreadyPast, invalid, today, tooFar } from '../../law/deciding.ts'
import { isUuid, type PersonId } from '../../kernel/ids.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { By } from '../../kernel/by.ts'
import type { Rules } from '../../guideline/rules.ts'
import { usuallyOnes } from '../roster/usually-ones.ts'
import { appointmentsCut, unadministeredFrom } from '../roster/administrator-remains.ts'
import { entersPast } from '../enters-past.ts'
import { accept, command, type DecideCity } from '../law.ts'
import type { CityState, Person } from '../state.ts'
import {
  contactFields,
  entryFields,
  leavingFields,
  renamingFields,
  type Contact,
  type Entry,
  type Leaving,
  type Renaming,
} from './fields.ts'
import { isMailAddress } from '../roster/mail-address.ts'
import { nameOn, personOnRoster } from '../roster/person-on-roster.ts'

type Decided<Given> = ReturnType<DecideCity<Given>>

/** Somebody comes on the roster. The same person with the same data again is said twice and changes nothing. */
const enter = (entry: Entry, state: CityState, rules: Rules, by: By | null) => {
  if (!isUuid(entry.person)) return invalid('person', 'invalid', 'person-entered')
  const known = state.people.find(({ id }) => id === entry.person)
  if (known !== undefined)
    return isSaidAgain(known, entry)
      ? accept()
      : refuse('person-entered-already', 'person-entered', { field: 'person', name: nameOn(known, today(rules)).name })
  const wrong = mailProblem(entry, state, rules)
  if (wrong) return wrong
  return accept({ type: 'PersonEntered', rule: 'person-entered', data: { ...entry, on: today(rules), by } })
}

const isSaidAgain = ({ names, mail, language }: Person, entry: Entry): boolean =>
  names[0]?.name === entry.name && names[0].kana === entry.kana && mail === entry.mail && language === entry.language

/** Letters go to one person alone, and people sign in by their address: no two who are here have the same. */
const mailProblem = ({ person, mail }: { person: PersonId; mail: string }, { people }: CityState, rules: Rules) => {
  if (!isMailAddress(mail)) return invalid('mail', 'not-an-address', 'person-entered')
  const other = people.find(
    (one) =>
      one.id !== person &&
      one.mail.toLowerCase() === mail.toLowerCase() &&
      (one.lastDay === null || one.lastDay >= today(rules)),
  )
  return other === undefined
    ? null
    : refuse('mail-taken', 'person-entered', { field: 'mail', name: nameOn(other, today(rules)).name })
}

/** Another name from today or a day to come: what was done by the old one keeps it. */
const rename = (
  { person: id, name, kana, from, ...said }: Renaming,
  state: CityState,
  rules: Rules,
  by: By | null,
): Decided<Renaming> => {
  const found = personOnRoster(state, id, today(rules))
  if (!found.ok) return found
  const over = entersPast(state, rules) ? null : alreadyPast('from', from, rules, 'name-from-a-day')
  const wrong = over ?? tooFar('from', from, 'name-from-a-day')
  if (wrong) return wrong
  const { person } = found
  // The roster holds the name of today and the next one; what is further ahead is settled when its time is nearer.
  const pending = person.names.find((one) => one.from !== null && one.from > today(rules) && one.from < from)
  if (pending?.from) return invalid('from', 'another-name-before', 'name-from-a-day')
  const before = nameOn(person, from)
  if (before.name === name && before.kana === kana) return accept()
  return accept({
    type: 'PersonRenamed',
    rule: 'name-from-a-day',
    data: { person: id, name, kana, from, ...said, before: before.name, by },
  })
}

/** Whether somebody holds a post today that usually one person holds: a role, or the chair. */
const holdsRole = ({ appointments }: CityState, id: PersonId, rules: Rules): boolean => {
  const roles = usuallyOnes(rules.guideline)
  const day = today(rules)
  return appointments.some(
    (one) => one.person === id && roles.has(one.post) && one.from <= day && (one.until === null || one.until >= day),
  )
}

const changeContact = (contact: Contact, state: CityState, rules: Rules, by: By | null): Decided<Contact> => {
  const found = personOnRoster(state, contact.person, today(rules))
  if (!found.ok) return found
  const { mail, language } = found.person
  if (mail === contact.mail && language === contact.language) return accept()
  const wrong = mailProblem(contact, state, rules)
  if (wrong) return wrong
  return accept({
    type: 'PersonContactChanged',
    rule: 'person-entered',
    data: {
      ...contact,
      ...(mail !== contact.mail && holdsRole(state, contact.person, rules) ? { told: 'auditor' as const } : {}),
      name: nameOn(found.person, today(rules)).name,
      by,
    },
  })
}

/** Somebody leaves after today or a day to come; with them end all their posts, and the last administrator stays. */
const leave = (
  { person: id, lastDay, ...said }: Leaving,
  state: CityState,
  rules: Rules,
  by: By | null,
): Decided<Leaving> => {
  const found = personOnRoster(state, id, today(rules))
  if (!found.ok) return found
  if (found.person.lastDay === lastDay) return accept()
  const over = entersPast(state, rules) ? null : alreadyPast('lastDay', lastDay, rules, 'person-leaves')
  const wrong = over ?? tooFar('lastDay', lastDay, 'person-leaves')
  if (wrong) return wrong
  const appointments = appointmentsCut(state.appointments, id, lastDay)
  const without = unadministeredFrom(state, { appointments }, rules)
  if (without) return refuse('last-administrator', 'administrator-remains', { field: 'lastDay', day: without })
  return accept({
    type: 'PersonLeft',
    rule: 'person-leaves',
    data: { person: id, lastDay, ...said, name: nameOn(found.person, today(rules)).name, by },
  })
}

const mine = { who: 'administrator', at: ['kept'] } as const

/** Who keeps the roster: the administrator; whoever operates the machine enters people, too (operational setting). */
export const peopleCommands = {
  EnterPerson: command({
    ...mine,
    fields: entryFields,
    rule: 'person-entered',
    decide: enter,
    told: (entry, state, rules) => enter(entry, state, rules, null),
  }),
  RenamePerson: command({
    ...mine,
    fields: renamingFields,
    rule: 'name-from-a-day',
    decide: rename,
    told: (given, state, rules) => rename(given, state, rules, null),
  }),
  ChangeContact: command({
    ...mine,
    fields: contactFields,
    rule: 'person-entered',
    decide: changeContact,
    told: (given, state, rules) => changeContact(given, state, rules, null),
  }),
  RecordLeaving: command({
    ...mine,
    fields: leavingFields,
    rule: 'person-leaves',
    decide: leave,
    told: (given, state, rules) => leave(given, state, rules, null),
  }),
}

/** The commands about people. */
export type PeopleCommand = CommandsOf<typeof peopleCommands>
