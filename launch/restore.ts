import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { restore, RestoreError, type RestoreProblem } from '../db/upkeep/restore.ts'
import { withSecretFiles } from '../operation/secret-files.ts'
import { bringUp } from './bring-up.ts'
import { showProgress } from './progress.ts'
import { progressOf } from './record-command.ts'
import { LaunchError, type Text } from './text.ts'
import { messageOf } from '../domain/kernel/message-of.ts'

/** `npm run restore`: puts a backup into an empty database and brings it to this release. */
const help = `npm run restore -- --from 控え.gz   控えを空のデータベースに戻し、この版の形に更新します。DATABASE_OWNER_URL が要ります。
api と worker は止めておきます。終わった後に動かせば、すべての案件の続きが自動で始まります。--from - は標準入力から。

npm run restore -- --from backup.gz  puts a backup into an empty database and brings it to this release. Needs
                                     DATABASE_OWNER_URL.
Have api and worker stopped; started afterwards, every open case goes on by itself. --from - reads the standard input.`

const problems: { readonly [problem in RestoreProblem]: Text } = {
  'no-backup': { ja: '関所の控えではありません', en: 'This is no backup of Sekisho' },
  'of-a-later-release': {
    ja: 'この版より新しい版の控えです。その版で戻してください',
    en: 'The backup is of a later release than this one. Restore it with that release',
  },
  'record-not-empty': {
    ja: 'データベースが空ではありません。新しいデータベースを作り、DATABASE_OWNER_URL に指定してください',
    en: 'The database isn’t empty. Make a new one and name it in DATABASE_OWNER_URL',
  },
  'cut-off': {
    ja: '控えが途中で切れています。何も戻していません',
    en: 'The backup is cut off. Nothing was restored',
  },
}

/** Codes of a stream that ended too early or is no gzip. */
const broken: { readonly [code: string]: RestoreProblem } = { Z_BUF_ERROR: 'cut-off', Z_DATA_ERROR: 'no-backup' }

const run = async (): Promise<void> => {
  const { values } = parseArgs({ options: { from: { type: 'string' } } })
  const ownerUrl = withSecretFiles(process.env)['DATABASE_OWNER_URL']
  if (values.from === undefined) throw new LaunchError({ ja: '--from がありません', en: '--from is missing' })
  if (ownerUrl === undefined || ownerUrl === '')
    throw new LaunchError({
      ja: 'DATABASE_OWNER_URL がありません(docs/configuration.md)',
      en: 'DATABASE_OWNER_URL is missing (docs/configuration.md)',
    })
  const progress = showProgress()
  await progress.step({ ja: '控えを戻す', en: 'restoring' }, async () => {
    const { head, rows } = await restore(ownerUrl, linesOf(values.from ?? ''), progressOf({ ja: '行', en: 'rows' }))
    progress.note({
      ja: `版 ${head.release}、${head.takenAt} の控え、${rows} 行`,
      en: `backup of release ${head.release} at ${head.takenAt}, ${rows} rows`,
    })
  })
  await progress.step({ ja: '記録の更新', en: 'upgrade of the record' }, () =>
    bringUp(ownerUrl, (text) => progress.note(text)),
  )
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = file === '-' ? process.stdin : createReadStream(file)
  const failures: Error[] = []
  const plain = pipeline(source, createGunzip(), (error) => {
    if (error) failures.push(error)
  })
  for await (const line of createInterface({ input: plain, crlfDelay: Infinity })) yield line
  for (const failure of failures) throw failure
}

const said = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const problem = error instanceof RestoreError ? error.problem : broken[code]
  if (problem !== undefined) return `${problems[problem].ja}\n  ${problems[problem].en}`
  return messageOf(error)
}

if (process.argv.includes('--help') || process.argv.includes('-h')) console.log(help)
else
  await run().catch((error: unknown) => {
    console.error(`✗ ${said(error)}`)
    process.exitCode = 1
  })
