import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lawRefusals, procedures } from '../../domain/procedures.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import { projectFolder } from '../../launch/paths.ts'
import { quotesOf } from '../../web/refusal-quotes.ts'
import { refusalText } from '../../web/refusal-text.ts'
import { wordsOfRefusal } from '../../web/refused-in.ts'
import type { Quotes } from '../../web/words/refusal-text.ts'
import { recordedRefusals, type RecordedRefusal } from '../support/recorded-refusals.ts'
import { uiFor } from './every-page.tsx'

/** What no story meets, and whose words quote something: with the details with which the law says it. */
const metInNoStory: readonly (readonly [procedure: string, code: string, rule: string, details: Refusal['details']])[] =
  [
    ['outsourcing', 'vetting-contradicts', 'vetting-thorough', { items: ['responsible-person'] }],
    ['outsourcing', 'vetting-blocked', 'essential-items', { items: ['responsible-person'] }],
    ['outsourcing', 'left-by-meeting', 'outside-not-around-meeting', { field: 'heldOn', on: '2026-04-10' }],
    ['outsourcing', 'visit-recorded', 'inspection-reported', { day: '2026-04-10', inspections: ['inspection-1'] }],
    ['outsourcing', 'condition-open', 'nothing-left-open', { conditions: ['condition-1', 'condition-2'] }],
    ['outsourcing', 'amendment-missing', 'nothing-left-open', { changes: ['change-1'] }],
    ['outsourcing', 'given-out', 'nothing-left-open', { given: ['given-1'] }],
    ['outsourcing', 'held-under-contract', 'nothing-left-open', { count: 2 }],
    ['outsourcing', 'doubt-open', 'grounds-hold', { changes: ['change-1'] }],
    ['outsourcing', 'urgent-work-begun', 'urgent-work', { day: '2026-04-10' }],
    ['outsourcing', 'suspended-already', 'contract-rests', { day: '2026-04-10' }],
    ['outsourcing', 'subcontract-over', 'subcontract-within-contract', { day: '2026-08-31' }],
    ['outsourcing', 'period-over', 'period-in-order', { day: '2026-04-10' }],
    ['outsourcing', 'contract-made', 'changes-in-time', { day: '2026-05-08' }],
    [
      'entry-permit',
      'entry-subcontract-in-doubt',
      'entry-of-subcontractors',
      { field: 'company', value: '有限会社つばめ保守' },
    ],
    [
      'council',
      'before-its-time',
      'meeting-on-its-day',
      { field: 'at', value: '10:00', wanted: '13:30', members: ['sobue-head', 'heiwa-head'] },
    ],
    ['council', 'meeting-begun', 'meeting-day-ahead', { field: 'time', value: '10:00' }],
    ['management-method', 'method-coming', 'one-method-a-kind', { day: '2026-05-01' }],
    ['city', 'guideline-unchanged', 'guideline-recorded', { day: '2026-05-01' }],
  ]

const recorded: readonly RecordedRefusal[] = [
  ...recordedRefusals(),
  ...metInNoStory.map(([procedure, code, rule, details]) => ({ procedure, refusal: { code, rule, details } })),
]
const readers = (['ja', 'en'] as const).map((lang) => uiFor(lang, 'chief', '2026-04-20 10:00'))

/** One of each procedure, code and set of details. */
const oneOfEach: readonly RecordedRefusal[] = [
  ...new Map(
    recorded.map((one) => {
      const { code, details } = one.refusal
      return [[one.procedure, code, ...Object.keys(details).toSorted()].join(' '), one]
    }),
  ).entries(),
]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([, one]) => one)

const told = ({ procedure, refusal }: RecordedRefusal): string =>
  [
    `${procedure} ${refusal.code} ${refusal.rule} ${JSON.stringify(refusal.details)}`,
    ...readers.map((ui) => `  ${refusalText(ui, refusal, procedure).what}`),
  ].join('\n')

/** What a sentence quotes of a refusal: each detail that it asks for, and how that is said. */
const quoted = (ui: (typeof readers)[number], { procedure, refusal }: RecordedRefusal) => {
  const asked: { readonly details: readonly string[]; readonly text: string }[] = []
  const quotes = quotesOf(ui, { refusal, procedure })
  const watched = Object.fromEntries(
    Object.entries(quotes).map(([kind, quote]) => [
      kind,
      (detail: string | readonly string[] = 'field', ...given: readonly unknown[]) => {
        const text = (quote as (...all: readonly unknown[]) => string)(detail, ...given)
        asked.push({ details: [detail].flat(), text })
        return text
      },
    ]),
  ) as unknown as Quotes
  wordsOfRefusal(ui.t, { refusal, procedure })?.what(watched)
  return asked
}

/** What of a refusal is an id of ours, which nobody should read. */
const idsIn = ({ refusal }: RecordedRefusal): readonly string[] =>
  Object.entries(refusal.details)
    .filter(([key]) => !['field', 'value', 'wanted', 'name', 'problems', 'problem'].includes(key))
    .flatMap(([, value]) => value)
    .filter((one) => typeof one === 'string')
    .filter((one) => /^[a-z]+((-[a-z\d]+)+|\d+)$/.test(one))

const holes = /undefined|null|NaN|「」|“”|（）|\(\)|：$|: $|[:：]。| {2}|^ | に$|\d件件|^件|が件|\[object/

describe('what people are told of a refusal', () => {
  it('is what it was', async () => {
    const text = `${oneOfEach.map(told).join('\n')}\n`
    await expect(text).toMatchFileSnapshot(join(projectFolder, 'test/fixtures/told-refusals.txt'))
  })

  it.each(readers.map((ui) => [ui.lang, ui] as const))('has no hole and no id of ours (%s)', (_, ui) => {
    for (const one of recorded) {
      const { title, what, todo } = refusalText(ui, one.refusal, one.procedure)
      for (const text of [title, what, todo])
        if (text === '' || holes.test(text) || idsIn(one).some((id) => text.includes(id)))
          expect.fail(`${told(one)}\n  has a hole in “${text}”`)
    }
  })

  it.each(readers.map((ui) => [ui.lang, ui] as const))('quotes what the law tells, by its name (%s)', (_, ui) => {
    const found = new Map<string, boolean>()
    for (const one of recorded)
      for (const { details, text } of quoted(ui, one)) {
        const key = `${one.procedure} ${one.refusal.code} ${details.join()}`
        found.set(key, found.get(key) === true || text !== '')
      }
    expect([...found].filter(([, isFound]) => !isFound).map(([key]) => key)).toEqual([])
  })

  it('is looked at for each code whose words quote something', () => {
    const codes = new Set(recorded.map((one) => one.refusal.code))
    const quoting = [...lawRefusals.keys()].filter((code) => {
      const refusal: Refusal = { code, rule: '', details: {} }
      return procedures.some(({ name }) => readers.some((ui) => quoted(ui, { procedure: name, refusal }).length > 0))
    })
    expect(quoting.length).toBeGreaterThan(60)
    expect(quoting.filter((code) => !codes.has(code))).toEqual([])
  })
})
