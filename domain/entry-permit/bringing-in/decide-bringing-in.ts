import type { Rules } from '../../guideline/rules.ts'
import { requestingNow, roomOf } from '../../guideline/guideline.ts'
import type { By } from '../../kernel/by.ts'
import { refuse, type Refusal } from '../../kernel/outcome.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { there } from '../../kernel/there.ts'
import { alreadyPast, invalid, notYet, numberFor, openTasks, today, tooFar } from '../../law/deciding.ts'
import { entrantIn } from '../application/entrant.ts'
import { hoursProblem, periodProblem } from '../application/terms-problem.ts'
import { underContract } from '../application/under-contract.ts'
import { entryClaim, type Holder } from '../holder.ts'
import { accept, type DecideEntry, type Decision } from '../law.ts'
import { lendingOf } from '../identification/lending.ts'
import { meansOfRoom } from '../identification/means-of-room.ts'
import { meansClaim, type MeansKind } from '../identification/means.ts'
import { givingTasks } from '../identification/plans.ts'
import { keeperOf } from '../keeper-of.ts'
import type { EntryPermitRefusal } from '../refusals.ts'
import type { EntryPermitRule } from '../rules.ts'
import type { BringIn } from './fields.ts'
import { entryPermitSettings } from '../settings.ts'

/**
 * The manager of the room brings in a permit that was kept on paper until yesterday, dated as it was. It has to hold
 * today as any other: the person is on the roster or under a contract in force, nobody has two for one room, and a
 * manager's own is brought in only where they may permit themselves; the chief hears of it.
 */
export const bringIn: DecideEntry<BringIn> = (given, state, rules, by) => {
  const { office, room, broughtInAs } = given
  const { manager } = there(roomOf(rules.guideline, room))
  if (by.post !== manager) return refuse('room-of-other-manager', 'role-entry-manager', { field: 'room' })
  if (requestingNow(rules.guideline, office) === null) return invalid('office', 'not-a-choice')
  const wrong = termsProblem(given, rules)
  if (wrong) return wrong
  const found = holderOf(given, rules)
  if (!found.ok) return found
  const { holder } = found
  const own = holder.kind === 'staff' && holder.person === by.person
  if (own && entryPermitSettings.of(rules.settings).ownPermit === 'forbidden')
    return refuse('own-entry-forbidden', 'own-entry-permit', { field: 'entrant' })
  const other = rules.others.claimedBy(entryClaim(holder, room))
  if (other !== null) return refuse('entry-permit-double', 'one-permit-a-person', { field: 'room', case: other })
  const means = meansIn(given)
  const taken = meansProblem(given, means, rules)
  if (taken) return taken
  const { entrant: _e, contract: _c, company: _co, worker: _w, workerKana: _k, ...rest } = given
  const { idNumber: _i, key: _key, card: _card, badge: _b, ...terms } = rest
  const data = {
    ...terms,
    broughtInAs,
    number: numberFor(state.number, entryPermitSettings, rules),
    manager,
    keeper: keeperOf(rules.guideline, manager),
    holder,
    own,
    by,
  }
  const asks = givingTasks({ ...state, room, manager }, given.fromOn, rules).filter(({ kind }) =>
    kind === 'register-id'
      ? !means.some((one) => one.kind === 'id-device')
      : means.every(({ kind: of }) => of === 'id-device'),
  )
  return accept(
    { type: 'EntryPermitBroughtIn', rule: 'permits-brought-in', data },
    ...means.map((one, nth) => givenAs(`means-${nth + 1}`, one, by)),
    ...openTasks(state, rules, ...asks),
  )
}

/** What the holder has by now was registered or lent by the manager, as far as the record knows. */
const givenAs = (means: string, { kind, number }: Has, by: By) =>
  kind === 'id-device'
    ? ({ type: 'IdRegistered', rule: 'id-for-the-permitted', data: { means, number, by } } as const)
    : ({ type: 'MeansLent', rule: 'means-lent-and-returned', data: { means, kind, number, by } } as const)

const termsProblem = (given: BringIn, rules: Rules): Decision | null => {
  if (given.accompanied === 'accompanied' && given.companion.trim() === '') return invalid('companion', 'empty')
  return (
    notYet('broughtInAs.permittedOn', given.broughtInAs.permittedOn, rules, 'permits-brought-in') ??
    alreadyPast('untilOn', given.untilOn, rules, 'entry-period') ??
    tooFar('untilOn', given.untilOn, 'entry-period') ??
    (given.untilOn < given.fromOn ? periodProblem(given, rules) : null) ??
    // What paper permitted in an earlier year ends with this one at the latest.
    periodProblem({ ...given, fromOn: laterOf(given.fromOn, today(rules)) }, rules) ??
    hoursProblem(given)
  )
}

const laterOf = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other)

type Found =
  | { readonly ok: true; readonly holder: Holder }
  | { readonly ok: false; readonly refusal: Refusal<EntryPermitRefusal, EntryPermitRule> }

/** Somebody of the city, or a worker under a contract: one of the two is said, and not both. */
const holderOf = (given: BringIn, rules: Rules): Found => {
  const { entrant, contract, company, worker, workerKana, office } = given
  if (entrant !== null && (contract !== null || worker.trim() !== ''))
    return refuse('entrant-and-worker', 'permits-brought-in', { field: 'entrant' })
  if (entrant !== null) return entrantIn(entrant, given.untilOn, rules)
  for (const [field, text] of Object.entries({ worker, workerKana, company }))
    if (text.trim() === '') return invalid(field, 'empty', 'permits-brought-in')
  if (contract === null) return invalid('contract', 'empty', 'permits-brought-in')
  const found = underContract({ contract, company, office }, given, rules)
  return found.ok
    ? { ok: true, holder: { kind: 'worker', name: worker, kana: workerKana, contract, ...found.works } }
    : found
}

interface Has {
  readonly kind: MeansKind
  readonly field: 'idNumber' | 'key' | 'card' | 'badge'
  readonly number: string
}

const meansIn = (given: BringIn): readonly Has[] => [
  ...(given.idNumber.trim() === ''
    ? []
    : [{ kind: 'id-device' as const, field: 'idNumber' as const, number: given.idNumber }]),
  ...lendingOf(given),
]

const meansProblem = ({ room, fromOn }: BringIn, means: readonly Has[], rules: Rules): Decision | null => {
  const kinds = meansOfRoom(rules.guideline, room)
  for (const { kind, field, number } of means) {
    const isId = kind === 'id-device'
    if (!kinds.includes(kind))
      return refuse('means-not-of-room', isId ? 'id-for-the-permitted' : 'means-lent-and-returned', { field })
    if (rules.others.claimedBy(meansClaim(kind, number, room)) !== null)
      return refuse('means-given-already', isId ? 'one-id-a-permit' : 'means-lent-and-returned', {
        field,
        value: number,
      })
  }
  return means.length > 0 ? notYet('fromOn', fromOn, rules, 'days-of-acts') : null
}
