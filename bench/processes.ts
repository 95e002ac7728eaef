import { readFile, readdir } from 'node:fs/promises'

/** What processes hold and have spent so far, together. */
export interface Held {
  readonly count: number
  /** Their share of memory: what several map is counted once among them (proportional set size). */
  readonly MiB: number
  readonly processorSeconds: number
}

/** Clock ticks a second, as Linux counts processor time in `/proc/<pid>/stat`. */
const ticks = 100

/** What these processes and all that they started hold. Linux only. */
export const heldBy = async (pids: readonly (number | undefined)[]): Promise<Held> => {
  const family = withDescendants(pids, await parents())
  const each = await Promise.all([...family].map(heldByOne))
  const known = each.filter((one) => one !== null)
  const sum = (of: (one: Held) => number) => known.reduce((total, one) => total + of(one), 0)
  return { count: known.length, MiB: sum(({ MiB }) => MiB), processorSeconds: sum((one) => one.processorSeconds) }
}

/** The parent of each process. */
const parents = async (): Promise<ReadonlyMap<number, number>> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const pairs = await Promise.all(pids.map(async (pid) => [pid, Number((await statOf(pid))?.[1])] as const))
  return new Map(pairs.filter(([, parent]) => parent > 0))
}

const withDescendants = (
  pids: readonly (number | undefined)[],
  parentOf: ReadonlyMap<number, number>,
): ReadonlySet<number> => {
  const family = new Set(pids.filter((pid) => pid !== undefined))
  for (let before = 0; before < family.size;) {
    before = family.size
    for (const [pid, parent] of parentOf) if (family.has(parent)) family.add(pid)
  }
  return family
}

const heldByOne = async (pid: number): Promise<Held | null> => {
  const stat = await statOf(pid)
  const memory = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  if (stat === null) return null
  const kib = Number(/^Pss:\s+(\d+)/m.exec(memory)?.[1] ?? 0)
  return { count: 1, MiB: kib / 1_024, processorSeconds: (Number(stat[11]) + Number(stat[12])) / ticks }
}

/** The fields after the program's name, which may hold spaces: state, parent, … */
const statOf = async (pid: number): Promise<readonly string[] | null> => {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return text === '' ? null : text.slice(text.lastIndexOf(')') + 2).split(' ')
}
