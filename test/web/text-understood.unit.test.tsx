/** The form of an official text shows what it understood before it records. */
import { describe, expect, it } from 'vitest'
import { bookOf } from '../../domain/city/book-of.ts'
import { city } from '../../domain/procedures.ts'
import { cityId } from '../../domain/city/city-id.ts'
import { addresses } from '../../web/addresses.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { permissionsOf } from '../../web/case-page/permissions-of.ts'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import { cityPages } from '../../web/city/city-pages.tsx'
import { differingStretch } from '../../web/city/differing-stretch.ts'
import type { Lang } from '../../web/language.ts'
import { document } from '../../web/layout.tsx'
import { founds, imports, madeUpText } from '../support/city-acts.ts'
import { wordsOf } from '../support/page-forms.ts'
import { rulesAt } from '../support/rules.ts'
import { uiFor } from './every-page.tsx'

const at = '2026-04-20 11:00'
const stateAfter = (...acts: readonly ReturnType<typeof founds>[]) =>
  acts.reduce((state, { command, rules }) => {
    const outcome = city.decider.decide(command, state, rules)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    return outcome.events.reduce(city.decider.evolve, state)
  }, city.initialState)

const shown = async (text: string, lang: Lang = 'ja', state = stateAfter(founds())) =>
  document(
    actPage({
      ui: {
        ...uiFor(lang, 'administrator', at, addresses.act(cityId, 'ImportGuidelineText')),
        book: bookOf(state, 2),
      },
      pages: anyPages(cityPages),
      view: {
        id: cityId,
        version: 1,
        state,
        permissions: permissionsOf('city', state, rulesAt(at, 'administrator')),
      },
      type: 'ImportGuidelineText',
      commandId: '00000000-0000-4000-8000-0000000000c1',
      sent: {
        chosen: 'ImportGuidelineText',
        values: {
          'ImportGuidelineText.inForceFrom': ['2023-04-01'],
          'ImportGuidelineText.text': [text],
          'ImportGuidelineText.reason': ['例規集から'],
        },
        errors: {},
        refusal: null,
        stale: false,
      },
    }),
  )

describe('the form of an official text (operational setting)', () => {
  it('says how much it understood, and carries the mark of what it showed', async () => {
    const html = await shown(madeUpText.replaceAll('第21条', '第1条').replaceAll('第22条', '第2条'))
    const said = wordsOf(html)
    expect(said).toContain('計：章・節 0、条 2、項 3、号 4、表 1、施行・適用の日 1')
    expect(said).toContain('第2条')
    expect(said).toContain('読み取れなかった行はありません')
    expect(said).toContain('はじめての記録です')
    expect(html).toMatch(/<input type="hidden" name="shown" value="\d+"/)
    expect(wordsOf(await shown(madeUpText, 'en'))).toContain('0 chapters and sections, 2 articles, 3 paragraphs')
  })

  it('names an article that is there twice by its line, and a day that the text doesn’t name', async () => {
    const said = wordsOf(
      await shown('窓口要綱\n第1条 札を持つ。\n第1条 札を返す。\n附則\nこの要綱は、令和6年4月1日から施行する。'),
    )
    expect(said).toContain('確かめていただきたいところ 2 か所')
    expect(said).toContain('3 行目 同じ番号の条が前にもあります。引用されるのは先の条です（第1条）')
    expect(said).toContain('附則の日にありません')
    expect(said).not.toContain('条の番号が続いていません')
  })

  it('shows in what it differs from the text recorded before', async () => {
    const state = stateAfter(founds(), imports())
    const said = wordsOf(await shown(madeUpText.replace('鍵を守る', '鍵と札を守る'), 'ja', state))
    expect(said).toContain('前に記録した正文（令和5年4月1日(土)施行）と比べて変わるところ')
    expect(said).toContain('鍵を守る')
    expect(said).toContain('鍵と札を守る')
    expect(wordsOf(await shown(madeUpText, 'ja', state))).toContain('前に記録した正文と同じです。')
  })

  it('shows nothing before there is a text', async () => {
    expect(await shown('')).not.toContain('text-understood')
  })
})

describe('where two texts differ', () => {
  it('is shown with a little of what is around it', () => {
    const [before, now] = [`${'あ'.repeat(100)}鍵${'い'.repeat(100)}`, `${'あ'.repeat(100)}札と鍵${'い'.repeat(100)}`]
    expect(differingStretch(before, now)).toEqual({
      before: `…${'あ'.repeat(20)}鍵${'い'.repeat(19)}…`,
      now: `…${'あ'.repeat(20)}札と鍵${'い'.repeat(19)}…`,
    })
    expect(differingStretch('', '札。')).toEqual({ before: '', now: '札。' })
  })
})
