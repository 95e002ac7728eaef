import { parseArgs } from 'node:util'
import { connect } from '../db/connection/connect.ts'
import { correctAnchor } from '../db/kept/correct-anchor.ts'
import { textProblem } from '../domain/kernel/text.ts'
import { withSecretFiles } from '../operation/secret-files.ts'
import { errorLine, LaunchError } from './text.ts'

/** `npm run correct-anchor`: records that a day was sealed before it was over, by a clock that was wrong. */
const help = `npm run correct-anchor -- --day 2031-04-01 --person 情報政策課・山田 --reason <理由>
日が終わる前に置かれた封印(時計の誤り)について、誰がなぜそう認めたかを記録に残します。封印は消えません。
これより後の封印は、この訂正も封じます。DATABASE_OWNER_URL が要ります。

npm run correct-anchor -- --day 2031-04-01 --person NAME --reason WHY
records of a seal that was set before its day was over (a clock was wrong) who says so and why. The seal stays; every
later one seals the correction too. Needs DATABASE_OWNER_URL.`

const longest = 2_000

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { day: { type: 'string' }, person: { type: 'string' }, reason: { type: 'string' } },
  })
  const day = said('--day', values.day)
  const person = said('--person', values.person)
  const reason = said('--reason', values.reason)
  const url = withSecretFiles(process.env)['DATABASE_OWNER_URL'] ?? ''
  if (url === '')
    throw new LaunchError({
      ja: 'DATABASE_OWNER_URL がありません(docs/configuration.md)',
      en: 'DATABASE_OWNER_URL is missing (docs/configuration.md)',
    })
  const { pool, close } = connect({ url, max: 1, name: 'sekisho-correct-anchor', statementTimeoutMs: 0 })
  try {
    if ((await correctAnchor(pool, { day, person, reason })) === null)
      throw new LaunchError({
        ja: `${day} の封印は早すぎたものではないか、すでに訂正されています`,
        en: `The anchor of ${day} was not set too early, or it is corrected already`,
      })
    console.log(`✓ ${day} の封印の訂正を記録しました / the correction of the anchor of ${day} is recorded`)
  } finally {
    await close()
  }
}

/** What has to be said, and can be kept. */
const said = (option: string, given: string | undefined): string => {
  const text = (given ?? '').trim()
  if (text === '') throw new LaunchError({ ja: `${option} がありません`, en: `${option} is missing` })
  if (textProblem(text, { max: longest }) !== null)
    throw new LaunchError({
      ja: `${option} は記録できません(${longest} 文字まで、制御文字なし)`,
      en: `${option} can’t be kept (at most ${longest} characters, no control characters)`,
    })
  return text
}

if (process.argv.includes('--help') || process.argv.includes('-h')) console.log(help)
else
  await run().catch((error: unknown) => {
    console.error(errorLine(error))
    process.exitCode = error instanceof LaunchError ? 1 : 2
  })
