import { describe, expect, it } from 'vitest'
import { declaredSettings, procedures } from '../../domain/procedures.ts'
import { groupName, groupOf, settingName, settingNames, valueText } from '../../web/city/setting-text.ts'
import { wordsOf } from '../../web/city/words.ts'
import { languages } from '../../web/language.ts'
import { uiFor } from './every-page.tsx'

const isOwn = (name: string) => procedures.some(({ settings }) => Object.hasOwn(settings?.declared ?? {}, name))

describe.each(languages)('what a city settles, told in %s', (lang) => {
  const ui = uiFor(lang, 'administrator', '2026-04-20 10:00', '/')

  it('has a name for every setting (a procedure’s own: `settings` in its words)', () => {
    expect(settingNames.filter((name) => settingName(ui, name) === name)).toEqual([])
  })

  it('has a heading for every group of them', () => {
    expect([...new Set(settingNames.map(groupOf))].filter((group) => groupName(ui, group) === group)).toEqual([])
  })

  it('has a word for every choice of a closed list (a procedure’s own: the setting’s name and the choice)', () => {
    const ofAll = wordsOf(ui).values
    const bare = Object.entries(declaredSettings).flatMap(([name, declared]) => {
      if (declared.kind !== 'one-of' && declared.kind !== 'several-of') return []
      return (
        declared.choices
          .map((one) => `${name}.${one}`)
          .filter((one) => !Object.hasOwn(ui.t.words.settings, one))
          // What a procedure declares has words of its own, also where something else is called by the same id.
          .filter((one) => isOwn(name) || !Object.hasOwn(ofAll, one.slice(name.length + 1)))
      )
    })
    expect(bare).toEqual([])
  })

  it('says a choice as its own procedure does', () => {
    const said = valueText(ui, 'entry-log.admittedBy', 'manager')
    expect(said).toBe(lang === 'ja' ? '入退室管理者のみ' : said)
    expect(said).not.toBe(valueText(ui, 'council.deputies', 'manager'))
  })
})
