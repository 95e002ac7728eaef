// Ends the launcher's processes when the launcher itself is gone, however it went. It learns of that by the end of its
// standard input, which the system closes even after SIGKILL. Plain JavaScript on purpose: it must start in no time.
import { createInterface } from 'node:readline'

const graceMs = 8_000
/** @type {Map<number, string>} */
const watched = new Map()

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => {})

const lines = createInterface({ input: process.stdin })
lines.on('line', (line) => {
  const [verb, pid, signal] = line.split(' ')
  if (verb === 'watch') watched.set(Number(pid), signal ?? 'SIGTERM')
  if (verb === 'forget') watched.delete(Number(pid))
})
lines.on('close', endAll)

function endAll() {
  // The youngest first: the API and the worker before the servers that they use.
  for (const [pid, signal] of [...watched].reverse()) send(pid, signal)
  const deadline = Date.now() + graceMs
  const timer = setInterval(() => {
    const left = [...watched.keys()].filter((pid) => send(pid, 0))
    if (left.length === 0) return clearInterval(timer)
    if (Date.now() <= deadline) return
    for (const pid of left) send(pid, 'SIGKILL')
    clearInterval(timer)
  }, 50)
}

/**
 * @param {number} pid
 * @param {string | 0} signal
 */
function send(pid, signal) {
  try {
    process.kill(-pid, signal)
    return true
  } catch {
    return false
  }
}
