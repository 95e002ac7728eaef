import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { freePort, takePort } from '../../launch/free-port.ts'

/** Another process that takes a port and holds it until it is ended, without listening there yet. */
async function another(wanted: number): Promise<{ readonly port: number; readonly end: () => Promise<void> }> {
  const module = new URL('../../launch/free-port.ts', import.meta.url).href
  const code = `import(${JSON.stringify(module)}).then(async ({ takePort }) => {
    console.log(await takePort(${wanted}))
    process.stdin.resume()
  })`
  const child = spawn(process.execPath, ['-e', code], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const end = () => {
    child.kill('SIGKILL')
    return ended
  }
  onTestFinished(end)
  for await (const line of createInterface(child.stdout)) return { port: Number(line), end }
  throw new Error('the other process said nothing')
}

describe('a port that a launcher takes', () => {
  it('is none that the system gives to outgoing connections before anybody listens there', async () => {
    const ports = await Promise.all(Array.from({ length: 40 }, () => takePort()))
    expect(new Set(ports).size).toBe(40)
    expect(Math.max(...ports)).toBeLessThan(32_768)
  })

  it('goes to one of several that start at once, though none listens yet', async () => {
    const wanted = await freePort()
    const ports = (await Promise.all([another(wanted), another(wanted), another(wanted)])).map(({ port }) => port)
    expect(new Set(ports).size).toBe(3)
    expect(ports.filter((port) => port === wanted)).toHaveLength(1)
    expect(ports).not.toContain(await takePort(wanted))
  })

  it('is free again when its process was killed', async () => {
    const wanted = await freePort()
    const first = await another(wanted)
    expect(first.port).toBe(wanted)
    await first.end()
    expect((await another(wanted)).port).toBe(wanted)
  })

  it('stays the own one of the process that took it, until somebody listens there', async () => {
    const port = await takePort()
    expect(await takePort(port)).toBe(port)
    const server = createServer()
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
    onTestFinished(() => new Promise<void>((done) => server.close(() => done())))
    expect(await takePort(port)).not.toBe(port)
  })
})
