import { showAgain } from '../db/kept/show-again.ts'
import { ownArguments } from './own-arguments.ts'
import { runOnRecord } from './record-command.ts'

ownArguments({ options: { help: { type: 'boolean', short: 'h' } } })
await runOnRecord(
  'wake',
  {
    ja: `npm run wake   Temporal を失ったとき、または控えから戻したあとに使います。終わっていないすべての案件の
workflow が記録を見直し、待つべきところから続けます。何度行っても害はありません。`,
    en: `npm run wake   after Temporal was lost or restored from a backup: every open case’s workflow looks at the
               record again
and goes on from where the case stands. Does no harm, however often it is run.`,
  },
  async (pool) => {
    const cases = await showAgain(pool)
    console.log(
      `✓ 案件 ${cases} 件を見直すよう記しました。worker が順に伝えます / ${cases} open cases are to be looked at again; ` +
        'the worker tells them one by one',
    )
    return 0
  },
)
