import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediaTypeOf } from '../../../api/attachments/file-type.ts'
import { createScanner } from '../../../api/surroundings/scanner.ts'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pdf, png, xlsx, zip } from '../../support/papers.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sekisho-test-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A file that was refused once though it is sound. */
const given = (name: string): Buffer => readFileSync(new URL(`../../fixtures/papers/${name}`, import.meta.url))

const kept = async (content: Buffer): Promise<string> => {
  const path = join(folder, 'paper')
  await writeFile(path, content)
  return path
}
const typeOf = async (content: Buffer, name: string) => mediaTypeOf(await kept(content), content.length, name)

describe('what a file is', () => {
  it.each([
    ['見積書.pdf', pdf(), 'application/pdf'],
    ['図.PNG', png(), 'image/png'],
    ['写真.jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'image/jpeg'],
    ['調査票.xlsx', xlsx(), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    [
      '仕様書.docx',
      zip(['[Content_Types].xml', 'word/document.xml']),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['一覧.csv', Buffer.from('\ufeff番号,件名\r\n'), 'text/csv'],
    ['一覧.csv', Buffer.from([0x94, 0xd4, 0x8d, 0x86, 0x0d, 0x0a]), 'text/csv'],
    ['メモ.txt', Buffer.from('覚え書き'), 'text/plain'],
    ['メモ.txt', Buffer.from('\ufeff覚え書き\r\n', 'utf16le'), 'text/plain'],
    ['一覧.csv', Buffer.from('\ufeff番号,件名\r\n', 'utf16le').swap16(), 'text/csv'],
    ['newline.pdf', given('newline.pdf'), 'application/pdf'],
    ['mark.pdf', Buffer.concat([Buffer.from('\ufeff\n'), pdf()]), 'application/pdf'],
    ['ctrl-z.csv', given('ctrl-z.csv'), 'text/csv'],
  ])('%s is told by its content', async (name, content, type) => expect(await typeOf(content, name)).toBe(type))

  it.each([
    ['見積書.pdf', png(), 'another kind than its name says'],
    ['setup.pdf', Buffer.from('MZ\x90\0'), 'a program under another name'],
    ['setup.exe', Buffer.from('MZ\x90\0'), 'a program'],
    ['page.html', Buffer.from('<script>alert(1)</script>'), 'a page'],
    ['macro.xlsx', zip(['[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin']), 'macros'],
    ['macro.xlsm', xlsx(), 'a name that means macros'],
    ['archive.zip', zip(['a.txt']), 'any zip'],
    ['broken.xlsx', xlsx().subarray(0, 60), 'a zip that breaks off'],
    ['paper', pdf(), 'a name without an ending'],
    ['binary.txt', Buffer.from([1, 2, 3]), 'bytes that are no text'],
    ['twice.csv', Buffer.from('a\u001ab'), 'something after its end'],
    ['odd.txt', Buffer.from([0xff, 0xfe, 0x41]), 'half a character'],
    ['wide.txt', Buffer.from('\ufeffa\u0000b', 'utf16le'), 'a control among wide characters'],
    ['words.pdf', Buffer.from('read this: %PDF-1.7'), 'words before its mark'],
  ])('%s is not taken', async (name, content) => expect(await typeOf(content, name)).toBeNull())
})

describe('the scanner', () => {
  it('is none where none is set', () => expect(createScanner({ command: null, url: null })).toBeNull())

  it.each([
    ['clean', 'test -f'],
    ['infected', 'test ! -f'],
    ['away', '/nowhere/scanner'],
    ['away', 'grep --no-such-option'],
  ])('says %s by the command %s', async (verdict, command) => {
    expect(await createScanner({ command, url: null })?.(await kept(pdf()), 10)).toBe(verdict)
  })

  it.each([
    [200, 'clean'],
    [204, 'clean'],
    [406, 'infected'],
    [500, 'away'],
  ] as const)('by an address that answers %i says %s', async (status, verdict) => {
    const received: Buffer[] = []
    const server = createServer((request, response) => {
      request.on('data', (bytes: Buffer) => received.push(bytes)).on('end', () => response.writeHead(status).end())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const content = pdf('to be scanned')
    const scan = createScanner({ command: null, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` })
    expect(await scan?.(await kept(content), content.length)).toBe(verdict)
    expect(Buffer.concat(received)).toEqual(content)
    await new Promise((resolve) => server.close(resolve))
    expect(await scan?.(await kept(content), content.length)).toBe('away')
  })
})
