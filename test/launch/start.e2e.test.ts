import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { processIdentity } from '../../launch/parts/process-identity.ts'
import { projectFolder } from '../../launch/paths.ts'
import type { Running } from '../../launch/running.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-start-'))
chmodSync(folder, 0o711)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { DATABASE_URL: _, DATABASE_OWNER_URL: __, TEMPORAL_ADDRESS: ___, SMTP_URL: ____, ...environment } = process.env
const runningFile = join(folder, 'running.json')
const running = () => JSON.parse(readFileSync(runningFile, 'utf8')) as Running
const isWell = async (url: string) => (await fetch(`${url}/readyz`).catch(() => undefined))?.ok ?? false
const alive = (pids: readonly number[]) => pids.filter((pid) => processIdentity(pid) !== undefined)

interface Launched {
  readonly launcher: ChildProcess
  readonly said: () => string
}

function npmStart(...args: string[]): Launched {
  const launcher = spawn('node', [join(projectFolder, 'launch', 'bootstrap.mjs'), 'start', '--no-demo', ...args], {
    cwd: projectFolder,
    env: { ...environment, SEKISHO_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [launcher.stdout, launcher.stderr]) stream?.on('data', (chunk) => (said += String(chunk)))
  onTestFinished(() => void launcher.kill('SIGTERM'))
  return { launcher, said: () => said }
}

async function usable({ launcher, said }: Launched): Promise<Running> {
  await expect.poll(() => existsSync(runningFile) || launcher.exitCode !== null).toBe(true)
  expect(launcher.exitCode, said()).toBeNull()
  return running()
}

describe('npm start', () => {
  it('brings the system up, brings back what is killed, refuses a second one, and leaves nothing when it is ended', async () => {
    const first = npmStart()
    const { webUrl, pids } = await usable(first)
    expect(Object.keys(pids).toSorted()).toEqual(['api', 'mail', 'postgres', 'temporal', 'worker'])
    expect(await isWell(webUrl)).toBe(true)
    expect(first.said()).toContain(webUrl)

    const second = npmStart()
    await once(second.launcher, 'exit')
    expect(second.launcher.exitCode).toBe(1)
    expect(second.said()).toContain(webUrl)
    expect(running().pids).toEqual(pids)

    for (const [name, pid] of Object.entries(pids)) {
      process.kill(pid, 'SIGKILL')
      await expect.poll(() => running().pids[name], { message: `${name}: ${first.said()}` }).not.toBe(pid)
    }
    await expect.poll(() => isWell(webUrl)).toBe(true)

    const last = Object.values(running().pids)
    first.launcher.kill('SIGINT')
    const [code] = (await once(first.launcher, 'exit')) as [number | null]
    expect(code).toBe(0)
    expect(alive(last)).toEqual([])
    expect(existsSync(runningFile)).toBe(false)
  })

  it('keeps data and keys between runs, and leaves nothing behind when it is killed itself', async () => {
    const secrets = () => readFileSync(join(folder, 'secrets.json'), 'utf8')
    const before = secrets()
    expect(statSync(join(folder, 'secrets.json')).mode & 0o077).toBe(0)
    const started = npmStart()
    const { pids } = await usable(started)
    expect(secrets()).toBe(before)
    expect(statSync(runningFile).mode & 0o077).toBe(0)
    started.launcher.kill('SIGKILL')
    await expect.poll(() => alive(Object.values(pids))).toEqual([])
  })
})
