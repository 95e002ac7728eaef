import { act, type RecordAccess } from '../../db/act/act.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Wake } from '../../domain/law/part.ts'
import type { Poke } from '../../practice/poke.ts'
import type { ActOutcome, When } from '../in-time.ts'
import { causeOf } from '../cause-of.ts'
import { orHopeless } from '../or-hopeless.ts'

/** What telling a case needs: the record, and a way to let that case's own practice know. */
export interface TellRenewalDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'afterCommit'>
}

/**
 * A case that renews another tells it so (Art. 21), and then writes down that it did. The id is made from the cause and
 * is the same that the page's own telling has: whoever comes first and however often, it is told once. A case that is
 * over by now needs to hear nothing.
 */
export const createTellRenewal = ({ record, poke }: TellRenewalDeps) => ({
  tellRenewal: ({ stream, now, of }: When & { readonly of: CaseId }): Promise<ActOutcome> =>
    orHopeless(async () => {
      const renewal = await causeOf(record.pool, stream, (wake) => isTelling(wake, of))
      if (renewal === null) return 'nothing-to-tell'
      const told = await act(record, {
        stream: of,
        command: { type: 'NoteRenewalStarted', data: { renewal: stream } },
        id: `${stream}/renewal-started`,
        origin: 'practice',
        by: 'practice',
        cause: renewal.cause,
      })
      if (told.kind === 'refused' && told.refusal.code === 'busy') return 'busy'
      if (told.kind === 'done' && !told.again) poke.afterCommit(told)
      const noted = await act(record, {
        stream,
        command: { type: 'NoteRenewalTold', data: { of } },
        id: `${stream}/renewal-told`,
        origin: 'practice',
        by: 'practice',
        clock: now,
      })
      return noted.kind === 'done' ? 'done' : noted.refusal.code
    }),
})

const isTelling = (wake: Wake & { readonly of?: CaseId }, of: CaseId): boolean =>
  wake.kind === 'tell-renewal' && wake.of === of
