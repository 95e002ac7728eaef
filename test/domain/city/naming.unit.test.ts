import { expect, it } from 'vitest'
import { bookOf } from '../../../domain/city/book-of.ts'
import { city } from '../../../domain/procedures.ts'
import { municipalityAt, templateBook } from '../../../domain/guideline/rule-book.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { founds } from '../../support/city-acts.ts'
import { givenFor } from '../../support/given.ts'
import { people, rulesAt } from '../../support/rules.ts'

const given = givenFor(city.decider)
const names = (ja: string, en: string, who: 'administrator' | 'head' = 'administrator') => ({
  command: { type: 'NameCity' as const, data: { name: { ja, en } } },
  rules: rulesAt('2026-04-20 10:00', who),
})

it('the administrator calls the city otherwise, in either language; the same name again changes nothing (operational setting)', () => {
  const { person, name } = people.administrator
  const by = { person, name, post: 'administrator' as PostId, at: names('', '').rules.now }
  for (const [ja, en] of [
    ['新市', 'Test City'],
    ['試験市', 'New City'],
  ] as const)
    given(founds())
      .when(names(ja, en))
      .then({ type: 'CityNamed', article: 'operational setting', data: { name: { ja, en }, by } })
  given(founds()).when(names('試験市', 'Test City')).thenNothing()
  given(founds())
    .when(names('新市', 'New City', 'head'))
    .thenRefuses('not-permitted', 'operational setting', { whoCan: ['administrator'] })
})

it('papers carry the name of their own moment: the first before it was changed, the new one from then on (operational setting)', () => {
  const begun = founds()
  const changed = names('新市', 'New City')
  const book = bookOf(given(begun, changed).state, 2)
  const [before, at] = [begun.rules.now, changed.rules.now]
  expect([before < at, municipalityAt(book, before)?.ja, municipalityAt(book, at)?.ja]).toEqual([
    true,
    '試験市',
    '新市',
  ])
  expect(municipalityAt(templateBook, at)).toBeNull()
})
