/**
 * docs/rules.md: every rule that the law names, with its gist, where it stands in the demo city's guideline, and what
 * cites it. What a lawyer checks against the official text. `node launch/docs/rules.ts [--check]`.
 */
import { basisOf, statedRules } from '../../domain/guideline/basis-of.ts'
import { citation } from '../../domain/guideline/citation.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import { placeOf, type ArticleRef } from '../../domain/kernel/article-ref.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { ruleGists } from '../../domain/procedures.ts'
import { messagesIn } from '../../web/messages-in.ts'
import { generatedPage, markdownTable } from './generated-page.ts'
import { citedBy } from './rule-citations.ts'

type Lang = 'ja' | 'en'

const { guideline } = rulesOn(templateBook, plainDate('2026-04-01'))
const isInText = (rule: string): boolean => basisOf(guideline, rule) !== 'operational setting'

/** In the guideline's order: its table, the clauses and the kinds of agenda; then what it is silent about. */
const place = ([, ref]: readonly [string, ArticleRef]): number => {
  const { article = 0, first, second } = placeOf(ref) ?? {}
  return article * 10_000 + (first ?? 0) * 100 + (second ?? 0)
}
const inText = Object.entries(statedRules(guideline))
  .toSorted((a, b) => place(a) - place(b))
  .map(([rule]) => rule)

/** What a rule says: as the law declares it, or as the guideline's own list has it. */
const gistOf = (rule: string): { readonly ja: string; readonly en: string } =>
  ruleGists[rule] ??
  [
    ...guideline.clauses.map((one) => ({
      rule: `clause-${one.id}`,
      ja: `契約書の記載事項：${one.ja}`,
      en: `A clause of the contract: ${one.en}`,
    })),
    ...guideline.agendaKinds.map((one) => ({
      rule: `council-matter-${one.id}`,
      ja: `議題の区分：${one.ja}`,
      en: `A kind of agenda: ${one.en}`,
    })),
  ].find((one) => one.rule === rule) ?? { ja: '', en: '' }

const settings = Object.keys(ruleGists).filter((rule) => !isInText(rule))

const row = (rule: string, lang: Lang): readonly string[] => {
  const { words } = messagesIn(lang)
  const { commands, tasks, refusals } = citedBy(rule)
  const listed = (names: readonly string[]) => names.join(lang === 'ja' ? '、' : ', ')
  return [
    `\`${rule}\``,
    citation(guideline, basisOf(guideline, rule), lang),
    gistOf(rule)[lang],
    listed(commands.map((type) => words.commands[type] ?? type)),
    listed(tasks.map((kind) => words.tasks[kind] ?? kind)),
    listed(refusals.map((code) => `\`${code}\``)),
  ]
}

const heads = {
  ja: ['規則', '根拠', '要旨（私たちの言葉）', '操作', '依頼', '受け付けない理由'],
  en: ['rule', 'basis', 'gist, in our own words', 'acts', 'tasks', 'refusals'],
}

/** A setting's basis says nothing; its table leaves the column out. */
const table = (rules: readonly string[], lang: Lang, basis: boolean): string => {
  const cells = (one: readonly string[]) => (basis ? one : one.filter((_cell, index) => index !== 1))
  return markdownTable(
    cells(heads[lang]),
    rules.map((rule) => cells(row(rule, lang))),
  )
}

generatedPage(
  'docs/rules.md',
  `<!-- node launch/docs/rules.ts が作るページ / made by that command, not edited by hand -->
# 規則とその根拠 / Rules and where they stand

法のコードは規則を名前で引きます。要綱のどこにあるかは、要綱ごとの一つの表（\`domain/guideline/bases/\`）だけが言います。表にない規則は、
要綱に定めがないもの、つまり運用上の設定です。画面、通知、文書、受け付けない理由の根拠は、すべてこの表から出ます。

The law's code names its rules. Where each stands, one table per guideline says (\`domain/guideline/bases/\`), and
nothing else does. A rule that
is not in the table the guideline doesn't have: an operational setting. Every citation on pages, letters, papers and
refusals comes from here.

## 要綱に根拠のある規則（${guideline.version} 施行の版）

${table(inText, 'ja', true)}

## 運用上の設定（要綱に定めなし）

${table(settings, 'ja', false)}

## Rules that stand in the guideline (version of ${guideline.version})

${table(inText, 'en', true)}

## Operational settings, not in the guideline

${table(settings, 'en', false)}
`,
)
