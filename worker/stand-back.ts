import { readFileSync, writeFileSync } from 'node:fs'
import { getPriority, setPriority } from 'node:os'

/**
 * Has this process stand back, as `nice` counts it, for what else runs on the machine: whoever decides or opens a page
 * waits for the answer, while what the worker has to do may come a moment later. To be said before there are threads:
 * on Linux each has a niceness of its own, which it takes from the one that begins it. A worker that whoever started it
 * has stand back further stays there: to come forward needs a right that it hasn't, and isn't what was asked.
 */
export const standBack = (niceness: number): void => {
  if (niceness === 0 || getPriority() >= niceness) return
  setPriority(niceness)
  // Where Linux shares out by session first, a process that has one to itself would else stand back for nobody.
  try {
    if (process.platform === 'linux' && leadsItsSession()) writeFileSync('/proc/self/autogroup', String(niceness))
  } catch {
    // A kernel that doesn't share out so, or a container in which this can't be written: niceness is all there is.
  }
}

/** After the name, which may hold spaces: state, parent, group, session. */
const leadsItsSession = (): boolean => {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const [, , , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return Number(session) === process.pid
}
