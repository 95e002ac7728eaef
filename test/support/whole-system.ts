/** The whole system as `npm start` runs it, with the demo city, in a folder of the test's own. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchConfig } from '../../launch/config.ts'
import { seedDemoCity } from '../../launch/demo-city/seed.ts'
import { freePort } from '../../launch/free-port.ts'
import { removePostgresData } from '../../launch/parts/postgres.ts'
import { showProgress } from '../../launch/progress.ts'
import { startSystem, type System } from '../../launch/system.ts'

/** A system of the test's own, and how to end it. */
export interface WholeSystem extends System {
  /** Ends every process, and removes what it kept. */
  end(): Promise<void>
}

/** Starts it, with the demo city or with none; what it says goes nowhere but into the error where it can't. */
export const wholeSystem = async (city: 'demo' | 'empty' = 'demo'): Promise<WholeSystem> => {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-e2e-'))
  chmodSync(folder, 0o711)
  const config: LaunchConfig = {
    reset: false,
    demo: city === 'demo',
    empty: city === 'empty',
    database: undefined,
    temporalAddress: undefined,
    temporalNamespace: 'default',
    smtpUrl: undefined,
    publicUrl: undefined,
    port: await freePort(),
  }
  const clear = async () => {
    await removePostgresData(join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const system = await startSystem({
      config,
      folder,
      progress: showProgress(() => {}),
      ...(city === 'demo' ? { seed: (url: string) => seedDemoCity({ url }) } : {}),
    })
    return { ...system, end: () => system.stop().then(clear) }
  } catch (error) {
    await clear()
    throw error
  }
}
