import { act, type RecordAccess } from '../../db/act/act.ts'
import { canonicalJson } from '../../db/kept/canonical-json.ts'
import { sha256 } from '../../db/kept/hash-chain.ts'
import { itemsForAgenda } from '../../db/council/items-for-agenda.ts'
import type { Poke } from '../../practice/poke.ts'
import type { When } from '../in-time.ts'
import { orHopeless } from '../or-hopeless.ts'

/** What drawing up an agenda needs. */
export interface DrawAgendaDeps {
  readonly record: RecordAccess
  readonly poke: Pick<Poke, 'lettersWritten'>
}

/**
 * Draws every case that waits for the council onto a meeting's agenda (Art. 5(3)). The command's id is made from what
 * is drawn; drawn once, the law takes no second list, so that whatever is killed, each case stands there once.
 */
export const createDrawAgenda = ({ record, poke }: DrawAgendaDeps) => ({
  drawAgenda: ({ stream, now }: When): Promise<string> =>
    orHopeless(async () => {
      const data = {
        items: (await itemsForAgenda(record.pool)).map((one) => ({
          ...one,
          subject: { ...one.subject },
          carriedFrom: one.carriedFrom && { ...one.carriedFrom },
        })),
      }
      const id = `${stream}/draw-agenda/${sha256(canonicalJson([data, now])).toString('hex')}`
      const answer = await act(record, {
        stream,
        command: { type: 'DrawAgenda', data },
        id,
        origin: 'practice',
        by: 'practice',
        clock: now,
      })
      if (answer.kind === 'refused') return answer.refusal.code
      if (answer.letters) poke.lettersWritten()
      return 'done'
    }),
})
