import { expect, it } from 'vitest'
import { fileNameOf, savedAs } from '../../api/surroundings/file-name.ts'

it('a file is called by what it holds, without what says nothing and what no system takes', () => {
  expect(fileNameOf(['経緯', 'R8-委-001', '', '2026-05-11'], 'csv')).toBe('経緯_R8-委-001_2026-05-11.csv')
  expect(fileNameOf(['a/b\\c:d*e?f"g<h>i|j\u0000\u202ek\ud800', '../..'], 'csv')).toBe(
    'a b c d e f g h i j k_.. ...csv',
  )
  expect(fileNameOf(['長'.repeat(300), '2026-05-11'], 'xlsx')).toBe(`${'長'.repeat(32)}_2026-05-11.xlsx`)
})

it('it is sent with that name, and with one that every browser can write', () => {
  expect(savedAs('attachment', "台帳(1)'*.csv", 'ledger-"1".csv')).toBe(
    `attachment; filename="ledger-_1_.csv"; filename*=UTF-8''%E5%8F%B0%E5%B8%B3%281%29%27%2A.csv`,
  )
})
