import { describe, expect, it } from 'vitest'
import { createSheetShelf } from '../../api/outsourcing/sheet-shelf.ts'
import { keptFiles } from '../../api/papers/kept-files.ts'

interface File {
  readonly name: string
  busy?: boolean
}
const shelfAt = (moment: { now: number }) =>
  keptFiles<File>(
    ({ busy }) => busy === true,
    () => moment.now,
  )

describe('files that came in and wait for a word', () => {
  it('are gone for whoever brings in more, and for nobody else', () => {
    const shelf = shelfAt({ now: 0 })
    shelf.put('clerk', 'a', { name: 'a' })
    for (let nth = 0; nth < 50; nth++) expect(shelf.put('flood', String(nth), { name: 'f' })).toBe(true)
    expect(shelf.get('clerk', 'a')?.name).toBe('a')
    expect(['47', '48', '49'].map((key) => shelf.get('flood', key) !== null)).toEqual([false, true, true])
  })

  it('stay while they are recorded; then there is no room for more of the same person', () => {
    const shelf = shelfAt({ now: 0 })
    const own = [
      { name: 'a', busy: true },
      { name: 'b', busy: true },
    ]
    for (const one of own) shelf.put('clerk', one.name, one)
    expect(shelf.put('clerk', 'c', { name: 'c' })).toBe(false)
    own[1]!.busy = false
    expect(shelf.put('clerk', 'c', { name: 'c' })).toBe(true)
    expect(['a', 'b', 'c'].map((key) => shelf.get('clerk', key) !== null)).toEqual([true, false, true])
  })

  it('are few in all, the oldest gone first, and none is kept for longer than an hour', () => {
    const moment = { now: 0 }
    const shelf = shelfAt(moment)
    for (let nth = 0; nth < 13; nth++) shelf.put(`person ${nth}`, 'a', { name: 'a' })
    expect([0, 1, 12].map((nth) => shelf.get(`person ${nth}`, 'a') !== null)).toEqual([false, true, true])
    moment.now = 3_600_001
    expect(shelf.get('person 12', 'a')).toBe(null)
  })
})

describe('a questionnaire that waits for a word', () => {
  it('is its sender’s: whoever sends more loses their own oldest, and nobody else does', () => {
    const shelf = createSheetShelf()
    const sent = (person: string) =>
      shelf.put({ person, of: `${person} a case`, file: Buffer.from(person), handedTo: 'あおい電算' })
    const waits = (person: string, key: string) => shelf.take(key, `${person} a case`) !== null
    const clerk = sent('clerk')
    const flood = Array.from({ length: 20 }, () => sent('flood'))
    expect(waits('flood', clerk)).toBe(false)
    expect(waits('clerk', clerk)).toBe(true)
    expect(waits('clerk', clerk)).toBe(false)
    expect(flood.map((key) => waits('flood', key)).lastIndexOf(false)).toBe(17)
  })
})
