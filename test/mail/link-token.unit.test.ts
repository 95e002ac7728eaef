import { describe, expect, it } from 'vitest'
import { caseAddress, linkAddress, linkToken } from '../../mail/link-token.ts'

const key = Buffer.alloc(32, 1)
const letter = '00000000-0000-4000-8000-000000000001'

describe('the token of a letter', () => {
  it('is 256 bits in 43 characters that an address can hold', () => {
    expect(linkToken(key, letter)).toMatch(/^[A-Za-z0-9_-]{43}$/)
  })

  it('is the same when the letter is sent again, and another for another letter or key', () => {
    const token = linkToken(key, letter)
    expect(linkToken(key, letter)).toBe(token)
    expect(linkToken(key, '00000000-0000-4000-8000-000000000002')).not.toBe(token)
    expect(linkToken(Buffer.alloc(32, 2), letter)).not.toBe(token)
  })

  it('stands in the address of the product', () => {
    expect(linkAddress('https://sekisho.example.jp/', 'abc')).toBe('https://sekisho.example.jp/t/abc')
    expect(caseAddress('https://sekisho.example.jp', 'outsourcing/1')).toBe(
      'https://sekisho.example.jp/cases/outsourcing/1',
    )
  })
})
