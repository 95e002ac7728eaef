/**
 * docs/traceability.md: each paragraph of the guideline that the law carries out, where in the code, and by which
 * tests. Fails where a paragraph has no code or no test. `node launch/docs/traceability.ts [--check]`.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleRef } from '../../domain/kernel/article-ref.ts'
import { statedRules } from '../../domain/guideline/basis-of.ts'
import { articleOf, citation } from '../../domain/guideline/citation.ts'
import { versionDates } from '../../domain/guideline/guideline.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { projectFolder } from '../paths.ts'
import { citationsInCode, citationsInTest, type Citation } from './citations.ts'
import { generatedPage } from './generated-page.ts'
import { heldBy } from './held-by.ts'

const { guideline } = rulesOn(templateBook, plainDate('2026-04-01'))
const stated = statedRules(guideline)
const bases: ReadonlyMap<string, string> = new Map(Object.entries(stated))

/** Whatever the table says stands in the text must be carried out and tested. */
const required: readonly ArticleRef[] = [...new Set(Object.values(stated))]

/** The rules are declared with their gists, and the tables say where they stand: neither carries them out. */
const isLaw = (file: string): boolean => !/\/bases\/|\/(?:[a-z-]*rules|basis-of)\.ts$/.test(file)

const read = (pattern: string, find: (file: string, source: string) => readonly Citation[]): readonly Citation[] =>
  globSync(pattern, { cwd: projectFolder })
    .toSorted()
    .filter(isLaw)
    .flatMap((file) => find(file, readFileSync(join(projectFolder, file), 'utf8')))

const inCode = read('domain/!(kernel)/**/*.ts', (file, source) => citationsInCode(file, source, bases))
const inTests = read('test/**/*.test.{ts,tsx}', citationsInTest)

const numbers = (ref: string): readonly number[] => (ref.match(/\d+/g) ?? []).map(Number)
const inOrder = (a: string, b: string): number => {
  const [left, right] = [numbers(a), numbers(b)]
  const at = left.findIndex((one, index) => one !== right[index])
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? 0)
}
const refs = [...new Set([...required, ...inCode.map((one) => one.ref)])].toSorted(inOrder) as readonly ArticleRef[]

/** The article in our words, and the rules that stand there. */
const titleOf = (ref: ArticleRef): { readonly ja: string; readonly en: string } =>
  articleOf(guideline, ref)?.title ?? { ja: '', en: '' }

const byFile = (found: readonly Citation[], show: (file: string, names: readonly string[]) => string): string =>
  [...Map.groupBy(found, (one) => one.file)]
    .map(([file, some]) =>
      show(
        file,
        some.map((one) => one.name),
      ),
    )
    .join('\n')

/** Which test fails when a rule that stands there is taken out; `npm run mutate -- --rules` finds it. */
const held = heldBy()
const heldAt = (ref: ArticleRef): string =>
  Object.entries(stated)
    .filter(([, at]) => at === ref)
    .map(([rule]) => {
      const by = held[rule]
      return by === undefined
        ? `- \`${rule}\`: 未確認 / not looked at yet`
        : `- \`${rule}\`: [${by.file}](../${by.file}) ${by.name}`
    })
    .join('\n')

const section = (ref: ArticleRef): string => {
  const title = titleOf(ref)
  const code = byFile(
    inCode.filter((one) => one.ref === ref),
    (file, names) => `- [${file}](../${file}): ${names.map((name) => `\`${name}\``).join(', ')}`,
  )
  const tests = byFile(
    inTests.filter((one) => one.ref === ref),
    (file, names) => `- [${file}](../${file})\n${names.map((name) => `  - ${name}`).join('\n')}`,
  )
  return `## ${citation(guideline, ref, 'ja')} ${title.ja} / ${citation(guideline, ref, 'en')} ${title.en}

${code || '（条文として引用のみ / cited only）'}

${heldAt(ref) === '' ? '' : `外すと落ちる試験 / fails when the rule is taken out:\n\n${heldAt(ref)}\n`}
${tests ? `<details><summary>試験 / Tests</summary>\n\n${tests}\n\n</details>` : '試験なし / no test cites it'}
`
}

const missing = required.filter((ref) => ![inCode, inTests].every((found) => found.some((one) => one.ref === ref)))
for (const ref of missing) {
  console.error(`✗ ${citation(guideline, ref, 'ja')} はコードか試験がありません / ${ref} has no code or no test`)
  process.exitCode = 1
}

generatedPage(
  'docs/traceability.md',
  `<!-- node launch/docs/traceability.ts が作るページ / made from the code and the tests, not edited by hand -->
# 条文 → コード → 試験 / Guideline → code → tests

要綱の版 / versions of the guideline: ${versionDates.join(', ')}（条文があるのは最後の版だけです / the text is at hand for the last one
only）

${refs.map(section).join('\n')}`,
)
