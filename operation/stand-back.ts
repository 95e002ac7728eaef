import { readFileSync, writeFileSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'

/**
 * Has a process stand back for what else runs on the machine, as `nice` counts it; this one unless told otherwise.
 * Whoever decides or opens a page waits for the answer, while what the worker has to do may come a moment later. To be
 * said before there are threads: on Linux each has a niceness of its own, which it takes from the one that begins it. A
 * process that whoever started it has stand back further stays there: to come forward needs a right that it hasn't, and
 * isn't what was asked.
 */
export const standBack = (niceness: number, pid: number = process.pid): void => {
  if (niceness === 0 || getPriority(pid) >= niceness) return
  setPriority(pid, niceness)
  // Where Linux shares out by session first, a process that has one to itself would else stand back for nobody.
  try {
    if (process.platform === 'linux' && leadsItsSession(pid)) writeFileSync(`/proc/${pid}/autogroup`, String(niceness))
  } catch {
    // A kernel that doesn't share out so, or a container in which this can't be written: niceness is all there is.
  }
}

/** After the name, which may hold spaces: state, parent, group, session. */
const leadsItsSession = (pid: number): boolean => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const [, , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(session) === pid
}
