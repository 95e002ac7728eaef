import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { actOnCity } from '../launch/city/act-on-city.ts'
import { givenFrom } from '../domain/city/guideline/guideline-given.ts'
import { reiwa5, type Guideline } from '../domain/guideline/guideline.ts'
import type { OfficeId, PersonId, PostId } from '../domain/kernel/ids.ts'
import { plainDate } from '../domain/kernel/plain-date.ts'

/** How large the rule book of a large city is. */
export const largeBook = { posts: 200, people: 400 } as const

const inAnOffice = 5

/** The template's guideline in a city of so many posts: five in each of its other offices. */
export const largeGuideline = (): Guideline => {
  const posts = Array.from({ length: largeBook.posts - reiwa5.posts.length }, (_, nth) => {
    const office = Math.floor(nth / inAnOffice) + 1
    return {
      id: `post-${nth + 1}` as PostId,
      office: `office-${office}` as OfficeId,
      ja: `第${office}課 第${nth + 1}係`,
      en: `Section ${office}, desk ${nth + 1}`,
    }
  })
  const offices = [...new Set(posts.map(({ office }) => office))].map((id, nth) => ({
    id,
    ja: `第${nth + 1}課`,
    en: `Section ${nth + 1}`,
  }))
  return { ...reiwa5, offices: [...reiwa5.offices, ...offices], posts: [...reiwa5.posts, ...posts] }
}

/** Has an empty record keep the rule book of a large city, act by act as its operator would enter it. */
export const keepLargeBook = async (pool: Pool): Promise<void> => {
  await actOnCity(pool, { type: 'FoundCity', data: { name: { ja: '大きな町', en: 'A large town' } } })
  const guideline = largeGuideline()
  await actOnCity(pool, { type: 'EnactGuideline', data: { ...givenFrom(guideline), reason: '記録する' } })
  const own = guideline.posts.slice(reiwa5.posts.length)
  for (let nth = 0; nth < largeBook.people; nth++) {
    const person = randomUUID() as PersonId
    const [name, kana, mail] = [`職員 ${nth}`, 'ショクイン', `person-${nth}@large.example.jp`]
    await actOnCity(pool, { type: 'EnterPerson', data: { person, name, kana, mail, language: 'ja' } })
    const post = own[nth % own.length]!.id
    const from = plainDate('2026-04-01')
    await actOnCity(pool, { type: 'AppointPerson', data: { person, post, from, until: null, reason: '' } })
  }
}
