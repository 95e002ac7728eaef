import { describe, expect, it } from 'vitest'
import { bookOf } from '../../../domain/city/book-of.ts'
import { city } from '../../../domain/procedures.ts'
import type { OfficialTextEvent } from '../../../domain/city/official-text/events.ts'
import { officialTextOn } from '../../../domain/guideline/text/official-text.ts'
import { articlesOf } from '../../../domain/guideline/text/passage.ts'
import { readGuidelineText } from '../../../domain/guideline/text/read-guideline-text.ts'
import type { PostId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { founds, imports, madeUpText } from '../../support/city-acts.ts'
import { givenFor } from '../../support/given.ts'
import { people, tokyo } from '../../support/rules.ts'

const given = givenFor(city.decider)
const setting = 'operational setting' as const
const imported = {
  inForceFrom: plainDate('2023-04-01'),
  text: readGuidelineText(madeUpText).text,
  file: 'text.txt',
  sha256: 'a'.repeat(64),
  reason: '例規集から',
}
const event = (over: Partial<OfficialTextEvent['data']>): OfficialTextEvent => ({
  type: 'GuidelineTextImported',
  article: setting,
  data: { ...imported, by: null, ...over },
})
const { person, name } = people.administrator

describe('the official text (operational setting)', () => {
  it('comes in part by part, with its file and who brought it: the administrator', () => {
    const by = { person, name, post: 'administrator' as PostId, at: tokyo('2026-04-20 10:00') }
    given(founds()).when(imports()).then(event({ by }))
    expect(articlesOf(imported.text).map((one) => one.number)).toEqual(['21', '22'])
  })

  it('comes in by whoever operates the machine, too, and by nobody else', () => {
    given(founds())
      .when(imports({}, { who: 'practice' }))
      .then(event({}))
    given(founds())
      .when(imports({}, { who: 'chief' }))
      .thenRefuses('not-permitted', setting, { whoCan: ['administrator'] })
    given().when(imports()).thenRefuses('case-missing', setting, {})
  })

  it('may be of a version of long ago, without a file, and not of a day that nobody can foresee', () => {
    given(founds())
      .when(imports({ inForceFrom: plainDate('2002-08-05'), file: null, sha256: null }, { who: 'practice' }))
      .then(event({ inForceFrom: plainDate('2002-08-05'), file: null, sha256: null }))
    given(founds())
      .when(imports({ inForceFrom: plainDate('2200-12-31') }))
      .thenRefuses('field-invalid', setting, { field: 'inForceFrom', problem: 'too-far', latest: '2199-12-30' })
  })

  it('is refused where it has no article, or its SHA-256 is none', () => {
    given(founds())
      .when(imports({ text: '鍵を守る。' }))
      .thenRefuses('text-unfit', setting, { field: 'text' })
    given(founds())
      .when(imports({ sha256: 'A'.repeat(64) }))
      .thenRefuses('field-invalid', setting, { field: 'sha256', problem: 'no-sha256' })
    given(founds())
      .when(imports({ sha256: 'a'.repeat(63) }))
      .thenRefuses('field-invalid', setting, { field: 'sha256', problem: 'no-sha256' })
    for (const sha256 of [`x${'a'.repeat(64)}`, `${'a'.repeat(64)}x`])
      given(founds())
        .when(imports({ sha256 }))
        .thenRefuses('field-invalid', setting, { field: 'sha256', problem: 'no-sha256' })
  })

  it('is recorded once where the same file comes for the same day again, and anew where anything differs', () => {
    const operator = { who: 'practice' } as const
    given(founds(), imports())
      .when(imports())
      .thenRefuses('text-recorded', setting, { field: 'text', day: '2023-04-01' })
    given(founds(), imports()).when(imports({}, operator)).thenNothing()
    given(founds(), imports())
      .when(imports({ inForceFrom: plainDate('2024-04-01') }, operator))
      .then(event({ inForceFrom: plainDate('2024-04-01') }))
    given(founds(), imports())
      .when(imports({ sha256: 'b'.repeat(64) }, operator))
      .then(event({ sha256: 'b'.repeat(64) }))
    const text = '窓口要綱\n第1条 札を持つ。'
    given(founds(), imports())
      .when(imports({ text }, operator))
      .then(event({ text: readGuidelineText(text).text }))
  })

  it('is in force from its day until the next, and of two for a day the later holds', () => {
    const acts = [
      founds(),
      imports({ inForceFrom: plainDate('2024-04-01'), file: 'later.txt' }),
      imports({ file: 'wrong.txt' }),
      imports({ file: 'right.txt', sha256: null }),
    ]
    const { texts } = bookOf(given(...acts).state, acts.length)
    expect(texts.map((one) => [one.inForceFrom, one.file])).toEqual([
      ['2023-04-01', 'right.txt'],
      ['2024-04-01', 'later.txt'],
    ])
    const on = (day: string) => officialTextOn(texts, plainDate(day))?.file ?? null
    expect([on('2023-03-31'), on('2023-04-01'), on('2024-03-31'), on('2024-04-01')]).toEqual([
      null,
      'right.txt',
      'right.txt',
      'later.txt',
    ])
  })
})
