/** Reads one table from standard input, writes its rows as texts, and ends: the process of `readTable`. */
import { buffer } from 'node:stream/consumers'
import { isBook, withinBounds } from './table-bounds.ts'
import { textTable } from './text-table.ts'
import { rowsOfWorkbook } from './workbook-rows.ts'

const file = await buffer(process.stdin)
process.stdout.write(JSON.stringify(withinBounds(isBook(file) ? await rowsOfWorkbook(file) : textTable(file))))
