/**
 * An amendment in force from a day to come, with a case across it: each act shows its own version, before and after.
 */
import { describe, expect, it } from 'vitest'
import { approvalNotice } from '../../documents/outsourcing/approval.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import { wholeCase } from '../support/made-up-case.ts'
import { madeUpCity } from '../support/made-up-cities.ts'
import { casePage } from '../../web/case-page/case-page.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { document } from '../../web/layout.tsx'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import { cityUi, textOf } from './city-ui.tsx'
import { told } from './told-case.ts'

const day = plainDate('2026-05-01')

/** From 1 May on: articles with other numbers, another post's name, other rooms, four clauses more and one less. */
const amended = madeUpCity('sugihara-town', (last) => ({
  ...last,
  inForceFrom: day,
  reason: '令和8年4月1日決裁',
  title: { ja: '杉原町新ネットワーク規程', en: 'New regulation of Sugihara' },
  articles: last.articles.map((one) => ({ ...one, number: one.number + 20 })),
  bases: last.bases.map(({ rule, article }) => ({ rule, article: later(article) })),
  roles: Object.fromEntries(
    Object.entries(last.roles).map(([name, role]) => [name, { ...role, article: later(role.article) }]),
  ) as typeof last.roles,
  council: {
    chair: { ...last.council.chair, article: later(last.council.chair.article) },
    members: last.council.members.map((one) => ({ ...one, article: later(one.article) })),
  },
  agendaKinds: last.agendaKinds.map((one) => ({ ...one, article: later(one.article) })),
  posts: last.posts.map((one) => (one.id === 'deputy-mayor' ? { ...one, ja: '第一副町長', en: 'First deputy' } : one)),
  rooms: last.rooms.map((one) => ({ ...one, ja: `新 ${one.ja}`, en: `New ${one.en}` })),
  clauses: [
    ...last.clauses.slice(1).map((one) => ({ ...one, article: later(one.article) })),
    { id: 'fence', article: 'Art. 36(9)', ja: '囲いを設けること', en: 'There is a fence' },
  ],
}))

function later(article: string): string {
  return article.replace(/^Art\. (\d+)/, (_, number: string) => `Art. ${Number(number) + 20}`)
}

const head = 'residents-head'
const acts = wholeCase(amended)
const contractAt = acts.findIndex(({ command }) => command.type === 'RegisterContract')

describe('an amendment under way', () => {
  it('each act is decided and cited by the version of its day', () => {
    const { history } = told(acts, amended.holder(head), '2027-06-10 10:00')
    const cited = history
      .filter(({ meta }) => meta.article !== 'operational setting')
      .map(({ type, meta }) => [type, meta.guidelineVersion, meta.article] as const)
    const of = (type: string) => cited.filter(([one]) => one === type).map(([, ...rest]) => rest)
    expect(of('OutsourcingStarted')).toEqual([['2019-10-01', 'Art. 14']])
    expect(of('OutsourcingSubmitted')).toEqual([['2019-10-01', 'Art. 15']])
    expect(of('OutsourcingApproved')).toEqual([['2019-10-01', 'Art. 15']])
    expect(of('ContractRegistered')).toEqual([['2026-05-01', 'Art. 36']])
    expect(of('InspectionRecorded')).toEqual([['2026-05-01', 'Art. 37']])
  })

  it('the contract is asked for the clauses of its own day, and the old ones are refused', () => {
    const { state } = told(acts, amended.holder(head), '2027-06-10 10:00')
    expect(state.contract?.clauses.map((one) => one.clause)).toEqual(['return', 'use', 'secret', 'accident', 'fence'])
    const before = told(acts.slice(0, contractAt), amended.holder(head), '2026-05-11 10:00').state
    const old = rulesOn(amended.book, plainDate('2026-04-30')).guideline.clauses
    const clauses = old.map((one) => ({ clause: one.id, document: '仕様書', place: '別紙', quotation: '' }))
    const command = acts[contractAt]!.command
    const outcome = outsourcing.decider.decide(
      { ...command, data: { ...command.data, clauses } } as typeof command,
      before,
      amended.rulesAt('2026-05-11 10:00', head),
    )
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { code: 'field-invalid', details: { problem: 'unknown-clause' } },
    })
  })

  it('the paper of an approval from before says the title, article and post of then, whenever it is printed', () => {
    const { state } = told(acts, amended.holder(head), '2027-06-10 10:00')
    const paper = JSON.stringify(approvalNotice(state, rulesOn(amended.book, plainDate('2026-04-20')).guideline))
    expect(paper).toContain('杉原町住民ネットワーク管理規程第15条の規定により')
    expect(paper).toContain('保護統括責任者　副町長')
    expect(paper).not.toMatch(/新ネットワーク|第一副町長|第35条/)
  })

  it('the case’s page shows what was done before by the old names and articles, and what came after by the new', async () => {
    const at = '2026-12-20 10:00'
    const past = acts.filter(({ rules }) => rules.now < amended.rulesAt(at, head).now)
    const seen = told(past, amended.holder(head), at)
    const view = { ...seen, permissions: permissionsOf('outsourcing', seen.state, amended.rulesAt(at, head)) }
    const page = casePage({
      ui: cityUi(amended, 'ja', at, head),
      pages: anyPages(outsourcingPages),
      view,
      show: 'all',
      order: undefined,
    })
    const text = textOf(await document(page))
    // The request: rooms as they were called when it was made. The approval: under its own article, by the post's name
    // of then.
    expect(text).toContain('町役場 二階機械室（レベル2）')
    expect(text).not.toContain('新 町役場')
    expect(text).toMatch(/副町長 森下 健/)
    expect(text).not.toContain('第一副町長 森下 健')
    for (const ref of ['第15条', '第14条', '第36条', '第37条']) expect(text).toContain(ref)
    // The draft's clauses were those of April, the contract's those of May.
    expect(text).toContain('再委託をしないこと — 仕様書 別紙1')
    expect(text).toContain('囲いを設けること 第36条第9号 仕様書')
  })

  it('nothing can be changed for days that are over, so the past stays as it is', () => {
    expect(() => madeUpCity('sugihara-town', (last) => ({ ...last, inForceFrom: plainDate('2026-03-31') }))).toThrow(
      'guideline-in-the-past',
    )
  })
})
