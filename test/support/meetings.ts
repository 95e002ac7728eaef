/** Meetings of the council on the real record, by the people of the tests, on the days on which the test runs. */
import { randomUUID } from 'node:crypto'
import type { Act } from '../../db/act/act.ts'
import type { ItemOutcome } from '../../domain/council/agenda/item-report-fields.ts'
import type { CouncilCommand } from '../../domain/council/commands.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import { oneCase } from '../../db/read-models/one-case.ts'
import { caseId, type CaseId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { allSeats, attending, calls, closes, finds, opens, plans } from './council-acts.ts'
import { todayOf, type Practice } from './practice.ts'
import { people } from './rules.ts'

/** The seats that somebody holds on the tests' roster: nobody is appointed to the fifth. */
export const heldSeats = allSeats.filter((seat) => seat !== 'sobue-head')

type Teller = Pick<Practice, 'act'>

/** A new meeting's id. */
export const newMeeting = (): CaseId => caseId('council', randomUUID()) as CaseId

/** Where no city is begun the chair has given nothing to the secretariat, and does it in person (Art. 5(1)). */
export const convener = (who: keyof typeof people, { type }: CouncilCommand): keyof typeof people =>
  who === 'secretariat' &&
  [
    'CallMeeting',
    'OpenMeeting',
    'CloseMeeting',
    'CancelMeeting',
    'RecordWhyNotMet',
    'InviteGuest',
    'UninviteGuest',
  ].includes(type)
    ? 'chief'
    : who

/** Somebody gives a command on a meeting; throws where it is refused. */
export const sayTo = async (
  { act }: Teller,
  stream: CaseId,
  who: keyof typeof people,
  command: CouncilCommand,
  over: Partial<Act> = {},
): Promise<void> => {
  const answer = await act({
    stream,
    command,
    id: randomUUID(),
    origin: 'web',
    by: { person: people[convener(who, command)].person, via: { by: 'session' } },
    ...over,
  })
  if (answer.kind === 'refused') throw new Error(`${command.type} was refused: ${JSON.stringify(answer.refusal)}`)
}

/** A meeting as the record has it. */
export const meetingOf = async ({ pool }: Pick<Practice, 'pool'>, stream: CaseId): Promise<CouncilState> => {
  const found = await oneCase<CouncilState>(pool, stream)
  if (found === null) throw new Error(`no meeting ${stream}`)
  return found.state
}

/** A regular meeting so many days from now. */
export const planned = async (
  practice: Practice,
  inDays: number,
  over: Parameters<typeof plans>[0] = {},
): Promise<CaseId> => {
  const stream = newMeeting()
  await sayTo(
    practice,
    stream,
    'secretariat',
    plans({ date: addDays(await todayOf(practice.pool), inDays), ...over }).command,
  )
  return stream
}

/** The meeting is opened with everybody there, each item's outcome is recorded, and it is closed. */
export const held = async (
  practice: Practice,
  stream: CaseId,
  outcomeOf: (title: string, index: number) => ItemOutcome | null,
): Promise<void> => {
  await sayTo(practice, stream, 'secretariat', opens({ at: '00:00', attendance: attending(...heldSeats) }).command)
  const { items } = await meetingOf(practice, stream)
  for (const [index, { id, subject }] of items.entries()) {
    const outcome = outcomeOf(subject.title, index)
    if (outcome !== null) await sayTo(practice, stream, 'secretariat', finds({ item: id, outcome }).command)
  }
  await sayTo(practice, stream, 'secretariat', closes({ at: '00:00', leaveOpenItems: true }).command)
}

/** The notice goes out. */
export const called = (practice: Practice, stream: CaseId): Promise<void> =>
  sayTo(practice, stream, 'secretariat', calls().command)
