import { describe, expect, it } from 'vitest'
import { isRecordAway, isSenderGone } from '../../api/problems/failures.ts'

const failed = (code: string, message = code) => Object.assign(new Error(message), { code })

describe('a failure that passes', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EMFILE', 'ECONNREFUSED', '53100', '57P01'])('is told as one: %s', (code) => {
    expect(isRecordAway(failed(code))).toBe(true)
  })

  it.each(['23505', '42P01', 'ERR_INVALID_ARG_TYPE'])('is not what will fail again: %s', (code) => {
    expect(isRecordAway(failed(code))).toBe(false)
  })

  it('is not a sender that went away, and a sender is not the record', () => {
    expect(isSenderGone(failed('ECONNRESET', 'aborted'))).toBe(true)
    expect(isSenderGone(failed('ECONNRESET', 'read ECONNRESET'))).toBe(false)
  })
})
