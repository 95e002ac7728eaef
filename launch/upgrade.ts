import { withSecretFiles } from '../operation/secret-files.ts'
import { bringUp } from './bring-up.ts'
import { ownArguments } from './own-arguments.ts'
import { showProgress } from './progress.ts'
import { LaunchError } from './text.ts'
import { messageOf } from '../domain/kernel/message-of.ts'

/**
 * `npm run upgrade`: brings the record to this release, as its owner: the tables, then heads, lists, tasks and inboxes.
 * In production it is a job of its own before api and worker; it works while the release before still runs.
 */
const help = `npm run upgrade   この版の形に記録を更新します(表、案件の先頭、一覧、タスク、受信箱)。DATABASE_OWNER_URL が要ります。
前の版が動いている間でも使え、途中で止めても、何度行っても害はありません。
0.3.0 以前の版を動かしたまま更新するときは --beside-older を付け、新しい版に替えた後に付けずにもう一度行います。

npm run upgrade   brings the record to this release (tables, heads, lists, tasks, inboxes). Needs DATABASE_OWNER_URL.
Works while the release before still runs; may be cut off and run again.
Where a release before 0.4.0 is to go on meanwhile, add --beside-older, and run it once more without, after the change.`

const run = async (): Promise<void> => {
  const { values } = ownArguments({ options: { 'beside-older': { type: 'boolean', default: false } } })
  const ownerUrl = withSecretFiles(process.env)['DATABASE_OWNER_URL']
  if (ownerUrl === undefined || ownerUrl === '')
    throw new LaunchError({
      ja: 'DATABASE_OWNER_URL がありません(docs/configuration.md)',
      en: 'DATABASE_OWNER_URL is missing (docs/configuration.md)',
    })
  const progress = showProgress()
  await progress.step({ ja: '記録の更新', en: 'upgrade of the record' }, () =>
    bringUp(ownerUrl, (text) => progress.note(text), values['beside-older']),
  )
}

if (process.argv.includes('--help') || process.argv.includes('-h')) console.log(help)
else
  await run().catch((error: unknown) => {
    console.error(`✗ ${messageOf(error)}`)
    process.exitCode = 1
  })
