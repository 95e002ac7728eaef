import { checkedByCommand, day, group, line, listOf, office, post, reason, type DataOf } from '../../kernel/fields.ts'

/** Where a rule stands: `Art. 21(1)`, or `operational setting`; the command itself says what is wrong with one. */
const basis = () => checkedByCommand(line(40))
/** An id as addresses and events hold it; the command itself says what is wrong with one. */
const id = () => checkedByCommand(line(60))

const role = group({ post: post(), article: basis() })
const named = { ja: line(100), en: line(200) }

/** A version of the guideline as data (what `Guideline` holds), from which day it is in force, and why. */
export const guidelineFields = {
  inForceFrom: day(),
  offices: listOf(group({ id: id(), ...named }), { least: 1, most: 300 }),
  posts: listOf(group({ id: id(), office: office(), ...named }), { least: 1, most: 1_000 }),
  roles: group({ chief: role, 'system-manager': role, secretariat: role, administrator: role, auditor: role }),
  requesting: listOf(group({ office: office(), head: post(), staff: post() }), { most: 300 }),
  heads: listOf(post(), { most: 300, written: 'lines' }),
  entryManagers: listOf(post(), { most: 300, written: 'lines' }),
  clauses: listOf(group({ id: id(), article: basis(), ...named }), { most: 50 }),
  council: group({
    chair: role,
    members: listOf(role, { most: 60 }),
  }),
  reason: reason(),
}

/** A version of the guideline as it is given. */
export type GivenGuideline = DataOf<typeof guidelineFields>
