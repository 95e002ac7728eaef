/**
 * Reads one filled questionnaire from standard input, writes what it says, and ends: the process of `readVettingSheet`.
 */
import { buffer } from 'node:stream/consumers'
import type { SheetExpected } from './sheet-read.ts'
import { answersIn } from './sheet-answers.ts'

const input = await buffer(process.stdin)
const length = input.readUInt32LE(0)
const expected = JSON.parse(input.toString('utf8', 4, 4 + length)) as SheetExpected
process.stdout.write(JSON.stringify(await answersIn(input.subarray(4 + length), expected)))
