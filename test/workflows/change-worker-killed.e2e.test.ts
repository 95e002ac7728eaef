import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { verify } from '../../db/proof/verify.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { approvesChange, requestsChange } from '../support/part-acts.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { say, underContract } from '../support/under-contract.ts'
import { workerProcess } from '../support/worker-process.ts'

const practice = await startPractice({ worker: false })
const worker = await workerProcess(practice)
afterAll(async () => {
  await worker.stop()
  await practice.end()
})
const days = 24 * 60 * 60 * 1_000

describe('Art. 21 an approved change while the worker is killed', () => {
  it('takes effect once, on its day, though the worker was killed after the approval and again while its day came', async () => {
    await worker.start()
    const startsOn = addDays(await todayOf(practice.pool), 1)
    const stream = await underContract(practice, { startsOn, endsOn: addDays(startsOn, 364), inspectEveryMonths: 12 })
    const effectiveOn = addDays(await todayOf(practice.pool, stream), 20)
    await say(practice, stream, 'head', requestsChange({ changes: { amountYen: 1_650_000 }, effectiveOn }).command)
    await say(practice, stream, 'chief', approvesChange().command)
    await practice.time.seen(stream)
    worker.kill()
    await worker.start()
    const restart = async () => {
      await pause(200)
      worker.kill()
      await worker.start()
    }
    await Promise.all([practice.time.letPass(stream, 30 * days), restart()])
    const effects = (await happened(practice.pool, stream)).filter((one) => one.type === 'ChangeTookEffect')
    expect(effects.map((one) => [one.at.slice(0, 10), one.data['change']])).toEqual([[effectiveOn, 'change-1']])
    expect((await verify(practice.pool, { timeSkipping: true })).flaws).toEqual([])
  })
})
