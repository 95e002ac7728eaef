/** Which rows of a register's file are something that is in already, written otherwise. */
import type { Pool } from 'pg'
import { expect, it } from 'vitest'
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
