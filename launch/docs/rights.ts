/**
 * docs/rights.md: who may do what in each procedure, at which step and by which article, printed from the law's
 * own table of powers and asked of the law post by post. `node launch/docs/rights.ts [--check]`.
 */
import { noOtherCases } from '../../domain/kernel/other-cases.ts'
import { rulesOn, templateBook } from '../../domain/guideline/rule-book.ts'
import type { Stage } from '../../domain/outsourcing/stages.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import { citation } from '../../domain/guideline/citation.ts'
import type { Rules } from '../../domain/guideline/rules.ts'
import type { OfficeId, PersonId, PostId } from '../../domain/kernel/ids.ts'
import { tokyoTime } from '../../domain/kernel/instant.ts'
import type { Actor } from '../../domain/kernel/parties.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingCommand } from '../../domain/outsourcing/commands.ts'
import { outsourcing } from '../../domain/outsourcing/outsourcing.ts'
import type { OutsourcingLaw } from '../../domain/outsourcing/law.ts'
import { readingScope } from '../../domain/guideline/reading-scope.ts'
import { mayRead } from '../../domain/outsourcing/reading.ts'
import { needsSignIn } from '../../domain/tasks/mailed-link.ts'
import { type OutsourcingState } from '../../domain/outsourcing/state.ts'
import { initialState } from '../../domain/outsourcing/initial-state.ts'
import { messagesIn } from '../../web/messages-in.ts'
import { outsourcingWords as words } from '../../web/outsourcing/words.ts'
import { generatedPage, markdownTable } from './generated-page.ts'
import { linkAnswers } from './link-answers.ts'
import { moreRights } from './more-rights.ts'

type CommandType = OutsourcingCommand['type']
type Lang = 'ja' | 'en'

const day = plainDate('2026-04-01')
const rules = rulesOn(templateBook, day)
const { guideline, settings } = rules
const rulesFor = (actor: Actor): Rules => ({
  ...rules,
  now: tokyoTime(day, '10:00'),
  actor,
  nextSerial: 1,
  others: noOtherCases,
})
const holderOf = (post: string): Actor => ({
  kind: 'person',
  person: '' as PersonId,
  name: '',
  posts: [post as PostId],
  via: { by: 'session' },
})

/** A case of the citizen division at a step, with whose last step it was. */
const caseAt = (stage: Stage): OutsourcingState => ({
  ...initialState,
  stage,
  office: 'citizen' as OfficeId,
  lastStep:
    lastPost[stage] === undefined
      ? null
      : {
          from: 'submission',
          by: { person: '' as PersonId, name: '', post: lastPost[stage] as PostId, at: tokyoTime(day, '09:00') },
        },
})
const lastPost: { readonly [stage in Stage]?: string } = {
  'form-check': 'citizen-head',
  deliberation: 'secretariat',
  approval: 'secretariat',
}

const types = Object.keys(outsourcing.commands) as readonly CommandType[]
/** The law of a command; each is in the table by its type. */
const lawOf = (type: CommandType) => {
  const law = outsourcing.commands[type]
  if (law === undefined) throw new Error(`no law of ${type}`)
  return law
}
const stages = Object.keys(words.ja.stages) as readonly Stage[]

/** Whoever holds a power, in words. */
const holder = (who: OutsourcingLaw['Who'] | 'practice', lang: Lang): string =>
  who === 'practice' ? messagesIn(lang).tasks.whoPractice : words[lang].who[who]
const command = (type: CommandType, lang: Lang): string => {
  const { commands }: { readonly commands: Readonly<Record<string, string>> } = words[lang]
  return commands[type] ?? messagesIn(lang).words.commands[type] ?? type
}

const linkable = linkAnswers(rulesFor(holderOf('citizen-head')))
const byLink = (type: CommandType): { readonly ja: string; readonly en: string } => {
  if (!linkable.includes(type)) return { ja: '－', en: '–' }
  const { who, signIn } = lawOf(type)
  const needed = (as: PostId) => needsSignIn({ type, who, as, signIn }, { guideline, settings })
  if (
    needed(
      who === 'chair'
        ? guideline.council.chair.post
        : who === 'chief'
          ? guideline.roles.chief.post
          : guideline.roles.secretariat.post,
    )
  )
    return { ja: 'サインインも必要', en: 'sign-in as well' }
  return who === 'decider'
    ? { ja: '○（統括責任者はサインインも必要）', en: 'yes (the chief: sign-in as well)' }
    : { ja: '○', en: 'yes' }
}

const powersTable = (lang: Lang): string =>
  markdownTable(
    lang === 'ja'
      ? ['操作', 'できる職', 'できる時', '根拠', 'メールのリンクだけで']
      : ['Act', 'Who may', 'When', 'By', 'By the mailed link alone'],
    types.map((type) => {
      const power = lawOf(type)
      const when = power.at.map((stage) => words[lang].stages[stage]).join(lang === 'ja' ? '、' : ', ')
      return [
        command(type, lang),
        holder(power.who, lang),
        when,
        citation(guideline, basisOf(guideline, power.rule), lang),
        byLink(type)[lang],
      ]
    }),
  )

/** The posts as they stand to a case of the citizen division. */
const columns: readonly { readonly actor: Actor; readonly ja: string; readonly en: string }[] = [
  { actor: holderOf('citizen-staff'), ja: '市民課 担当', en: 'Citizen staff' },
  { actor: holderOf('citizen-head'), ja: '市民課長', en: 'Citizen head' },
  { actor: holderOf('heiwa-head'), ja: '他部署の長', en: "Another office's head" },
  { actor: holderOf('secretariat'), ja: '庶務', en: 'Secretariat' },
  { actor: holderOf('general-policy-director'), ja: '統括責任者', en: 'Chief' },
  { actor: holderOf('digital-promotion-head'), ja: 'システム管理者', en: 'System manager' },
  { actor: holderOf('administrator'), ja: 'システム運用管理者', en: 'Administrator' },
  { actor: holderOf('auditor'), ja: '監査担当', en: 'Auditor' },
  { actor: { kind: 'practice' }, ja: 'システム', en: 'System' },
]

const mayEver = (type: CommandType, actor: Actor): boolean =>
  stages.some((stage) => outsourcing.decider.permits(type, caseAt(stage), rulesFor(actor)).may)

const actsTable = (lang: Lang): string =>
  markdownTable(
    [lang === 'ja' ? '操作' : 'Act', ...columns.map((one) => one[lang])],
    types.map((type) => [command(type, lang), ...columns.map((one) => mark(mayEver(type, one.actor), lang))]),
  )

const readingTable = (lang: Lang): string =>
  markdownTable(
    lang === 'ja'
      ? ['職', '自部署の起案', '他部署の申請前', '他部署の申請後']
      : ['Post', "Own office's drafts", "Others' before submission", "Others' after submission"],
    guideline.posts.map((post) => {
      const scope = readingScope([post.id], guideline)
      const other = (post.office === 'citizen' ? 'heiwa' : 'citizen') as OfficeId
      const own = mayRead(scope, { office: post.office, stage: 'vetting', submitted: false })
      const others = [false, true].map((submitted) =>
        mayRead(scope, { office: other, stage: submitted ? 'approval' : 'vetting', submitted }),
      )
      return [post[lang], ...[own, ...others].map((may) => mark(may, lang))]
    }),
  )

const mark = (may: boolean, lang: Lang): string => (may ? (lang === 'ja' ? '○' : 'yes') : lang === 'ja' ? '－' : '–')

generatedPage(
  'docs/rights.md',
  `<!-- node launch/docs/rights.ts が法（domain/outsourcing/*/commands.ts, reading.ts）から作るページ / made from the law, not
edited by hand -->
# 権限表 / Rights

## 外部委託：誰が、いつ、何を、どの条で（第20条〜第23条）

${powersTable('ja')}

どの経路（画面、メールのリンク、API）から来ても、同じ一つの判定を通ります。できないときは、理由、根拠の条、できる職を答えます。
メールのリンクは、その依頼への答えとして挙げられた操作だけに、依頼が終わるまで使えます。統括責任者、議長、会議の構成員の職で行う操作は、表に「○」と
あるものも含め、いつもサインインが必要です。

### 市民課の案件について、職ごとに

${actsTable('ja')}

起案は、委託できる四つの部署（デジタル推進課、市民課、祖父江支所、平和支所）が、それぞれ自分の案件として行います。システム運用管理者と監査担当は、何も決められません。

### 案件を読める範囲

${readingTable('ja')}

${moreRights('ja', guideline, settings)}

会議は、構成員、庶務、システム運用管理者、監査担当が読めます。起案した部署は自分の案件の議題だけを、出席を求められた関係職員は求められた議題だけを読めます。

## Outsourcing: who may do what, when, by which article (Arts. 20–23)

${powersTable('en')}

Whichever way an act comes (page, mailed link, API), one and the same judgement is passed. Where it may not be, the
answer names the reason, the article and who can.
A mailed link carries only the answers of the task that it was sent for, until that task is over.
Whoever acts as chief, chair or member of the council has to sign in for any of them, also where the table says yes.

### By post, for a case of the Citizen Division

${actsTable('en')}

Each of the four offices that may outsource (Digital Promotion, Citizen, Sobue, Heiwa) starts cases of its own.
Administrators and auditors can decide nothing.

### Who may read a case

${readingTable('en')}

${moreRights('en', guideline, settings)}

Meetings are read by members, the secretariat, administrators and auditors. An office reads the items of its own
cases and no others, related staff the items that they are called to.
`,
)
