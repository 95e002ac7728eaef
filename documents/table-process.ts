/** Reads one table from standard input, writes its rows as texts, and ends: the process of `readTable`. */
import { buffer } from 'node:stream/consumers'
import { rowsOfWorkbook } from './workbook-rows.ts'

process.stdout.write(JSON.stringify(await rowsOfWorkbook(await buffer(process.stdin))))
