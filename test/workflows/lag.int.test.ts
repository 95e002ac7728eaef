import { randomUUID } from 'node:crypto'
import { it } from 'vitest'
import { createDeliverLetters } from '../../activities/deliver-letters.ts'
import { workflowBundle } from '../../launch/workflow-bundle.ts'
import { createSmtp } from '../../mail/smtp.ts'
import { createLog } from '../../worker/log.ts'
import { runWorker } from '../../worker/run-worker.ts'
import { linkKey, publicUrl } from '../mail/post-office.ts'
import { startScriptedSmtp } from '../mail/scripted-smtp.ts'
import { startPractice } from '../support/practice.ts'
import { take, takeUpTo } from '../support/recorded-case.ts'
it('lag', async () => {
  const practice = await startPractice({ worker: false })
  const { pool, record, client } = practice
  let at = 0
  const server = await startScriptedSmtp({ letter: () => { at = performance.now(); return '250 ok' } })
  const smtp = createSmtp({ url: server.url, from: 'a@b.jp', publicUrl })
  const stop = new AbortController()
  const worker = runWorker({ temporal: practice.temporal, workflowBundle: { codePath: await workflowBundle() },
    activities: createDeliverLetters({ pool, smtp, linkKey, publicUrl, sender: { contact: '', demo: true } }), maxCachedWorkflows: 10, log: createLog('fatal'), signal: stop.signal })
  const h = await client.workflow.start('postman', { workflowId: `postman-${randomUUID()}`, taskQueue: practice.temporal.taskQueue, args: [] })
  await new Promise((r) => setTimeout(r, 4000))
  const lags: number[] = []
  for (let i = 0; i < 40; i++) {
    const stream = await takeUpTo(record, 'acceptForm')
    await pool.query('delete from letters')
    await take(record, stream, 'recordOutcome')
    const from = performance.now()
    await client.workflow.getHandle(h.workflowId).signal('lookAgain')
    const n = server.accepted.length
    while (server.accepted.length === n && at < from) await new Promise((r) => setTimeout(r, 1))
    lags.push(at - from)
    await new Promise((r) => setTimeout(r, 150))
  }
  lags.sort((a, b) => a - b)
  console.log('LAG p50', lags[20]?.toFixed(1), 'p90', lags[36]?.toFixed(1), 'min', lags[0]?.toFixed(1))
  stop.abort(); await worker.ended; smtp.close(); await server.stop(); await practice.end()
}, 120000)
