import { describe, expect, it } from 'vitest'
import {
  hasOwnGuideline,
  isDeliveredGist,
  meetsWhereDelivered,
  stillDelivered,
} from '../../../domain/guideline/as-delivered.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { cityFiles, madeUpCity } from '../../support/made-up-cities.ts'

describe('what is still as delivered (operational setting)', () => {
  it.each(cityFiles)('nothing is in the version that %s has written itself', (name) => {
    const { book } = madeUpCity(name)
    expect(stillDelivered(book.guidelines[0]!)).toEqual({ gists: 0, rooms: 0, relatedProcedures: 0 })
    expect(hasOwnGuideline(book)).toBe(true)
  })

  it('all is in a version that left it so', () => {
    const { articles, rooms, relatedProcedures } = reiwa5
    expect(stillDelivered(reiwa5)).toEqual({
      gists: articles.length,
      rooms: rooms.length,
      relatedProcedures: relatedProcedures.length,
    })
  })

  it('what was written anew isn’t counted', () => {
    const [first, ...others] = reiwa5.articles
    const summary = { ja: 'この町の規程の目的', en: 'What this town’s regulation is for' }
    expect(isDeliveredGist({ ...first!, summary })).toBe(false)
    expect(stillDelivered({ ...reiwa5, articles: [{ ...first!, summary }, ...others] }).gists).toBe(others.length)
    const [room, ...rest] = reiwa5.rooms
    expect(stillDelivered({ ...reiwa5, rooms: [{ ...room!, ja: '町の電算室' }, ...rest] }).rooms).toBe(rest.length)
  })

  it('the place of the regular meetings is told by the setting', () => {
    const { settings } = rulesOn(templateBook, plainDate('2026-05-01'))
    expect(meetsWhereDelivered(settings)).toBe(true)
    const { council } = settings
    const elsewhere = { ...council, regular: { ...council.regular, place: '町役場 大会議室' } }
    expect(meetsWhereDelivered({ ...settings, council: elsewhere })).toBe(false)
  })

  it('a book that nobody has begun has no guideline of its own', () =>
    expect(hasOwnGuideline(templateBook)).toBe(false))
})
