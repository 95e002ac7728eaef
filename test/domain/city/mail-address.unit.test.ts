import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isMailAddress } from '../../../domain/city/roster/mail-address.ts'

/** What the account layer asks of an address at the sign-in. */
const isAccounts = (mail: string): boolean => z.email().safeParse(mail).success

describe('a mail address (operational setting)', () => {
  it('is taken on the roster exactly where its holder can have an account by it', () => {
    const sign = fc.constantFrom(...Array.from('abZ09._+\'-@! あ%&/=,;:"(){}'))
    const piece = fc.string({ unit: sign, maxLength: 12 })
    const likely = fc
      .tuple(piece, piece, fc.constantFrom('jp', 'lg.jp', 'j', '', 'example.jp', '-x.jp'))
      .map(([local, domain, top]) => `${local}@${domain}.${top}`)
    fc.assert(
      fc.property(fc.oneof(likely, piece), (mail) => {
        expect([mail, isMailAddress(mail)]).toEqual([mail, isAccounts(mail)])
      }),
      { numRuns: 3_000 },
    )
  })

  it.each([
    'a@b.jp',
    'tanaka.yui@city.example.lg.jp',
    "o'hara+1@x-y.example.jp",
    'a..b@x.jp',
    '.a@x.jp',
    'a.@x.jp',
    'a@x',
    'a@-x.jp',
    'あ@x.jp',
  ])('is one or none to both: %s', (mail) => expect(isMailAddress(mail)).toBe(isAccounts(mail)))
})
