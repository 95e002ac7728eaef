import { afterAll, describe, it } from 'vitest'
import { nextBusinessDay } from '../../domain/kernel/calendar.ts'
import { closedDays } from '../../domain/guideline/closed-days.ts'
import { addDays, addMonths } from '../../domain/kernel/plain-date.ts'
import * as acts from '../support/outsourcing-acts.ts'
import { happened, startPractice, todayOf } from '../support/practice.ts'
import { newCase, takeUpTo } from '../support/recorded-case.ts'
import { say } from '../support/under-contract.ts'

const practice = await startPractice()
afterAll(() => practice.end())
const days = 24 * 60 * 60 * 1_000

describe('Arts. 20, 23 certificates that expire mid-contract', () => {
  it('scenario 25: the head is alerted at −60 and −30 days and when it has expired, an inspection is suggested, and a renewal is watched in its turn', async ({
    expect,
  }) => {
    const today = await todayOf(practice.pool)
    const startsOn = addDays(today, 10)
    const endsOn = addDays(addMonths(startsOn, 30), -1)
    const [expiresOn, renewedUntil] = [addMonths(startsOn, 8), addMonths(startsOn, 20)]
    const certificates = [{ kind: 'iso27001', number: 'IS 123456', scope: '保守部門', expiresOn }] as const
    const stream = await takeUpTo(practice.record, 'start', newCase(), { startsOn, endsOn })
    await say(practice, stream, 'head', acts.vets({ checkedOn: today, certificates }).command)
    for (const [who, act] of [
      ['head', acts.submits()],
      ['secretariat', acts.acceptsForm()],
      ['practice', acts.recordsOutcome({ heldOn: today })],
      ['chief', acts.approves()],
    ] as const) {
      await say(practice, stream, who, act.command)
    }
    await say(
      practice,
      stream,
      'head',
      acts.registers({ startsOn, endsOn, signedOn: today, inspectEveryMonths: 60 }).command,
    )
    await say(practice, stream, 'staff', acts.confirmsClauses().command)
    const notices = async () =>
      (await happened(practice.pool, stream))
        .filter((one) => one.type === 'CertificateExpiring')
        .map((one) => [one.data['nth'], one.data['expiresOn'], one.at])
    const notice = (nth: number, expiry: typeof expiresOn, before: number) => [
      nth,
      expiry,
      `${nextBusinessDay(closedDays, addDays(expiry, -before))} 09:00`,
    ]

    await practice.time.letPass(stream, 260 * days)
    const ofTheFirst = [notice(1, expiresOn, 60), notice(2, expiresOn, 30), notice(3, expiresOn, -1)]
    expect(await notices()).toEqual(ofTheFirst)
    const asked = (await happened(practice.pool, stream)).filter(
      (one) => one.type === 'TaskOpened' && one.data['kind'] === 'renew-certificate',
    )
    expect(asked.map((one) => one.data['askedOf'])).toEqual([['citizen-head']])
    const { rows } = await practice.pool.query<{ kind: string; post: string }>(
      `select kind, post from letters where stream = $1 and task = 'renew-certificate-1' order by version`,
      [stream],
    )
    expect(rows.filter((one) => one.kind === 'task')).toEqual([{ kind: 'task', post: 'citizen-head' }])
    expect(rows.filter((one) => one.kind === 'reminder').length).toBeGreaterThanOrEqual(1)

    await say(
      practice,
      stream,
      'head',
      acts.recordsCertificate({ number: 'IS 123456-2', expiresOn: renewedUntil }).command,
    )
    await practice.time.letPass(stream, 370 * days)
    expect(await notices()).toEqual([
      ...ofTheFirst,
      notice(1, renewedUntil, 60),
      notice(2, renewedUntil, 30),
      notice(3, renewedUntil, -1),
    ])

    // The contract outlives the vetting, which nobody makes anew: the office is asked, and then whoever approved.
    await practice.time.letPass(stream, 130 * days)
    const vettings = (await happened(practice.pool, stream)).filter((one) =>
      ['VettingEndNoted', 'DoubtArose'].includes(one.type),
    )
    expect(vettings.map((one) => [one.type, one.data['about'] ?? one.data['party'], one.data['holdsUntil']])).toEqual([
      ['VettingEndNoted', 'contractor', addMonths(today, 24)],
      ['DoubtArose', 'contractor', addMonths(today, 24)],
    ])
  })
})
