import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { connect } from '../../db/connection/connect.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { demoPassword } from '../../launch/demo-city/people.ts'
import { freePort } from '../../launch/free-port.ts'
import { workerProcess } from '../../launch/processes.ts'
import type { System } from '../../launch/system.ts'
import { workflowBundle } from '../../launch/workflow-bundle.ts'
import { startMailServer, type MailServer } from '../mail-server.ts'
import type { Measurement } from '../measurement.ts'
import { prepareCases } from '../prepare-cases.ts'
import { withFolder, withSystem } from '../throw-away.ts'
import { until } from '../until.ts'
import { dueLetters, writeLetters } from '../write-letters.ts'

/** How many letters a second the mail server gets of very many that are due at once, from one worker and from two. */
export const lettersPerSecond: Measurement = {
  name: 'letters-per-second',
  figures: ['lettersPerSecond', 'lettersPerSecondTwoWorkers'],
  run: async ({ quick, say }) => {
    const mail = await startMailServer()
    try {
      return await withSystem(mail.url, async (system) => {
        const { databaseOwnerUrl, webUrl } = system.running()
        const { pool, close } = connect({ url: databaseOwnerUrl, max: 2, name: 'sekisho-bench' })
        try {
          const { cases } = await prepareCases(webUrl, quick ? 5 : 50, ['start', 'vet', 'submit'])
          const many = quick ? 1_000 : 20_000
          const one = await rateOf(pool, mail, cases, many)
          say(`one worker: ${Math.round(one)}/s`)
          const two = await withSecondWorker(system, () => rateOf(pool, mail, cases, many))
          say(`two workers: ${Math.round(two)}/s`)
          return {
            figures: {
              lettersPerSecond: { value: one, ours: `${many} letters due at once` },
              lettersPerSecondTwoWorkers: { value: two },
            },
            raw: { many, one, two },
          }
        } finally {
          await close()
        }
      })
    } finally {
      await mail.stop()
    }
  },
}

const rateOf = async (pool: Pool, mail: MailServer, cases: readonly CaseId[], many: number): Promise<number> => {
  await until('no letter waits', async () => (await dueLetters(pool)) === 0, 100)
  const before = mail.acceptedAt.size
  await writeLetters(pool, cases, many)
  const began = performance.now()
  await until('all letters are out', async () => mail.acceptedAt.size >= before + many, 20, 240_000)
  return (many / (performance.now() - began)) * 1_000
}

/** While the work is done, another worker runs beside the first. */
const withSecondWorker = <T>(system: System, work: () => Promise<T>): Promise<T> =>
  withFolder(async (folder) => {
    const { temporalAddress, smtpUrl, webUrl, databaseUrl, temporalNamespace } = system.running()
    mkdirSync(join(folder, 'logs'), { recursive: true })
    const worker = workerProcess(
      {
        folder,
        places: {
          port: 0,
          apiHealthPort: 0,
          workerPort: await freePort(),
          postgresPort: 0,
          temporalPort: 0,
          temporalUiPort: 0,
          smtpPort: 0,
          mailPort: 0,
          webUrl,
          temporalAddress,
          smtpUrl,
          temporalUiUrl: undefined,
          mailUrl: undefined,
        },
        databaseUrl,
        temporalNamespace,
        secrets: system.secrets,
        demoPassword,
        timeSkipping: false,
      },
      await workflowBundle(),
    )
    await worker.start()
    try {
      return await work()
    } finally {
      await worker.stop()
    }
  })
