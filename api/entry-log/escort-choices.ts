import type { Pool } from 'pg'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import { permitsOfRoom } from '../../db/entry-log/permits-of-room.ts'
import { entryRightOf } from '../../domain/entry-log/entries/entry-right.ts'
import type { EntryLogState } from '../../domain/entry-log/state.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { procedureNamed } from '../../domain/procedures.ts'
import type { Choice } from '../../web/forms/choice.ts'
import { readerOf } from '../surroundings/reader.ts'

const choosing: ReadonlySet<string> = new Set(['AdmitSpecially', 'RecordEntry', 'HandOverEscort'])

/** Who may enter the ledger's room just now, of those whom the reader may see: one is the escort (Art. 7(2)). */
export const escortChoices = async (
  reads: Pool,
  person: PersonToday,
  found: { readonly state: CaseState; readonly now: Instant },
  commands: readonly string[],
): Promise<{ readonly [command: string]: readonly Choice[] }> => {
  const wanted = commands.filter((one) => choosing.has(one))
  if (wanted.length === 0) return {}
  const { room } = found.state as unknown as EntryLogState
  const today = tokyoDateOf(found.now)
  const { guideline } = rulesOn(person.book, today)
  const permits = await permitsOfRoom(reads, room, today, today)
  const { mayRead, initialState } = procedureNamed('entry-permit')
  const choices = permits.flatMap(({ id, state }): readonly Choice[] => {
    if (!mayRead(readerOf(person), { ...initialState, ...state }, guideline)) return []
    const permit = entryRightOf(state, guideline)
    if (permit === null || !permit.isLiveAt(found.now)) return []
    return [{ value: id, label: [permit.company, permit.name, permit.number].filter((one) => one !== '').join(' ') }]
  })
  return Object.fromEntries(wanted.map((one) => [one, choices]))
}
