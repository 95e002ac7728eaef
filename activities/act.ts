import type { AnyCommand } from '../domain/law/decider.ts'
import type { CaseId, TaskId } from '../domain/kernel/ids.ts'
import type { Instant } from '../domain/kernel/instant.ts'
import type { PlainDate } from '../domain/kernel/plain-date.ts'
import { act, type RecordAccess } from '../db/act.ts'
import type { Poke } from '../practice/poke.ts'
import { orHopeless } from './or-hopeless.ts'

/** What the practice's acts need: the record, and a way to wake the postman. */
export interface ActDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'lettersWritten'>
  /** Told of every act, for the metrics. */
  readonly onAct?: (command: string, outcome: 'done' | 'again' | 'refused') => void
}

/** Which case, at which time of its own clock. */
export interface When {
  readonly stream: CaseId
  readonly now: Instant
}

/** `done`, or the code of the refusal: the workflow looks again either way. */
export type ActOutcome = string

/**
 * The acts that time brings about. Each kind has a name of its own, so that a replay can't mistake one for another,
 * and a command id made from its cause, so that doing it twice is doing it once.
 */
export const createActs = ({ record, poke, onAct }: ActDeps) => {
  const inTime = ({ stream, now }: When, command: AnyCommand, cause: string): Promise<ActOutcome> =>
    orHopeless(async () => {
      const answer = await act(record, {
        stream,
        command,
        id: `${stream}/${cause}`,
        origin: 'practice',
        by: 'practice',
        clock: now,
      })
      if (answer.kind === 'refused') {
        onAct?.(command.type, 'refused')
        return answer.refusal.code
      }
      onAct?.(command.type, answer.again ? 'again' : 'done')
      if (answer.letters) poke.lettersWritten()
      return 'done'
    })
  return {
    remind: ({ task, nth, ...when }: When & { readonly task: TaskId; readonly nth: number }) =>
      inTime(when, { type: 'RemindTask', data: { task, nth } }, `remind/${task}/${nth}`),
    escalate: ({ task, ...when }: When & { readonly task: TaskId }) =>
      inTime(when, { type: 'EscalateTask', data: { task } }, `escalate/${task}`),
    openInspection: ({ nth, ...when }: When & { readonly nth: number }) =>
      inTime(when, { type: 'OpenInspection', data: { nth } }, `open-inspection/${nth}`),
    proposeFinding: ({
      finding,
      correctBy,
      ...when
    }: When & { readonly finding: string; readonly correctBy: PlainDate }) =>
      inTime(when, { type: 'ProposeFinding', data: { finding, correctBy } }, `propose-finding/${finding}/${correctBy}`),
    noteCertificate: ({
      certificate,
      nth,
      expiresOn,
      ...when
    }: When & { readonly certificate: string; readonly nth: number; readonly expiresOn: PlainDate }) =>
      inTime(
        when,
        { type: 'NoteCertificateExpiring', data: { certificate, nth, expiresOn } },
        `note-certificate/${certificate}/${expiresOn}/${nth}`,
      ),
    noteRenewalSeason: ({ endsOn, ...when }: When & { readonly endsOn: PlainDate }) =>
      inTime(when, { type: 'NoteRenewalSeason', data: { endsOn } }, `renewal-season/${endsOn}`),
    endContract: ({ endsOn, ...when }: When & { readonly endsOn: PlainDate }) =>
      inTime(when, { type: 'EndContract', data: { endsOn } }, `end-contract/${endsOn}`),
    expireEntryPermit: ({ untilOn, ...when }: When & { readonly untilOn: PlainDate }) =>
      inTime(when, { type: 'ExpireEntryPermit', data: { untilOn } }, `expire-entry-permit/${untilOn}`),
    endConsentRound: ({ due, ...when }: When & { readonly due: Instant }) =>
      inTime(when, { type: 'EndConsentRound', data: { due } }, `end-consent/${due}`),
    effectChange: ({ change, ...when }: When & { readonly change: string }) =>
      inTime(when, { type: 'EffectChange', data: { change } }, `effect-change/${change}`),
  }
}
