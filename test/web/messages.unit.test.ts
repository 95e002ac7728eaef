import { describe, expect, it } from 'vitest'
import { lawRefusals } from '../../domain/procedures.ts'
import { en } from '../../web/messages/en.ts'
import { ja } from '../../web/messages/ja.ts'

type Leaf = readonly [path: string, value: unknown]

const leaves = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]]

const paths = (value: unknown) =>
  leaves(value)
    .map(([path]) => path)
    .toSorted()

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
      /^\.(frame\.(otherLanguage|switchLanguage|productSub)|help\.terms\.\d+\.0|words\.(outcomes|itemOutcomes|stances)\.|council\.(itemOutcomes|stances)\.)/
    const mixed = leaves(en).filter(
      ([path, text]) => typeof text === 'string' && /[぀-ヿ㐀-鿿]/.test(text) && !allowed.test(path),
    )
    expect(mixed).toStrictEqual([])
  })

  it('explain every refusal of the law and say what to do', () => {
    for (const code of lawRefusals.keys()) {
      for (const words of [ja, en])
        expect(Object.entries(words.refusals).find(([one]) => one === code)?.[1].todo).toMatch(/\S/)
    }
  })
})
