import { expect, it } from 'vitest'
import { readCityFile } from '../../../launch/city/file/read-city-file.ts'
import { cityText } from '../../support/city-files.ts'

const problemsOf = (text: string) => {
  const read = readCityFile(text)
  return read.ok ? [] : read.problems.map(({ what }) => what.ja)
}
const town = cityText('sugihara-town.json')

it('an appointment’s first day is called so, not as another procedure calls a field of that name', () => {
  const file = JSON.parse(town) as { appointments: { from: string }[] }
  file.appointments[0]!.from = 'きのう'
  expect(problemsOf(JSON.stringify(file)).join()).toMatch(/^最初の日：/)
})

it('a key that every object of the language has is named as it stands', () => {
  expect(problemsOf(town.replace('{', '{"__proto__": 1,'))).toEqual(['__proto__：知らない欄です'])
})
