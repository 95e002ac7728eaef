import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readTextFile } from '../../../launch/city/text-file.ts'
import { LaunchError } from '../../../launch/text.ts'

const folder = mkdtempSync(join(tmpdir(), 'sekisho-text-'))
afterAll(() => rmSync(folder, { recursive: true }))
const written = (bytes: Buffer): string => {
  const path = join(folder, 'text.txt')
  writeFileSync(path, bytes)
  return path
}
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex')
const refusal = (path: string): string => {
  try {
    readTextFile(path)
  } catch (error) {
    if (error instanceof LaunchError) return `${error.text.ja} / ${error.text.en}`
    throw error
  }
  return 'no refusal'
}

describe('a text file of an office', () => {
  it.each([
    ['utf-8', Buffer.from('第1条 鍵を守る。')],
    ['utf-8', Buffer.from('\ufeff第1条 鍵を守る。')],
    ['utf-16le', Buffer.from('\ufeff第1条 鍵を守る。', 'utf16le')],
    ['utf-16le', Buffer.from('第1条 鍵を守る。', 'utf16le')],
    ['utf-16be', Buffer.from('\ufeff第1条 鍵を守る。', 'utf16le').swap16()],
    ['shift_jis', hex('91e6 31 8ff0 20 8cae 82f0 8ee7 82e9 8142')],
    ['euc-jp', hex('c2e8 31 bef2 20 b8b0 a4f2 bce9 a4eb a1a3')],
    ['iso-2022-jp', hex('1b2442 4268 1b2842 31 1b2442 3e72 1b2842 20 1b2442 3830 2472 3c69 246b 2123 1b2842')],
  ])('is read as %s', (encoding, bytes) => {
    const { text, encoding: found } = readTextFile(written(bytes))
    expect([text, found]).toEqual(['第1条 鍵を守る。', encoding])
  })

  it('is known again by its name and the SHA-256 of its bytes', () => {
    const { name, sha256 } = readTextFile(written(Buffer.from('abc')))
    expect([name, sha256]).toEqual(['text.txt', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'])
  })

  it.each([
    ['PDF', Buffer.from('%PDF-1.7')],
    ['Word', Buffer.from('PK\u0003\u0004')],
    ['PNG', Buffer.from('\u0089PNG', 'latin1')],
    ['JPEG', Buffer.from('ÿØÿ', 'latin1')],
    ['RTF', Buffer.from('{\\rtf1')],
  ])('is asked for as plain text where it is %s', (kind, bytes) => {
    expect(refusal(written(bytes))).toContain(kind)
  })

  it('is refused with the line of a character that the record can’t hold', () => {
    expect(refusal(written(Buffer.from('第1条\n鍵\ue000')))).toContain('2 行目')
    expect(refusal(written(Buffer.from('第1条\n\n鍵\u0007')))).toContain('line 3')
  })

  it('is refused where no encoding fits, where it is too large, and where there is none', () => {
    expect(refusal(written(hex('ff ff ff 80')))).toContain('文字コードが分かりません')
    expect(refusal(written(Buffer.alloc(5 * 1_048_576 + 1, 0x20)))).toContain('too large')
    expect(refusal(join(folder, 'nowhere.txt'))).toContain('ENOENT')
  })
})
