/**
 * `node test/made-up-procedure/count.ts`: what the made-up procedure costs, as docs/adding-a-procedure.md states it.
 */
import { cost } from './lay-over.ts'

process.stdout.write(`${cost()}\n`)
