import { act, type RecordAccess } from '../../db/act/act.ts'
import { canonicalJson } from '../../db/kept/canonical-json.ts'
import { sha256 } from '../../db/kept/hash-chain.ts'
import { outcomeCommands } from '../../db/council/outcome-commands.ts'
import type { ItemTold } from '../../domain/council/telling/fields.ts'
import { deliberatedOn, meetingName } from '../../domain/council/meeting-name.ts'
import type { CouncilState } from '../../domain/council/state.ts'
import type { AgendaItem } from '../../domain/council/agenda/state.ts'
import { untold } from '../../domain/council/telling/untold.ts'
import type { AnyCommand } from '../../domain/law/decider.ts'
import { uuidOf } from '../../domain/kernel/ids.ts'
import type { Cause } from '../../db/act/wanted-act.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Poke } from '../../practice/poke.ts'
import type { When } from '../in-time.ts'
import { causeOf } from '../cause-of.ts'
import { orHopeless } from '../or-hopeless.ts'

/** What telling cases needs: the record, and a way to let each case's own practice know. */
export interface TellItemsDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'afterCommit'>
}

/** So many at once: a local activity is short, and a meeting has as many rounds as it takes. */
const atOnce = 25

/** What a case is to be told, and what where it turns out to have been told the outcome before it was put right. */
interface Said {
  readonly command: AnyCommand | null
  readonly corrected: AnyCommand | null
}

/** One case is told its outcome: how it took that, or null where it is to be tried again. */
const tellsOne =
  ({ record, poke }: TellItemsDeps) =>
  async (
    { command, corrected }: Said,
    item: AgendaItem,
    { cause, now }: { readonly cause: Cause; readonly now: Instant },
  ): Promise<ItemTold | null> => {
    const { subject, corrections = [] } = item
    if (subject.kind === 'free' || command === null) return { item: item.id, refusal: 'wrong-step' }
    const id = `${uuidOf(cause.stream)}/${item.id}`
    const correctedId = `${id}/corrected-${corrections.length}`
    const says = (what: AnyCommand, as: string) =>
      act(record, {
        stream: subject.case,
        command: what,
        id: as,
        origin: 'meeting',
        by: 'practice',
        clock: now,
        cause,
      })
    const first = await says(command, isCorrected(item) ? correctedId : id)
    // It was told, and before that was noted the chair put right what it had been told (or at what time they rose).
    const wasToldOther = first.kind === 'refused' && first.refusal.code === 'command-id-reused' && !isCorrected(item)
    if (wasToldOther && corrected === null) return { item: item.id, refusal: null }
    const answer = wasToldOther && corrected !== null ? await says(corrected, correctedId) : first
    if (answer.kind === 'done') {
      if (!answer.again) poke.afterCommit(answer)
      return { item: item.id, refusal: null }
    }
    // Somebody was quicker, again and again: it passes, and the next round tries again.
    return answer.refusal.code === 'busy' ? null : { item: item.id, refusal: answer.refusal.code }
  }

/**
 * A meeting tells its cases their outcomes (Art. 21), so many at once, and then writes down for all of these in one act
 * that they were told. Each case's act has an id made from meeting and item, under an origin that nobody else can take:
 * whatever is killed in between, each hears it once. A case that has moved on refuses; that is written down, too.
 */
export const createTellItems = (deps: TellItemsDeps) => {
  const { record } = deps
  const tell = tellsOne(deps)
  return {
    tellItems: (when: When): Promise<string> =>
      orHopeless(async () => {
        const { stream, now } = when
        const meeting = await causeOf<CouncilState>(record.pool, stream, ({ kind }) => kind === 'tell')
        if (meeting === null) return 'nothing-to-tell'
        const batch = untold(meeting.state).slice(0, atOnce)
        const answers = await outcomeCommands(record.pool, batch)
        const { items, failure } = await eachOf(batch, (item) => {
          const said = {
            command: commandOf(item, answers.get(item.id) ?? null, meeting.state, stream),
            corrected: correctionOf(item, meeting.state, stream),
          }
          return tell(said, item, { cause: meeting.cause, now })
        })
        const data = { items: items.map((one) => ({ ...one })) }
        // Told anew after a correction, the same words are another note.
        const times = batch.reduce((sum, { corrections = [] }) => sum + corrections.length, 0)
        const what = times === 0 ? data : [data, times]
        const id = `${stream}/note-told/${sha256(canonicalJson(what)).toString('hex')}`
        const noted = await act(record, {
          stream,
          command: { type: 'NoteItemsTold', data },
          id,
          origin: 'practice',
          by: 'practice',
          clock: now,
          // What was put right meanwhile hasn't been told: it is looked at again, and told.
          expected: meeting.cause.version,
        })
        if (failure !== null) throw failure
        return noted.kind === 'done' ? 'done' : noted.refusal.code
      }),
  }
}

/** Whether the case has been told what stood before the chair put it right: it hears of it by another command. */
const isCorrected = ({ corrections = [] }: AgendaItem): boolean => corrections.some((one) => one.wasTold)

/** After so many failures in a row it isn't the cases: the record is away. */
const failuresInARow = 3

/**
 * Tells one after the other. A case that can't be told for a fault of ours must not keep the others from being told.
 */
const eachOf = async (batch: readonly AgendaItem[], tell: (item: AgendaItem) => Promise<ItemTold | null>) => {
  const items: ItemTold[] = []
  const failures: Error[] = []
  let inARow = 0
  for (const item of batch) {
    try {
      const told = await tell(item)
      if (told) items.push(told)
      inARow = 0
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)))
      inARow += 1
      if (inARow === failuresInARow) break
    }
  }
  return { items, failure: failures[0] ?? null }
}

/** Who answers for the meeting; the notice's sender where the practice planned it after no other. */
const preparedBy = ({ planned, noticed }: CouncilState) => planned?.by ?? planned?.follows?.by ?? noticed?.by

/**
 * What the case is told: its outcome by the command that its waiting task asks for, or that what it proposed is on an
 * agenda.
 */
const commandOf = (item: AgendaItem, type: string | null, state: CouncilState, stream: string): AnyCommand | null => {
  const { id, subject, by } = item
  const meeting = { meetingCase: stream, meeting: meetingName(state) }
  if (subject.kind === 'proposed') {
    const recordedBy = by ?? preparedBy(state)
    return recordedBy === undefined
      ? null
      : {
          type: 'NoteProposed',
          data: {
            about: subject.part,
            outcome: 'on-agenda',
            note: meeting.meeting,
            meetingCase: stream,
            item: id,
            recordedBy: { ...recordedBy },
          },
        }
  }
  if (isCorrected(item)) return correctionOf(item, state, stream)
  const data = outcomeOf(item, state, stream)
  return type === null || data === null ? null : { type, data }
}

/** That the chair has put right what the case heard, as it stands now; null where nothing was. */
const correctionOf = (item: AgendaItem, state: CouncilState, stream: string): AnyCommand | null => {
  const correction = item.corrections?.at(-1)
  const data = outcomeOf(item, state, stream)
  if (item.subject.kind !== 'outsourcing' || correction === undefined || data === null) return null
  const { reason, by } = correction
  return { type: 'HearCorrection', data: { about: null, reason, correctedBy: { ...by }, ...data } }
}

/** What the council found about an item, as its case hears it; null where it found nothing, or hasn't risen yet. */
const outcomeOf = ({ subject, outcome, bound }: AgendaItem, state: CouncilState, stream: string) =>
  outcome === null || state.deliberated === null
    ? null
    : {
        meetingCase: stream,
        meeting: meetingName(state),
        heldOn: deliberatedOn(state),
        outcome: outcome.outcome,
        conditions: outcome.conditions.map((one) => ({ ...one })),
        note: outcome.opinions,
        recordedBy: { ...state.deliberated.by },
        ...(bound ? { saw: { round: bound.round, revision: bound.revision, fingerprint: bound.fingerprint } } : {}),
        ...(subject.kind === 'outsourcing' && subject.part !== null ? { about: subject.part } : {}),
      }
