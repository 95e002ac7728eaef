import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { describe, expect, it } from 'vitest'
import type { ArticleRef } from '../../../domain/kernel/article-ref.ts'
import { basisOf } from '../../../domain/guideline/basis-of.ts'
import { articleOf, citation } from '../../../domain/guideline/citation.ts'
import { clauses } from '../../../domain/guideline/clauses.ts'
import { officeOf, postOf, requestingOffice, versionDates } from '../../../domain/guideline/guideline.ts'
import { readingScope } from '../../../domain/guideline/reading-scope.ts'
import { questionnaireOn, questionnaires } from '../../../domain/guideline/questionnaire.ts'
import { keeperPost } from '../../../domain/guideline/role-posts.ts'
import { rooms } from '../../../domain/guideline/rooms.ts'
import { securityOfficerOf } from '../../../domain/guideline/security-officers.ts'
import { vettingAreaIds, vettingAreas } from '../../../domain/guideline/vetting-areas.ts'
import type { OfficeId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'

const guideline = rulesOn(templateBook, plainDate('2026-04-01')).guideline
const titleOf = (post: string) => postOf(guideline, post as PostId)?.ja

describe('the posts that the guideline names', () => {
  it.each([
    ['chief', '総合政策部長', 'Art. 2(2)'],
    ['system-manager', 'デジタル推進課長', 'Art. 3(2)'],
    ['secretariat', 'デジタル推進課 庶務', 'Art. 5(5)'],
  ] as const)('the %s is the %s (%s)', (role, title, article) => {
    const filled = guideline.roles[role]
    expect([titleOf(filled.post), filled.article]).toEqual([title, article])
  })

  it('the chief sits in a department of its own (Art. 2), and the four heads who may outsource manage or use the network (Art. 3, Art. 4)', () => {
    expect(postOf(guideline, guideline.roles.chief.post)?.office).toBe('general-policy')
    expect(guideline.requesting.map((one) => titleOf(one.head))).toEqual([
      'デジタル推進課長',
      '市民課長',
      '祖父江支所長',
      '平和支所長',
    ])
  })

  it('the council has five seats: the chief, the system manager and the heads of the three using offices (Art. 5)', () => {
    const seats = new Set([
      guideline.roles.chief.post,
      guideline.roles['system-manager'].post,
      ...guideline.requesting.map((one) => one.head),
    ])
    expect(seats.size).toBe(5)
  })

  it('every post belongs to an office, and every post that is spoken of exists', () => {
    expect(guideline.posts.filter((one) => officeOf(guideline, one.office) === null)).toEqual([])
    const spokenOf = [
      ...Object.values(guideline.roles).map((one) => one.post),
      ...guideline.requesting.flatMap((one) => [one.head, one.staff]),
    ]
    expect(spokenOf.filter((post) => postOf(guideline, post) === null)).toEqual([])
    for (const one of guideline.requesting)
      expect([postOf(guideline, one.head)?.office, postOf(guideline, one.staff)?.office]).toEqual([
        one.office,
        one.office,
      ])
  })

  it('an office that only watches may not outsource', () => {
    expect(requestingOffice(guideline, 'audit' as OfficeId)).toBeNull()
    expect(requestingOffice(guideline, 'heiwa' as OfficeId)).toEqual({
      office: 'heiwa',
      head: 'heiwa-head',
      staff: 'heiwa-staff',
    })
  })
})

describe('who keeps and decides what access and entry ask for', () => {
  it.each([
    ['id-device-keeper', 'Art. 9(1)'],
    ['entry-ledger-keeper', 'Art. 10'],
    ['access-manager', 'Art. 13(2)'],
  ] as const)('the %s is the head of digital promotion (Art. 9(1), Art. 10, Art. 13(2))', (role, article) => {
    expect([titleOf(keeperPost(guideline, role)), guideline.roles[role]?.article]).toEqual([
      'デジタル推進課長',
      article,
    ])
  })

  it('is the system manager where a guideline names nobody for it (operational setting)', () => {
    const { 'access-manager': _, ...roles } = guideline.roles
    expect(keeperPost({ roles }, 'access-manager')).toBe(guideline.roles['system-manager'].post)
  })

  it('reads for that alone no more cases than before', () => {
    const keeper = { post: 'citizen-staff' as PostId, article: 'operational setting' } as const
    const roles = { ...guideline.roles, 'entry-ledger-keeper': keeper }
    expect(readingScope([keeper.post], { ...guideline, roles }).all).toBe(false)
  })

  it('each office has a security officer to consult: its head, and for the managing office one of a using office (Art. 4(2))', () => {
    const asked = guideline.requesting.map((one) => titleOf(securityOfficerOf(guideline, one.office) ?? ''))
    expect(asked).toEqual(['市民課長', '市民課長', '祖父江支所長', '平和支所長'])
    expect(securityOfficerOf(guideline, 'audit' as OfficeId)).toBeNull()
  })

  it('access is controlled on the communication server and the integrated terminals (Art. 12(1))', () => {
    expect(guideline.equipment.map((one) => one.ja)).toEqual(['コミュニケーションサーバ', '統合端末'])
    expect(basisOf(guideline, 'equipment-under-control')).toBe('Art. 12(1)')
  })
})

describe('the text of the guideline', () => {
  it('has 24 articles in their order, each with heading and gist in both languages', () => {
    expect(guideline.articles.map((one) => one.number)).toEqual(Array.from({ length: 24 }, (_one, index) => index + 1))
    expect(
      guideline.articles
        .flatMap((one) => [one.title.ja, one.title.en, one.summary.ja, one.summary.en])
        .filter((text) => text.trim() === ''),
    ).toEqual([])
  })

  it('has six clauses that a contract must spell out, item by item (Art. 22(1) to Art. 22(6))', () => {
    expect(clauses.map((one) => basisOf(guideline, `clause-${one.id}`))).toEqual([
      'Art. 22(1)',
      'Art. 22(2)',
      'Art. 22(3)',
      'Art. 22(4)',
      'Art. 22(5)',
      'Art. 22(6)',
    ])
    expect(guideline.clauses).toBe(clauses)
  })

  it('controls entry to rooms and places (Art. 7(1))', () => {
    expect(basisOf(guideline, 'rooms-under-control')).toBe('Art. 7(1)')
    expect(guideline.rooms).toBe(rooms)
    expect(rooms.filter(({ level }) => !guideline.roomLevels.some((one) => one.level === level))).toEqual([])
  })

  it('was made in 2002 and last changed on 1 April 2023, the version in force', () => {
    expect([versionDates[0], versionDates.at(-1), versionDates.length]).toEqual(['2002-08-05', guideline.version, 9])
    expect(versionDates).toEqual(versionDates.toSorted())
  })

  it('names no questions for the vetting (Art. 20): the form in force asks 38, fifteen of which block', () => {
    const { items, categories, version } = questionnaireOn(questionnaires, plainDate('2026-04-01'))
    expect([version, items.length, items.filter((one) => one.blocking).length]).toEqual(['2', 38, 15])
    expect(items.map((one) => one.no)).toEqual(Array.from({ length: 38 }, (_, index) => index + 1))
    expect(new Set(items.map((one) => one.id)).size).toBe(38)
    expect([...new Set(items.map((one) => one.category))]).toEqual(categories.map((one) => one.id))
    expect(
      items
        .flatMap((one) => [one.ja, one.en, one.title.ja, one.title.en, one.wanted.ja, one.wanted.en])
        .filter((text) => text === ''),
    ).toEqual([])
    expect([
      questionnaireOn(questionnaires, plainDate('2025-03-31')).version,
      questionnaireOn(questionnaires, plainDate('2025-04-01')).version,
    ]).toEqual(['1', '2'])
  })

  it('names no areas for the vetting (Art. 20): the form has seven, each explained', () => {
    expect(vettingAreas.map((one) => one.id)).toEqual(vettingAreaIds)
    expect(vettingAreas.filter((one) => one.guide.ja === '' || one.guide.en === '')).toEqual([])
  })
})

describe('citing', () => {
  it.each([
    ['Art. 21', '第21条'],
    ['Art. 5(5)', '第5条第5項'],
    ['Art. 5(3)(1)', '第5条第3項第1号'],
    ['Art. 22(6)', '第22条第6号'],
    ['operational setting', '運用上の設定（要綱に定めなし）'],
  ] as const)('%s is %s', (ref: ArticleRef, japanese) => {
    expect(citation(guideline, ref, 'ja')).toBe(japanese)
  })

  it('says in English too what is not in the guideline', () => {
    expect([citation(guideline, 'Art. 22(6)', 'en'), citation(guideline, 'operational setting', 'en')]).toEqual([
      'Art. 22(6)',
      'operational setting, not in the guideline',
    ])
  })

  it('finds the article, and none for an operational setting', () => {
    expect(articleOf(guideline, 'Art. 22(6)')?.title.en).toBe('Clauses of the contract')
    expect(articleOf(guideline, 'operational setting')).toBeNull()
  })
})
