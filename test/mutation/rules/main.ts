import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { statedRules } from '../../../domain/guideline/basis-of.ts'
import { rulesOn, templateBook } from '../../../domain/guideline/rule-book.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { procedures } from '../../../domain/procedures.ts'
import { citationsInTest, type Citation } from '../../../launch/docs/citations.ts'
import { citedBy } from '../../../launch/docs/rule-citations.ts'
import { heldBy, heldByFile, type Held } from '../../../launch/docs/held-by.ts'
import { projectFolder } from '../../../launch/paths.ts'
import type { RuleOut } from './take-out.ts'

/**
 * `npm run mutate -- --rules`: takes each rule of the guideline's text out of the law, one at a time, and runs the unit
 * tests that traceability names for its paragraph. One of those has to fail, or it names a test of something else.
 */
const stated = statedRules(rulesOn(templateBook, plainDate('2026-04-01')).guideline)

const cited = globSync('test/**/*.unit.test.{ts,tsx}', { cwd: projectFolder })
  .toSorted()
  .flatMap((file) => citationsInTest(file, readFileSync(join(projectFolder, file), 'utf8')))

/**
 * Nothing is refused by it where something was; else anybody may do what it gives to some; else its place in the text
 * is gone.
 */
const wayFor = (rule: string): RuleOut => ({
  rule,
  how:
    citedBy(rule).refusals.length > 0 || rule.startsWith('clause-') ? 'refusals' : givesPower(rule) ? 'powers' : 'text',
})

const givesPower = (rule: string): boolean =>
  procedures.some(({ commands }) => Object.values(commands).some((one) => one.rule === rule && one.who !== 'practice'))

interface Ran {
  readonly title: string
  readonly ancestorTitles: readonly string[]
}

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly (Ran & { readonly status: string })[]
  }[]
}

const fewFiles = 5

/**
 * The tests that fail without the rule, of those that cite its paragraph: the law's own first, all others where none
 * does.
 */
const failedWithout = (out: RuleOut, named: readonly Citation[]): readonly Citation[] => {
  const files = [...Map.groupBy(named, ({ file }) => file)].toSorted(
    ([a, some], [b, others]) => rank(a) - rank(b) || others.length - some.length,
  )
  const first = new Set(files.slice(0, fewFiles).map(([file]) => file))
  const [sooner, later] = [named.filter(({ file }) => first.has(file)), named.filter(({ file }) => !first.has(file))]
  const failed = failedOf(out, sooner)
  return failed.length > 0 || later.length === 0 ? failed : failedOf(out, later)
}

/**
 * What the text names is tested by itself; random histories and stories are slow, and tests of pages are no tests of
 * the law.
 */
const rank = (file: string): number =>
  file.startsWith('test/domain/guideline/')
    ? 0
    : !file.startsWith('test/domain/')
      ? 3
      : /\/(any-|stories\/)/.test(file)
        ? 2
        : 1

const failedOf = (out: RuleOut, named: readonly Citation[]): readonly Citation[] => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-rule-out-'))
  const report = join(folder, 'report.json')
  try {
    const files = [...new Set(named.map(({ file }) => file))]
    const vitest = join(projectFolder, 'node_modules/vitest/vitest.mjs')
    const config = 'test/mutation/rules/vitest.config.ts'
    spawnSync(
      process.execPath,
      [vitest, 'run', '--config', config, '--reporter=json', `--outputFile.json=${report}`, ...files],
      { cwd: projectFolder, env: { ...process.env, RULE_OUT: JSON.stringify(out) }, stdio: 'ignore' },
    )
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
    const failed = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.flatMap((ran) =>
        ran.status === 'failed' ? [{ file: relative(projectFolder, name), ran }] : [],
      ),
    )
    return named.filter((one) => failed.some(({ file, ran }) => file === one.file && isTitle(ran, one.name)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A test's group and title as they ran, and as its source has them: there a table's rows are open (`$name`, `%s`). */
const isTitle = ({ ancestorTitles, title }: Ran, name: string): boolean => {
  const written = name.split(/\$[\w.]+|%[a-z]/u).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
  const group = ancestorTitles.at(-1)
  return new RegExp(`^${written.join('.+')}$`, 'su').test(group === undefined ? title : `${group}: ${title}`)
}

const writeKept = (held: Readonly<Record<string, Held>>): void => {
  const sorted = Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(join(projectFolder, heldByFile), `${JSON.stringify(sorted, null, 2)}\n`)
}

/** Takes each out in its turn, or those alone that are named, and keeps which test noticed. */
export const withoutEachRule = (only: readonly string[]): number => {
  const rules = Object.entries(stated).filter(([rule]) => only.length === 0 || only.includes(rule))
  const held: Record<string, Held> = only.length === 0 ? {} : { ...heldBy() }
  let unnoticed = 0
  for (const [rule, ref] of rules) {
    const out = wayFor(rule)
    const named = cited.filter((one) => one.ref === ref)
    const failed = named.length === 0 ? [] : failedWithout(out, named)
    const [first] = failed
    if (first !== undefined) held[rule] = { how: out.how, file: first.file, name: first.name, of: failed.length }
    else unnoticed += 1
    const said = first === undefined ? `${named.length} tests cite it, none noticed` : `${failed.length}: ${first.file}`
    writeKept(held)
    console.log(`${first === undefined ? '✗' : '✓'} ${rule} (${ref}, ${out.how}) ${said}`)
  }
  console.log(
    `\n条文の規則 ${rules.length} のうち、外すと試験が落ちるもの ${rules.length - unnoticed} / of ${rules.length} rules ` +
      `of the text ${rules.length - unnoticed} were noticed as missing`,
  )
  return unnoticed === 0 ? 0 : 1
}
