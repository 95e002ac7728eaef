/** Which rows of a register's file are something that is in already, written otherwise. */
import type { Pool } from 'pg'
import { describe, expect, it } from 'vitest'
import { nearRows } from '../../api/registers/near-rows.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { uiFor } from '../web/every-page.tsx'

const id = 'asset/1' as CaseId
const copier = {
  office: 'citizen',
  name: '複合機',
  place: '一階',
  quantity: 1,
  broughtInAs: { paper: '簿', datedOn: '2026-03-31' },
}
const earlier = { id, data: copier, title: '複合機', fiscal_year: 2026, series: '資', serial: 7 }
const reads = { query: async () => ({ rows: [earlier] }) } as unknown as Pool
const said = async (begins: object, inFile: readonly CaseId[] = []) =>
  (
    await nearRows(reads, uiFor('ja', 'staff', '2026-06-01 09:00'), 'BringInAsset', [{ line: 2, begins }], inFile)
  ).flatMap(({ errors }) => errors.map(({ text }) => text))

it.each([
  ['one cell is another', { place: '二階' }, '「置き場所」だけが違います'],
  [
    'one cell is another, and so is the paper',
    { place: '二階', broughtInAs: { paper: '新しい簿', datedOn: '2026-04-30' } },
    '「置き場所」だけ',
  ],
  [
    'the paper alone is another',
    { broughtInAs: { paper: '新しい簿', datedOn: '2026-04-30' } },
    '元の台帳の名称・日付だけが違います',
  ],
])('it is told with the entry’s number where %s', async (_, over, told) => {
  expect(await said({ ...copier, ...over })).toEqual([expect.stringContaining(told)])
  expect((await said({ ...copier, ...over }))[0]).toContain('R8-資-007')
})

it.each([
  ['it is called otherwise', { name: '電話機' }],
  ['it is another office’s', { office: 'sobue' }],
  ['two cells are others', { place: '二階', quantity: 2 }],
])('it is another thing where %s', async (_, over) => {
  expect(await said({ ...copier, ...over })).toEqual([])
})

it('it is another thing where the file still says word for word what is in', async () => {
  expect(await said({ ...copier, place: '二階' }, [id])).toEqual([])
})

describe('of what was ever brought in', () => {
  const paper = { paper: '簿', datedOn: '2026-03-31' }
  // Every combination of a few words, of which every fifth is in.
  const several = ['机', '棚'].flatMap((name) =>
    ['一階', '二階', ''].flatMap((place) =>
      ['', 'S-1'].flatMap((serial) =>
        [null, '2027-03-31'].map((leaseEndsOn) => ({
          office: 'citizen',
          name,
          place,
          serial,
          leaseEndsOn,
          note: name,
        })),
      ),
    ),
  )
  const inAlready = several
    .filter((_, nth) => nth % 5 === 0)
    .map((data, nth) => ({ ...earlier, id: `asset/${nth}`, title: data.name, data: { ...data, broughtInAs: paper } }))
  /** As the statement chooses: two of the three places at the least say what is looked for. */
  const chosen = (data: object, [, ...places]: readonly unknown[]) => {
    const saysIt = (nth: number) => {
      const [path, said] = places.slice(2 * nth) as [readonly string[], readonly string[]]
      return said.includes((data as Record<string, string | null>)[path.join('.')] ?? '')
    }
    return [0, 1, 2].filter(saysIt).length >= 2
  }
  const told = async (begins: object, isAll: boolean) => {
    let read = 0
    const query = async ({ values }: { readonly values: readonly unknown[] }) => {
      const rows = inAlready.filter(({ data }) => isAll || chosen(data, values))
      read = rows.length
      return { rows }
    }
    const ui = uiFor('ja', 'staff', '2026-06-01 09:00')
    const found = await nearRows({ query } as unknown as Pool, ui, 'BringInAsset', [{ line: 2, begins }], [])
    return { found, read }
  }

  it('only what can be near to a row is read, and the same is told of each as if all had been', async () => {
    let near = 0
    let [read, all] = [0, 0]
    for (const begins of several) {
      const [few, many] = [await told({ ...begins, broughtInAs: paper }, false), await told(begins, true)]
      expect([begins, few.found]).toEqual([begins, many.found])
      near += few.found.length
      read += few.read
      all += many.read
    }
    expect(near).toBeGreaterThan(0)
    expect(read).toBeLessThan(all / 2)
  })
})
