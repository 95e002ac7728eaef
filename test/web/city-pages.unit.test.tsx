/** The rule book's page and its forms, from acts that the law allows. */
import { describe, expect, it } from 'vitest'
import { city } from '../../domain/procedures.ts'
import { cityId } from '../../domain/city/city-id.ts'
import type { CityState } from '../../domain/city/state.ts'
import { setUpFacts } from '../../domain/city/setup/missing.ts'
import { nobodyYet } from '../../domain/city/setup/nobody-yet.ts'
import { reiwa5 } from '../../domain/guideline/guideline.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import { templateBook } from '../../domain/guideline/rule-book.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { casePage } from '../../web/case-page/case-page.tsx'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import { cityPages } from '../../web/city/city-pages.tsx'
import type { Lang } from '../../web/language.ts'
import { document } from '../../web/layout.tsx'
import { helpPage } from '../../web/pages/help.tsx'
import { enacts, enters, founds, imports, personId } from '../support/city-acts.ts'
import { wordsOf } from '../support/page-forms.ts'
import { rulesAt } from '../support/rules.ts'
import type { SentForm } from '../../web/components/sent-form.tsx'
import { opening } from './city-sample-pages.tsx'
import { uiFor } from './every-page.tsx'

const at = '2026-04-20 11:00'
const pages = anyPages(cityPages)
const begun = [founds(), enters(1), enters(2), enacts(), imports()].reduce((state, { command, rules }) => {
  const outcome = city.decider.decide(command, state, rules)
  if (!outcome.ok) throw new Error(`${command.type} is refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.events.reduce(city.decider.evolve, state)
}, city.initialState)
const moment = '2026-04-01T00:00:00.000Z' as Instant
const setUp: CityState = {
  ...begun,
  appointments: reiwa5.posts.map(({ id }) => ({
    person: personId(1),
    post: id,
    from: plainDate('2026-04-01'),
    until: null,
  })),
  invited: [personId(1)],
  mail: { tried: moment, arrived: moment },
}
const viewOf = (state: CityState) => ({
  id: cityId,
  version: 1,
  state,
  permissions: permissionsOf('city', state, rulesAt(at, 'administrator')),
  history: [],
})
const pageOf = (state: CityState) =>
  document(
    casePage({
      ui: uiFor('ja', 'administrator', at, addresses.case(cityId)),
      pages,
      view: viewOf(state),
      show: undefined,
      order: undefined,
    }),
  )
const formOf = (type: string, lang: Lang = 'ja', sent: SentForm | null = null) =>
  document(
    actPage({
      ui: uiFor(lang, 'administrator', at, addresses.act(cityId, type)),
      pages,
      view: viewOf(begun),
      type,
      commandId: '00000000-0000-4000-8000-0000000000c1',
      sent,
    }),
  )

describe('the rule book’s page (operational setting)', () => {
  it('shows setting up above all else while something is missing, and below the rest when nothing is', async () => {
    const [open, done] = [await pageOf(begun), await pageOf(setUp)]
    expect([open, done].map((html) => html.split('class="set-up"').length - 1)).toEqual([1, 1])
    expect(open.indexOf('class="set-up"')).toBeLessThan(open.indexOf('page-index'))
    expect(open.indexOf('class="set-up"')).toBeLessThan(open.indexOf('/acts/EndAccount"'))
    expect(done).toContain('id="posts"')
    expect(done.indexOf('class="set-up"')).toBeGreaterThan(done.indexOf('id="posts"'))
  })

  it('says as long as the first administrator is called or reached as nobody is that they aren’t', async () => {
    const called = (name: string, mail: string): CityState => ({
      ...begun,
      people: begun.people.map((one, nth) =>
        nth === 0 ? { ...one, mail, names: [{ name, kana: '', from: null }] } : one,
      ),
    })
    const said = async (name: string, mail: string) => wordsOf(await pageOf(called(name, mail))).includes('仮のもの')
    expect([await said(nobodyYet.name, nobodyYet.mail), await said('森 管', nobodyYet.mail)]).toEqual([true, true])
    expect([await said(nobodyYet.name, 'mori@city.test'), await said('森 管', 'mori@city.test')]).toEqual([true, false])
  })
})

describe('the rule book’s forms (operational setting)', () => {
  it('stand once under the rule book, without a case in short that has nothing in it', async () => {
    for (const type of ['NameCity', 'AppointPerson', 'EndAccount', 'EnactGuideline']) {
      const html = await formOf(type, 'en')
      const crumbs = /<nav class="breadcrumb".*?<\/nav>/s.exec(html)?.[0] ?? ''
      expect([type, crumbs.split(`href="${addresses.case(cityId)}"`).length - 1]).toEqual([type, 1])
      expect(html).not.toContain('summary-title')
    }
  })

  it('say of an appointment’s first day what the law allows, and of a withdrawal’s and a new name’s', async () => {
    const said = async (type: string) => wordsOf(await formOf(type))
    expect(await said('AppointPerson')).toContain('登録したその日に限り、理由を付けて')
    expect(await said('WithdrawAppointment')).toContain('明日からの日に限ります。')
    const renaming = await said('RenamePerson')
    expect(renaming).toContain('今日、またはこれからの日。')
    expect(renaming).not.toContain('登録したその日に限り')
  })

  it('put on paper, of a version of the guideline, what changes and where the whole can be read', async () => {
    const html = await formOf('EnactGuideline', 'ja', opening(['rooms', 'council']))
    const parts = html.match(/<details class="form-section optional-group[^"]*"/g) ?? []
    expect(parts.length).toBeGreaterThan(0)
    expect(parts.filter((part) => !/\bno-print\b/.test(part))).toEqual([])
    const onPaper = /<p class="print-only">([^<]*)<\/p>/.exec(html)?.[1]
    expect(onPaper).toBe(`紙には、変わる点だけを印刷します。規程の全体は、画面で読めます：${addresses.case(cityId)}`)
  })
})

describe('what is said above every page (operational setting)', () => {
  const signedIn = (who: 'administrator' | 'staff', state: CityState) =>
    uiFor('ja', who, at, '/inbox', { demo: null, book: { ...templateBook, setUp: setUpFacts(state) } })
  const pageFor = async (who: 'administrator' | 'staff', state: CityState) =>
    wordsOf(await document(helpPage({ ui: signedIn(who, state) })))

  it('is what an incomplete municipality lacks: to the administrator with the way to it, to others with who can add it', async () => {
    const administrator = await pageFor('administrator', begun)
    expect(administrator).toContain('まだ足りない設定：就いている人のいない職（')
    expect(administrator).toContain('手紙が届くことの確認')
    expect(administrator).toContain('設定を続ける')
    const staff = await pageFor('staff', begun)
    expect(staff).toContain('まだ足りない設定：就いている人のいない職')
    expect(staff).toContain('加えられるのは：システム運用管理者')
    expect(staff).not.toContain('設定を続ける')
  })

  it('is from which day posts fall vacant, to the administrator alone', async () => {
    const [first, ...others] = setUp.appointments
    const ends = {
      ...setUp,
      name: { ja: '試し市', en: 'Trial' },
      appointments: [{ ...first!, until: plainDate('2026-05-31') }, ...others],
    }
    expect(await pageFor('administrator', ends)).toContain('令和8年6月1日(月)から就く人のいない職（総合政策部長）')
    expect(await pageFor('staff', ends)).not.toContain('まだ足りない設定')
  })

  it('is nothing once all is there', async () => {
    const name = { ja: '試し市', en: 'Trial' }
    expect(await pageFor('staff', { ...setUp, name })).not.toContain('まだ足りない設定')
  })
})

describe('the forms of the rule book (operational setting)', () => {
  const formAt = (type: string, query: string) =>
    document(
      actPage({
        ui: {
          ...uiFor('ja', 'administrator', at, `${addresses.act(cityId, type)}${query}`),
          choices: { people: [{ value: personId(1), label: '職員 1' }], cases: {} },
        },
        pages,
        view: viewOf(begun),
        type,
        commandId: '00000000-0000-4000-8000-0000000000c1',
        sent: null,
      }),
    )

  it('make an id for somebody new, whomever else the page could choose', async () => {
    expect(await formAt('EnterPerson', '')).toMatch(
      /<input type="hidden" name="EnterPerson.person" value="[0-9a-f-]{36}"/,
    )
  })

  it('begin with whom and what the way that led there was about', async () => {
    expect(await formAt('EndAccount', `?person=${personId(2)}`)).toMatch(
      new RegExp(`<option value="${personId(2)}" selected`),
    )
  })

  it('offer a setting’s closed list by its words, and say what the names mean that another takes', async () => {
    const closed = await formAt('ChangeSetting', '?name=effectivenessCheckedBy')
    expect(closed).toContain('<option value="another-person-or-day" selected="">別の人、または別の日</option>')
    const names = wordsOf(await formAt('ChangeSetting', '?name=signInRequired.commands'))
    expect(names).toContain('ApproveOutsourcing 承認する')
  })
})
