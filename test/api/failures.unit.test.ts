import { describe, expect, it } from 'vitest'
import { failureOf } from '../../api/problems/failure-of.ts'
import { isRecordAway, isSenderGone } from '../../api/problems/failures.ts'

const failed = (code: string, message = code) => Object.assign(new Error(message), { code })

describe('a failure that passes', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EMFILE', 'ECONNREFUSED', '53100', '57P01'])('is told as one: %s', (code) => {
    expect(isRecordAway(failed(code))).toBe(true)
  })

  it('is told as one where the record said nothing for too long, which are words of our own', () => {
    expect(isRecordAway(new Error('the record was silent for too long'))).toBe(true)
  })

  it.each(['23505', '42P01', 'ERR_INVALID_ARG_TYPE'])('is not what will fail again: %s', (code) => {
    expect(isRecordAway(failed(code))).toBe(false)
  })

  it('is told as what it is: behind others, too much to look through, the record away', async () => {
    const told = async (error: Error, { reading = true, record = true } = {}) =>
      (await failureOf(error, reading, async () => ({ record }))).code
    const waited = new Error('timeout exceeded when trying to connect')
    expect([await told(waited), await told(waited, { record: false })]).toEqual([
      'record-crowded',
      'record-unavailable',
    ])
    const slow = failed('57014')
    expect([await told(slow), await told(slow, { reading: false })]).toEqual(['record-too-slow', 'record-unavailable'])
    expect([await told(failed('ECONNREFUSED')), await told(failed('23505'))]).toEqual([
      'record-unavailable',
      'internal-error',
    ])
  })

  it('is not a sender that went away, and a sender is not the record', () => {
    expect(isSenderGone(failed('ECONNRESET', 'aborted'))).toBe(true)
    expect(isSenderGone(failed('ECONNRESET', 'read ECONNRESET'))).toBe(false)
  })
})
