/**
 * Municipalities unlike ours in everything that can differ: a whole case in each, and nothing of another to be read.
 */
import { describe, expect, it } from 'vitest'
import { approvalNotice } from '../../documents/outsourcing/approval.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { citation } from '../../domain/guideline/citation.ts'
import { officeOf, postOf } from '../../domain/guideline/guideline.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { PostId } from '../../domain/kernel/ids.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { articleNumber, articleRef } from '../../domain/kernel/article-ref.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { AnyEvent } from '../../domain/law/decider.ts'
import type { TaskEvent } from '../../domain/tasks/task.ts'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { letterText } from '../../mail/letter-text.ts'
import type { Language } from '../../mail/letter-facts.ts'
import { addresses } from '../../web/addresses.ts'
import { casePage } from '../../web/case-page/case-page.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { taskPage } from '../../web/case-page/task-page.tsx'
import { cityPages } from '../../web/city/city-pages.tsx'
import { councilPages } from '../../web/council/council-pages.tsx'
import { agendaPaper } from '../../web/council/papers/agenda-paper.tsx'
import { attendancePaper } from '../../web/council/papers/attendance-paper.tsx'
import { minutesPaper } from '../../web/council/papers/minutes-paper.tsx'
import { noticePaper } from '../../web/council/papers/notice-paper.tsx'
import { articleKey, citationAsked } from '../../web/guideline/article-address.ts'
import { document } from '../../web/layout.tsx'
import { letterWordsIn } from '../../web/letter-words-in.ts'
import { inspectionChecklistPage } from '../../web/outsourcing/inspections/inspection-checklist-page.tsx'
import { inspectionNoticePage } from '../../web/outsourcing/inspections/inspection-notice-page.tsx'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import { articlePage } from '../../web/pages/article.tsx'
import { helpPage } from '../../web/pages/help.tsx'
import { cityFiles, madeUpCity, type CityFileName, type MadeUpCity } from '../support/made-up-cities.ts'
import { wholeCase, wholeMeeting } from '../support/made-up-case.ts'
import type { OutsourcingAct } from '../support/outsourcing-acts.ts'
import { wordsOfOthers } from '../support/words-of-cities.ts'
import { cityBegun } from './city-sample-pages.tsx'
import { cityUi, textOf } from './city-ui.tsx'
import { told } from './told-case.ts'
import { toldMeeting } from './told-meeting.ts'

const langs = ['ja', 'en'] as const

/** A case's pages after each of its acts, as its office sees them: the case, and each task that then waits. */
const casePages = async (city: MadeUpCity, acts: readonly OutsourcingAct[], lang: Language) => {
  const pages = anyPages(outsourcingPages)
  const texts: string[] = []
  for (let nth = 1; nth <= acts.length; nth++) {
    const past = acts.slice(0, nth)
    const last = past.at(-1)!
    const at = clockOf(last)
    const { guideline } = last.rules
    const head = guideline.requesting[0]!.head
    const seen = told(past, city.holder(head), at)
    const view = { ...seen, permissions: permissionsOf('outsourcing', seen.state, city.rulesAt(at, head)) }
    const ui = cityUi(city, lang, at, head)
    texts.push(await document(casePage({ ui, pages, view, show: 'all', order: undefined })))
    for (const task of view.state.tasks.open) {
      const asked = task.askedOf.at(-1) ?? head
      const there = { ...seen, permissions: permissionsOf('outsourcing', seen.state, city.rulesAt(at, asked)) }
      const page = {
        ui: cityUi(city, lang, at, asked),
        pages,
        view: there,
        task: { ...task, closed: null },
        action: addresses.commands(view.id),
        commandId: '00000000-0000-4000-8000-0000000000c1',
        byLink: false,
        next: null,
        sent: null,
      }
      texts.push(await document(taskPage(page)))
    }
  }
  return texts.map(textOf)
}

const clockOf = ({ rules }: OutsourcingAct): string => {
  const jst = new Date(Date.parse(rules.now) + 9 * 3_600_000).toISOString()
  return `${jst.slice(0, 10)} ${jst.slice(11, 16)}`
}

/** The letters of a case: one for each task that opens, and one for each piece of news. */
const letters = (acts: readonly OutsourcingAct[], language: Language): readonly string[] => {
  let state = outsourcing.initialState
  return acts.flatMap(({ command, rules }) => {
    const outcome = outsourcing.decider.decide(command, state, rules)
    if (!outcome.ok) throw new Error(`${command.type} is refused: ${outcome.refusal.code}`)
    state = outcome.events.reduce(outsourcing.decider.evolve, state)
    const { guideline, now } = rules
    const named = (id: PostId) => postOf(guideline, id) ?? { ja: id, en: id }
    const common = {
      language,
      guideline,
      vacant: null,
      caseNumber: 'R8-003',
      title: '統合端末の保守',
      asker: { office: officeOf(guideline, state.office)!, name: '担当の人' },
      marks: [],
      link: 'https://sekisho.example.jp/t/x',
      now,
    }
    const write = (facts: Parameters<typeof letterText>[0]) =>
      letterText(facts, letterWordsIn('outsourcing', language, guideline), { contact: '', demo: false }).text
    const asked = outcome.events.flatMap((event: AnyEvent) => {
      if (event.type !== 'TaskOpened') return []
      const task = (event as Extract<TaskEvent, { readonly type: 'TaskOpened' }>).data
      const askedOf = task.askedOf.map(named)
      return askedOf.map((post) => write({ ...common, kind: 'task', post, task: { ...task, askedOf } }))
    })
    const news = outcome.events.flatMap((event: AnyEvent) =>
      outsourcing.lettersFor(event, state, guideline).flatMap((plan) =>
        plan.task !== null
          ? []
          : plan.to.map((post) =>
              write({
                ...common,
                kind: plan.kind,
                post: named(post),
                news: {
                  article: event.article,
                  ownWork: false,
                  by: null,
                  at: now,
                  reason: '',
                  to: null,
                  conditions: 0,
                },
              }),
            ),
      ),
    )
    return [...asked, ...news]
  })
}

const papers = async (city: MadeUpCity, acts: readonly OutsourcingAct[], lang: Language) => {
  const head = acts[0]!.rules.guideline.requesting[0]!.head
  const { state } = told(acts, city.holder(head), '2027-06-10 10:00')
  const ui = cityUi(city, lang, '2027-06-10 10:00', head)
  const id = told(acts, city.holder(head), '2027-06-10 10:00').id
  const guideline = rulesOn(city.book, tokyoDateOf(state.approval!.by.at)).guideline
  const shown = await Promise.all(
    [
      inspectionChecklistPage({ ui, id, state, inspection: 'inspection-1' }),
      inspectionNoticePage({ ui, id, state, inspection: 'inspection-1' }),
    ].map((page) => document(page)),
  )
  return [...shown.map(textOf), ...(lang === 'ja' ? [JSON.stringify(approvalNotice(state, guideline))] : [])]
}

const meetingTexts = async (city: MadeUpCity, lang: Language) => {
  const acts = wholeMeeting(city)
  const at = '2026-06-15 10:00'
  const secretariat = acts[0]!.rules.guideline.roles.secretariat.post
  const seen = toldMeeting(acts, city.holder(secretariat), at)
  const view = { ...seen, permissions: permissionsOf('council', seen.state, city.rulesAt(at, secretariat)) }
  const ui = cityUi(city, lang, at, secretariat)
  const holders = new Map<PostId, string>()
  const paper = { ui, id: view.id, state: view.state, holders }
  const pages = [
    casePage({ ui, pages: anyPages(councilPages), view, show: 'all', order: undefined }),
    noticePaper({ ...paper, limited: false }),
    agendaPaper(paper),
    attendancePaper(paper),
    minutesPaper(paper),
  ]
  return (await Promise.all(pages.map((page) => document(page)))).map(textOf)
}

const guidelinePages = async (city: MadeUpCity, lang: Language) => {
  const ui = cityUi(city, lang, '2026-05-01 10:00', city.book.guidelines[0]!.roles.secretariat.post)
  const articles = ui.guideline.articles.map(({ number, paper = null }) => {
    const key = articleKey(number, paper)
    const asked = { number: key, ref: citationAsked(key, ''), day: plainDate('2026-05-01'), dayAsked: false }
    return articlePage({ ui, asked })
  })
  return (await Promise.all([helpPage({ ui }), ...articles].map((page) => document(page)))).map(textOf)
}

/** The rule book, its help and every form of it, as whoever administers it sees them. */
const cityTexts = async (city: MadeUpCity, lang: Language) => {
  const at = '2026-05-01 10:00'
  const { post } = city.book.guidelines[0]!.roles.administrator
  const { state } = cityBegun()
  const permissions = permissionsOf('city', state, city.rulesAt(at, post))
  const view = { id: cityId, version: 1, state, permissions, history: [], choices: {} }
  const pages = anyPages(cityPages)
  const ui = cityUi(city, lang, at, post)
  const acts = Object.keys(permissions).map((type) =>
    actPage({ ui, pages, view, type, commandId: '00000000-0000-4000-8000-0000000000c1', sent: null }),
  )
  const shown = [casePage({ ui, pages, view, show: 'all', order: undefined, tab: 'all' }), ...acts]
  return (await Promise.all(shown.map((page) => document(page)))).map(textOf)
}

const everyText = async (city: MadeUpCity, lang: Language): Promise<readonly string[]> => {
  const acts = wholeCase(city)
  return [
    ...(await casePages(city, acts, lang)),
    ...letters(acts, lang),
    ...(await papers(city, acts, lang)),
    ...(await meetingTexts(city, lang)),
    ...(await guidelinePages(city, lang)),
  ]
}

describe.each(cityFiles)('%s', (name) => {
  const city = madeUpCity(name)
  const [guideline] = city.book.guidelines
  if (guideline === undefined) throw new Error('no guideline')

  it('runs a whole case by its own law, from the draft to the end', () => {
    const { state } = told(wholeCase(city), city.holder(guideline.requesting[0]!.head), '2027-06-10 10:00')
    expect([state.stage, state.ending?.how]).toEqual(['closed', 'completed'])
    expect(state.clauseSheet?.entries.map((one) => one.said?.ja)).toEqual(guideline.clauses.map((one) => one.ja))
  })

  it('cites its own articles alone, wherever an act was recorded', () => {
    const { history } = told(wholeCase(city), city.holder(guideline.requesting[0]!.head), '2027-06-10 10:00')
    const own = new Set(guideline.articles.map((one) => articleRef(articleNumber(one), one.paper ?? null)))
    const cited = history.map(({ meta }) => meta.article).filter((ref) => ref !== 'operational setting')
    expect(cited.length).toBeGreaterThan(5)
    expect(cited.filter((ref) => !own.has(ref.replace(/(?:\(\d+\))+$/, '') as ReturnType<typeof articleRef>))).toEqual(
      [],
    )
  })

  it('calls its guideline by its own word alone on every page, letter and paper', async () => {
    const texts = [...(await everyText(city, 'ja')), ...(await cityTexts(city, 'ja'))]
    const own = JSON.stringify(city.book.guidelines).includes('要綱')
    const found = texts.flatMap((text) => [...text.matchAll(/.{0,30}要綱.{0,10}/g)].map(([one]) => one))
    expect(own ? [] : [...new Set(found)]).toEqual([])
    expect(texts.some((text) => text.includes(`適用中の${guideline.called.ja}：`))).toBe(true)
  }, 60_000)

  it.each(langs)(
    'shows on pages, letters and papers nothing of another municipality (%s)',
    async (lang) => {
      const texts = await everyText(city, lang)
      const words = wordsOfOthers(name, lang)
      const found = words.flatMap((word) =>
        texts
          .flatMap((text) => {
            const at = text.indexOf(word)
            return at === -1 ? [] : [`${word}: …${text.slice(Math.max(0, at - 40), at + word.length + 40)}…`]
          })
          .slice(0, 1),
      )
      expect(found).toEqual([])
      // The search finds what there is: its own clauses, rooms, seats, kinds of agenda and questions are all shown.
      const { clauses, rooms, council, agendaKinds, questionnaires, posts } = guideline
      const seated = posts.filter((one) => council.members.some(({ post }) => post === one.id))
      const items = questionnaires.flatMap((one) => one.items.map(({ title }) => title))
      const shown = [...clauses, ...rooms, ...seated, ...agendaKinds, ...items].map((one) => one[lang])
      expect(shown.filter((word) => !texts.some((text) => text.includes(word)))).toEqual([])
    },
    60_000,
  )

  it('cites on every page only articles that its guideline has', async () => {
    const texts = await everyText(city, 'ja')
    const numbers = new Set(guideline.articles.map((one) => String(one.number)))
    const strange = texts.flatMap((text) =>
      [...text.replaceAll(/施行令第\d+条/g, '').matchAll(/第(\d+)条/g)].flatMap(([found, number = '']) =>
        numbers.has(number) ? [] : [found],
      ),
    )
    expect([...new Set(strange)]).toEqual([])
    const own = citation(guideline, guideline.bases['approval-before-outsourcing']!, 'ja')
    expect(texts.some((text) => text.includes(own))).toBe(true)
  }, 60_000)
})

describe('what differs between them', () => {
  it.each([
    ['kirisawa-village', '本村が委託した業務', 'the village will inspect'],
    ['sugihara-town', '本町が委託した業務', 'the town will inspect'],
    ['wakabano-city', '本市が委託した業務', 'the city will inspect'],
  ] as const)('%s calls itself as its guideline does', async (name, ja, en) => {
    const city = madeUpCity(name)
    const shown = async (lang: Language) => (await papers(city, wholeCase(city), lang)).join('\n')
    expect(await shown('ja')).toContain(ja)
    expect((await shown('en')).toLowerCase()).toContain(en)
  })

  const textsOf = async (name: CityFileName) => (await everyText(madeUpCity(name), 'ja')).join('\n')

  it('a village without levels and clauses has no level, no sheet of clauses and no second reader', async () => {
    const texts = await textsOf('kirisawa-village')
    for (const word of ['レベル', '記載箇所確認', '契約書記載事項']) expect(texts).not.toContain(word)
    const acts = wholeCase(madeUpCity('kirisawa-village'))
    const { history } = told(acts, madeUpCity('kirisawa-village').holder('welfare-head'), '2027-06-10 10:00')
    expect(history.map((one) => one.type)).not.toContain('ClausesConfirmed')
    expect(texts).toContain('最高情報統括責任者　副村長')
  }, 60_000)

  it('a town with two levels kept by key says the level of its rooms, and asks for its five clauses', async () => {
    const texts = await textsOf('sugihara-town')
    expect(texts).toContain('町役場 二階機械室（レベル2）')
    expect(texts).toContain('事故を知らせること')
    expect(texts).toContain('規程第15条')
  }, 60_000)

  it('a city with four papers cites each by its name, counts its quorum by the text, and lets the vice chief approve', async () => {
    const texts = await textsOf('wakabano-city')
    expect(texts).toContain('委託要綱第4条第14号')
    expect(texts).toContain('若葉野市基幹網外部委託要綱第3条第2項')
    expect(texts).toContain('副総括者　情報政策監')
    expect(texts).toContain('監査')
  }, 60_000)
})
