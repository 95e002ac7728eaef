import { describe, expect, it } from 'vitest'
import { lawRefusals, procedureNames } from '../../domain/procedures.ts'
import { textReadEn } from '../../web/city/words/text-read.en.ts'
import { messagesIn } from '../../web/messages-in.ts'
import { webProcedures } from '../../web/procedures.ts'

const ja = messagesIn('ja')
const en = messagesIn('en')

type Leaf = readonly [path: string, value: unknown]

const leaves = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]]

const paths = (value: unknown) =>
  leaves(value)
    .map(([path]) => path)
    .toSorted()

const told = (type: string, data: object): string => en.words.sentences[type]?.(data as never, {} as never) ?? ''

describe('the messages', () => {
  it('say everything in both languages', () => {
    expect(paths(en)).toStrictEqual(paths(ja))
  })

  it('leave nothing empty in one language that the other says', () => {
    const silent = (value: unknown) =>
      leaves(value)
        .filter(([, text]) => text === '')
        .map(([path]) => path)
    expect(silent(en)).toStrictEqual(silent(ja))
  })

  it('keep Japanese out of the English texts but for the terms that the glossary explains', () => {
    const allowed =
      /^\.(frame\.(otherLanguage|switchLanguage|productSub)|help\.(terms\.\d+|roleTerms\.[a-z-]+)\.0|procedures\.(outsourcing\.outcomes|council\.(itemOutcomes|stances))\.)/
    const mixed = leaves(en).filter(
      ([path, text]) => typeof text === 'string' && /[぀-ヿ㐀-鿿]/.test(text) && !allowed.test(path),
    )
    expect(mixed).toStrictEqual([])
  })

  it('never call the guideline by the word of one city', () => {
    const called = leaves(ja).filter(([, text]) => String(text).includes('要綱'))
    expect(called.map(([path, text]) => `${path}: ${String(text)}`)).toEqual([])
  })

  it('write English with its own apostrophes, as people read it on paper', () => {
    const straight = leaves(en).filter(([, text]) => typeof text === 'string' && /[a-z]'/i.test(text))
    expect(straight).toStrictEqual([])
  })

  it('call one thing in English by its singular', () => {
    const ones = [
      en.parts.persons(1),
      en.parts.exportMarked(1),
      en.help.articlesDelivered(1),
      textReadEn.counts({ paragraphs: 2, items: 1, tables: 1 }),
      textReadEn.notUnderstood(1),
      textReadEn.aside(1),
      told('StockTakeListed', { items: ['item-1'] }),
      told('AssetsCounted', { counts: [{}] }),
      told('EntryReportTimeOver', { silent: ['city-head'] }),
      told('SupervisionConcluded', { outcome: 'instructed', instructions: ['instruction-1'] }),
      told('MethodCameIntoForce', { version: 2, readers: ['reader-1'] }),
    ]
    expect(ones.filter((text) => /\b1 (?!was\b|is\b)(?:[a-z]+s|people|were)\b/.test(text))).toEqual([])
    expect(told('AssetsCounted', { counts: [{}, {}] })).toContain('2 assets')
  })

  it('explain every refusal of the law and say what to do', () => {
    for (const code of lawRefusals.keys()) {
      for (const { words } of [ja, en]) {
        expect(words.refusals[code]?.todo).toMatch(/\S/)
        expect(words.refusals[code]?.title).toMatch(/\S/)
      }
    }
  })

  it('are those of every procedure of the law, in its order', () => {
    expect(webProcedures.map((one) => one.name)).toStrictEqual([...procedureNames])
  })
})
