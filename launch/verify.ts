import { parseArgs } from 'node:util'
import { parsePlainDate } from '../domain/kernel/plain-date.ts'
import type { Flaw } from '../db/kept/flaw.ts'
import { verify, type Verification, type VerifiedPart } from '../db/proof/verify.ts'
import { withSecretFiles } from '../operation/secret-files.ts'
import { caseNamed, progressOf, runOnRecord } from './record-command.ts'
import { LaunchError, type Text } from './text.ts'
import { verifyLaw } from './verify-law.ts'

const help: Text = {
  ja: `npm run verify                       すべての出来事の鎖、案件の状態・先頭・一覧・台帳・タスク・メール、操作の番号、日々の封印、添付を計算し直して照合します。
npm run verify -- --case <案件>       一件だけを照合します。
npm run verify -- --day 2026-04-01    その日の封印だけを照合します。
npm run verify -- --law               出来事を要綱と設定に照らします。詳しくは npm run verify -- --law --help。
食い違いがあれば最初の箇所から示し、1 で終わります。動いている間でも正確です。形式は docs/hash-chain.md。`,
  en: `npm run verify                       computes every event's chain, every case's state, head, rows in lists and
                                     registers, tasks and letters, every act's
                                     command id, every daily anchor and paper again, and compares.
npm run verify -- --case <case>       one case only.
npm run verify -- --day 2026-04-01    that day's anchor only.
npm run verify -- --law               holds the events against guideline and settings; more with
                                      npm run verify -- --law --help.
Names what is broken, the first place first, and then ends with 1. Exact while the system runs. Format:
docs/hash-chain.md.`,
}

const problems: { readonly [problem in Flaw['problem']]: Text } = {
  'event-missing': { ja: '出来事がありません', en: 'the event is missing' },
  'event-differs': { ja: '出来事がその印(ハッシュ)と合いません', en: 'the event and its hash don’t agree' },
  'column-differs': {
    ja: '日時の列が出来事の中身と合いません',
    en: 'the column of its time and the event don’t agree',
  },
  'head-missing': { ja: '案件の先頭の行がありません', en: 'the case’s head is missing' },
  'head-differs': {
    ja: '案件の先頭の行が最後の出来事と合いません',
    en: 'the case’s head and its last event don’t agree',
  },
  'events-missing': { ja: '先頭の行だけがあり、出来事がありません', en: 'there is a head, but no event' },
  'anchor-missing': { ja: 'その日の封印がありません', en: 'that day has no anchor' },
  'anchor-differs': { ja: '封印が計算し直した値と合いません', en: 'the anchor isn’t what it is computed to be' },
  'anchor-early': {
    ja: 'その日が終わる前に置かれた封印です(時計の誤り)。npm run correct-anchor で訂正を記録してください',
    en: 'the anchor was set before its day was over (a clock was wrong); record so with npm run correct-anchor',
  },
  'correction-differs': {
    ja: '封印の訂正がその印(ハッシュ)と合いません',
    en: 'the correction of the anchor and its hash don’t agree',
  },
  'command-differs': {
    ja: 'この操作の番号の控えが出来事と合いません',
    en: 'what is kept of this act’s command id and the event don’t agree',
  },
  'sealed-event-missing': { ja: '封印された出来事がなくなっています', en: 'an event that the anchor sealed is gone' },
  'attachment-missing': { ja: '添付の中身がありません', en: 'the attachment’s content is missing' },
  'attachment-differs': {
    ja: '添付の中身がその印(ハッシュ)と合いません',
    en: 'the attachment’s content and its hash don’t agree',
  },
  'event-unlawful': {
    ja: '規程と手続の上で起こり得ない出来事です',
    en: 'the law would not have let this happen',
  },
  'roster-differs': {
    ja: '名簿がその変更の記録と合いません',
    en: 'the roster and the changes that were kept of it don’t agree',
  },
  'rights-differ': {
    ja: 'アプリの権限が定めより広くなっています(docs/upgrading.md)',
    en: 'the application’s role may do more than is listed (docs/upgrading.md)',
  },
  'guards-differ': {
    ja: '記録を守るデータベースの関数・トリガー・ロールがこの版のものと違います',
    en: 'a function, trigger or role that guards the record isn’t as this release has it',
  },
  'row-missing': { ja: '一覧などの行がありません', en: 'a row of a list is missing' },
  'row-differs': { ja: '一覧などの行が出来事と合いません', en: 'a row of a list and the events don’t agree' },
  'row-unknown': { ja: '出来事にない行があります', en: 'there is a row that no event accounts for' },
  'sealed-event-differs': {
    ja: '封印された出来事が書き換えられています',
    en: 'an event that the anchor sealed was changed',
  },
}

const dayNamed = (text: string): string => {
  if (parsePlainDate(text) === null)
    throw new LaunchError({ ja: `日付として読めません: ${text}`, en: `Not a day: ${text}` })
  return text
}

const placeOf = ({ stream, version, day, row }: Flaw): string =>
  [stream, version === undefined ? undefined : `#${version}`, day, row].filter((part) => part !== undefined).join(' ')

/** Which field it is, what it should be and what it is. */
const detailOf = ({ field, expected, found }: Flaw): string => {
  if (field !== undefined) return ` ${field}: ${expected ?? '?'} ≠ ${found ?? '?'}`
  return found === undefined ? '' : ` ${found}`
}

const report = (verification: Verification): void => {
  const { streams, events, anchors, contents, otherForms, lastAnchor, corrections, flaws, broken } = verification
  for (const flaw of flaws) {
    const { ja, en } = problems[flaw.problem]
    console.error(`✗ ${placeOf(flaw)}: ${ja} / ${en} (${flaw.problem})${detailOf(flaw)}`)
  }
  if (broken > flaws.length) console.error(`  … ${broken - flaws.length}`)
  if (otherForms > 0)
    console.error(
      `· ほかの版の形の案件 ${otherForms} 件は一覧を照合していません。npm run upgrade の後に照合してください / the lists of ` +
        `${otherForms} cases in another release’s form were not compared; verify once more ` +
        'after npm run upgrade',
    )
  const counted =
    `案件 ${streams}、出来事 ${events}、封印 ${anchors}、添付 ${contents} / ${streams} cases, ${events} events, ` +
    `${anchors} anchors, ${contents} attached contents`
  console.log(
    broken === 0
      ? `✓ 照合しました / verified: ${counted}`
      : `✗ 食い違い ${broken} か所 / ${broken} broken places: ${counted}`,
  )
  for (const { day, person, reason, correctedAt } of corrections)
    console.log(`  訂正済みの封印 / corrected anchor: ${day} — ${correctedAt} ${person}: ${reason}`)
  if (lastAnchor) console.log(`  最新の封印 / newest anchor: ${lastAnchor.day} ${lastAnchor.hash.toString('hex')}`)
}

const parts: { readonly [part in VerifiedPart]: Text } = {
  rows: { ja: '出来事のない行', en: 'rows without an event' },
  commands: { ja: '操作の番号', en: 'command ids' },
  anchors: { ja: '日々の封印', en: 'daily anchors' },
  contents: { ja: '添付', en: 'attached contents' },
}

/** On a record that took some seconds, what follows the events is named as well: it takes its time, too. */
const sayPart = (): ((part: VerifiedPart) => void) => {
  const began = performance.now()
  return (part) => {
    if (performance.now() - began > 2_000) console.error(`  … ${parts[part].ja} / ${parts[part].en}`)
  }
}

/** The demo city of `npm start` skips time, as it says to its processes; a record that is named doesn't. */
const isTimeSkipped = (): boolean => {
  const { DATABASE_URL, SEKISHO_TIME_SKIPPING } = withSecretFiles(process.env)
  return DATABASE_URL === undefined || SEKISHO_TIME_SKIPPING === '1'
}

const verifyRecord = (): Promise<void> =>
  runOnRecord('verify', help, async (pool) => {
    const { values } = parseArgs({ options: { case: { type: 'string' }, day: { type: 'string' } } })
    const result = await verify(pool, {
      ...(values.case === undefined ? {} : { stream: caseNamed(values.case) }),
      ...(values.day === undefined ? {} : { day: dayNamed(values.day) }),
      timeSkipping: isTimeSkipped(),
      onProgress: progressOf({ ja: '件の出来事', en: 'events' }),
      ...(values.case === undefined && values.day === undefined ? { onPart: sayPart() } : {}),
    })
    if (values.case !== undefined && result.events === 0 && result.broken === 0) {
      throw new LaunchError({ ja: `その案件はありません: ${values.case}`, en: `There is no such case: ${values.case}` })
    }
    report(result)
    return result.broken === 0 ? 0 : 1
  })

await (process.argv.includes('--law') ? verifyLaw() : verifyRecord())
