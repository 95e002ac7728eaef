import type { Rules } from '../../guideline/rules.ts'
import type { By } from '../../kernel/by.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { today } from '../../law/deciding.ts'
import { unadministeredFrom } from '../roster/administrator-remains.ts'
import { accept, command, type DecideCity } from '../law.ts'
import { nameOn, personOnRoster } from '../roster/person-on-roster.ts'
import type { CityState } from '../state.ts'
import { accountEndFields, invitationFields, type AccountEnd, type Invitation } from './fields.ts'

/** Somebody on the roster gets a link, as often as they need one: each time it is recorded. */
const invite = ({ person: id, ...said }: Invitation, state: CityState, rules: Rules, by: By | null) => {
  const found = personOnRoster(state, id, today(rules))
  if (!found.ok) return found
  const { name } = nameOn(found.person, today(rules))
  return accept({ type: 'PersonInvited', rule: 'account-by-invitation', data: { person: id, ...said, name, by } })
}

/**
 * Somebody can't sign in any more, from this moment on; one who administers the city is left who can. What ends is what
 * an invitation began: an account that somebody has without one, as the demo city's people do, is invited first.
 */
const end: DecideCity<AccountEnd> = ({ person: id, ...said }, state, rules, by) => {
  const person = state.people.find((one) => one.id === id)
  if (person === undefined) return refuse('person-not-entered', 'person-entered', { field: 'person' })
  if (!state.invited.includes(id)) return refuse('not-invited', 'account-by-invitation', { field: 'person' })
  const invited = state.invited.filter((one) => one !== id)
  const without = unadministeredFrom(state, { invited }, rules)
  if (without) return refuse('last-administrator', 'administrator-remains', { field: 'person', day: without })
  const { name } = nameOn(person, today(rules))
  return accept({ type: 'AccountEnded', rule: 'account-by-invitation', data: { person: id, ...said, name, by } })
}

/** A letter goes to whoever asks for it, as often as they like. */
const tryMail: DecideCity<object> = (said, _, __, by) =>
  accept({ type: 'MailTried', rule: 'mail-tried', data: { ...said, by } })

/** Whoever has opened that letter says so; a city's people can't be invited by letters that nobody gets. */
const confirmMail: DecideCity<object> = (said, { mail }, _, by) => {
  if (mail.tried === null) return refuse('mail-not-tried', 'mail-tried')
  return mail.arrived !== null && mail.arrived >= mail.tried
    ? accept()
    : accept({ type: 'MailArrived', rule: 'mail-tried', data: { ...said, by } })
}

const mine = { who: 'administrator', at: ['kept'], rule: 'account-by-invitation' } as const

/** Who lets people sign in: the administrator; whoever operates the machine invites the first (operational setting). */
export const accountsCommands = {
  InvitePerson: command({
    ...mine,
    fields: invitationFields,
    decide: invite,
    told: (invitation, state, rules) => invite(invitation, state, rules, null),
  }),
  EndAccount: command({ ...mine, fields: accountEndFields, decide: end }),
  TryMail: command({ ...mine, rule: 'mail-tried', fields: {}, decide: tryMail }),
  ConfirmMail: command({ ...mine, rule: 'mail-tried', fields: {}, decide: confirmMail }),
}

/** The commands about accounts. */
export type AccountsCommand = CommandsOf<typeof accountsCommands>
