/** A program that is read apart: says how soon the system ends it where memory runs short. */
import { readFileSync } from 'node:fs'

process.stdin.resume().on('end', () => {
  process.stdout.write(JSON.stringify(Number(readFileSync('/proc/self/oom_score_adj', 'utf8'))))
})
