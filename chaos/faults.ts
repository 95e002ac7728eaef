import { setTimeout as pause } from 'node:timers/promises'
import type { Part } from '../launch/parts/part.ts'
import type { City, Twin } from './city.ts'
import type { Line } from './line.ts'

/** Something that breaks, for so long, and then is as before. */
export interface Fault {
  readonly name: string
  readonly strike: (lastsMs: number) => Promise<void>
}

/** Everything that can go wrong in that city. */
export const faultsOf = (city: City): readonly Fault[] => {
  const { apis, workers, postgres, temporal, smtp, lines, disk } = city
  const twins = [...apis, ...workers]
  return [
    ...[
      ...twins.map(({ name, part }) => [name, part] as const),
      ['postgres', postgres] as const,
      ['temporal', temporal] as const,
    ].flatMap(([name, part]) => [killed(name, part), frozen(name, part)]),
    ...twins.map(wrongClock),
    ...Object.entries(lines).flatMap(([name, line]) => [cut(name, line), silenced(name, line)]),
    {
      name: 'mail server away',
      strike: async (lastsMs) => {
        await smtp.stop()
        await pause(lastsMs)
        await smtp.back()
      },
    },
    ...(disk === null
      ? []
      : [
          {
            name: 'disk full',
            strike: async (lastsMs: number) => {
              disk.fill()
              await pause(lastsMs)
              disk.free()
              if (postgres.pid === undefined) await startAgain(postgres)
            },
          },
        ]),
  ]
}

const killed = (name: string, part: Part): Fault => ({
  name: `${name} killed`,
  strike: async (lastsMs) => {
    part.kill()
    await pause(lastsMs / 2)
    await startAgain(part)
  },
})

/** Stopped in the middle of whatever it does, its connections open; then it goes on as if nothing had been. */
const frozen = (name: string, part: Part): Fault => ({
  name: `${name} frozen`,
  strike: async (lastsMs) => {
    const { pid } = part
    if (pid === undefined) return
    signal(pid, 'SIGSTOP')
    await pause(lastsMs)
    signal(pid, 'SIGCONT')
    await startAgain(part)
  },
})

const wrongClock = ({ name, part, wrongClock: wrong }: Twin): Fault => ({
  name: `${name} with a wrong clock`,
  strike: async (lastsMs) => {
    await part.stop()
    await startAgain(wrong, 1)
    await pause(lastsMs)
    await wrong.stop()
    await startAgain(part)
  },
})

const cut = (name: string, line: Line): Fault => ({
  name: `line to the ${name} cut`,
  strike: async (lastsMs) => {
    line.cut()
    await pause(lastsMs)
    line.mend()
  },
})

const silenced = (name: string, line: Line): Fault => ({
  name: `line to the ${name} silent`,
  strike: async (lastsMs) => {
    line.silence()
    await pause(lastsMs)
    line.mend()
  },
})

/** To the whole group: Postgres is many processes. */
const signal = (pid: number, which: NodeJS.Signals): void => {
  try {
    process.kill(-pid, which)
  } catch {
    // It ended meanwhile; it is started again.
  }
}

/** A part that is there is left alone; one that doesn't come up at once is tried again, as an init system does. */
const startAgain = async (part: Part, tries = 20): Promise<void> => {
  for (let left = tries; part.pid === undefined && left > 0; left--) {
    await part.start().catch(() => {})
    if (part.pid === undefined) await pause(500)
  }
}

/** Brings back every part that isn't there, whatever happened to it. */
export const mendAll = async ({ apis, workers, postgres, temporal, lines, disk }: City): Promise<void> => {
  disk?.free()
  for (const line of Object.values(lines)) line.mend()
  for (const { wrongClock: wrong } of [...apis, ...workers]) await wrong.stop()
  for (const part of [postgres, temporal, ...[...apis, ...workers].map((one) => one.part)]) await startAgain(part)
}
