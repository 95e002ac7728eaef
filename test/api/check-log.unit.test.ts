import type { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { checkLog, lookAtLog, nothingFound, readLog, type LogToCheck } from '../../api/entry-log/check-log.ts'
import { inTurns } from '../../api/requests/in-turns.ts'
import { digesting } from '../../db/entry-log/log-rows.ts'
import { guessedMapping } from '../../domain/entry-log/device/read-log.ts'
import { initialState } from '../../domain/entry-log/initial-state.ts'
import { mostInARow, withoutPause } from '../../domain/kernel/piecewise.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'

const headings = ['入室日時', '退室日時', 'ID']
const visits = guessedMapping(headings)
const ledger = {
  id: 'entry-log/00000000-0000-4000-8000-000000000001' as CaseId,
  version: 1,
  state: { ...initialState, room: 'computer-room-data' },
}

/** How much is done between two turns of the loop, in which whoever else waits for the process is answered. */
const watched = () => {
  let [inARow, most, all] = [0, 0, 0]
  const looked = { on: true }
  const turn = (): void => {
    inARow = 0
    if (looked.on) setImmediate(turn)
  }
  turn()
  return {
    one: (): void => {
      all += 1
      inARow += 1
      most = Math.max(most, inARow)
    },
    said: () => ({ most, all }),
    end: (): void => {
      looked.on = false
    },
  }
}

/** A visit a line, each of which notes that it is read. */
const logOf = (lines: number, onRead: () => void): LogToCheck => ({
  rows: [
    headings,
    ...Array.from({ length: lines }, (_, nth) => {
      const clock = [9 + Math.floor(nth / 3600), Math.floor(nth / 60) % 60, nth % 60].map((one) =>
        String(one).padStart(2, '0'),
      )
      const at = `2026/5/11 ${clock.join(':')}`
      return new Proxy([at, at, String(nth)], {
        get: (cells, name, self) => {
          if (name === 'every') onRead()
          return Reflect.get(cells, name, self) as unknown
        },
      })
    }),
  ],
  mapping: visits,
  from: plainDate('2026-05-01'),
  to: plainDate('2026-05-31'),
  found: nothingFound(),
})

/** A record in which nobody has a permit and no passage is there yet; it notes what it is asked. */
const recordThatNotes = () => {
  const asked: string[] = []
  const query = ({ name }: { readonly name: string }) => {
    asked.push(name)
    return Promise.resolve({ rows: [] })
  }
  return { asked, pool: { query } as unknown as Pool }
}

describe('a device’s log of thousands of lines (Art. 10)', () => {
  it('lets others have their turn after every five hundred lines, and is read once however often it is looked at', async () => {
    const lines = 8 * mostInARow
    const watch = watched()
    const log = logOf(lines, watch.one)
    const { pool, asked } = recordThatNotes()
    const found = await lookAtLog(pool, ledger, log)
    expect(found.fresh).toHaveLength(2 * lines)
    expect(await lookAtLog(pool, ledger, log)).toBe(found)
    expect(asked).toEqual(['permits-of-room', 'passages-there', 'permits-of-room'])
    // The ledger has moved on: what is there is asked anew, and no line is read again; nor to record it.
    expect(await lookAtLog(pool, { ...ledger, version: 2 }, log)).toEqual(found)
    expect(await checkLog(pool, ledger, log)).toEqual(found)
    expect((await readLog(log)).errors).toEqual([])
    expect(watch.said()).toEqual({ most: mostInARow, all: lines })
    // Read in another way it is another log.
    expect((await readLog({ ...log, mapping: { ...visits, id: '' } })).errors).toHaveLength(lines)
    expect(watch.said()).toEqual({ most: mostInARow, all: 2 * lines })
    watch.end()
  })

  it('is flagged and hashed the same way, a piece at a time', async () => {
    const watch = watched()
    const { fresh } = await checkLog(
      recordThatNotes().pool,
      ledger,
      logOf(4 * mostInARow, () => undefined),
    )
    const rows = (function* () {
      for (const row of fresh) {
        watch.one()
        yield row
      }
    })()
    expect(await inTurns(digesting(rows))).toBe(withoutPause(digesting(fresh)))
    expect(watch.said()).toEqual({ most: mostInARow, all: fresh.length })
    watch.end()
  })
})
