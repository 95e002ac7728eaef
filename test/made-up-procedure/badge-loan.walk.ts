/**
 * Walks the loan of a badge through the whole system: pages, mail, API, practice, register, export, print and rebuild.
 * It knows nothing of the procedure but its addresses and fields, and runs in a copy of the project into which the
 * procedure was laid (`made-up-procedure.e2e.test.ts`).
 */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Connection } from '../../db/connection/connect.ts'
import { wallDay } from '../../db/act/circumstances.ts'
import { rebuild } from '../../db/upkeep/rebuild.ts'
import { verify } from '../../db/proof/verify.ts'
import type { CaseId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { mailbox, type Mailbox } from '../../launch/tour/mailbox.ts'
import { signIn } from '../../launch/tour/sign-in.ts'
import { visitor, type Visitor } from '../../launch/tour/visitor.ts'
import { createTimeMachine } from '../../launch/time-skipping.ts'
import { connectClient } from '../../practice/client.ts'
import { readTemporalConfig } from '../../practice/temporal-config.ts'
import { wholeSystem, type WholeSystem } from '../support/whole-system.ts'

let system: WholeSystem
let record: Connection
let letters: Mailbox
let staff: Visitor
const today = wallDay()
const days = 24 * 60 * 60 * 1_000
const at = (name: string) => `${name}@city.example.jp`

beforeAll(async () => {
  system = await wholeSystem()
  const { webUrl, mailUrl, databaseOwnerUrl } = system.running()
  record = connect({ url: databaseOwnerUrl, max: 2, name: 'walk' })
  letters = mailbox(mailUrl ?? '')
  staff = visitor(webUrl, 'ja')
  await signIn(staff, { mail: at('yoshida') })
})
afterAll(async () => {
  await record.close()
  await system.end()
})

const asked = {
  'AskForBadge.office': 'citizen',
  'AskForBadge.holder': '空調設備の点検員',
  'AskForBadge.purpose': '電算室の空調設備の点検',
  'AskForBadge.fromOn': addDays(today, 1),
  'AskForBadge.untilOn': addDays(today, 30),
}

/** Asks for a badge by the page; gives the case's id. */
const ask = async (purpose: string): Promise<CaseId> => {
  const form = await staff.get('/begin/badge-loan/AskForBadge')
  const page = await staff.send(form, { ...asked, 'AskForBadge.purpose': purpose })
  expect(page.text).toContain('名札の貸出を求めました')
  return page.url.pathname.replace('/cases/', '') as CaseId
}

describe('the loan of a badge', () => {
  it('is asked for by a page, lent behind a mailed link, and brought back; the register shows it', async () => {
    const stream = await ask('電算室の空調設備の点検')
    expect((await staff.get(`/cases/${stream}`)).text).toMatch(/R\d+-札-001/)
    const letter = await letters.waitFor(at('yamazaki'), '名札の貸出のお願い', '空調設備の点検')
    const phone = visitor(system.running().webUrl, 'ja')
    const lent = await phone.send(await phone.get(letter.link ?? ''), {
      'LendBadge.badge': 'B-017',
      'LendBadge.dueOn': addDays(today, 30),
    })
    expect(lent.text).toContain('貸し出しました')
    const { body } = await staff.api(`/api/${stream}`)
    expect(body).toMatchObject({ state: { stage: 'lent', lent: { badge: 'B-017' } } })
    const task = await staff.get(`/cases/${stream}/tasks/return-badge-1`)
    await staff.send(task, { type: 'ReturnBadge', 'ReturnBadge.note': '' })
    const register = await staff.get('/registers/badge-loan/loans')
    expect(register.text).toContain('B-017')
    expect(register.text).toContain('終結（返却）')
    expect((await staff.get('/registers/badge-loan/loans/paper')).text).toContain('B-017')
    expect((await staff.get('/registers/badge-loan/loans.csv')).text).toContain('B-017')
    expect((await staff.get(`/cases/${stream}`)).text).toContain('名札「B-017」を貸し出しました')
  })

  it('is called to mind when nobody brings the badge back, and a loss reported by a program is told', async () => {
    const stream = await ask('夜間の清掃')
    const secretariat = visitor(system.running().webUrl, 'en')
    await signIn(secretariat, { mail: at('yamazaki') })
    const command = async (who: Visitor, type: string, data: object) => {
      const { body } = await who.api(`/api/${stream}`)
      return who.api(`/api/${stream}/commands`, {
        id: randomUUID(),
        expectedVersion: (body as { readonly version: number }).version,
        command: { type, data },
      })
    }
    const refused = await command(staff, 'LendBadge', { badge: 'B-018', dueOn: addDays(today, 5) })
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-permitted' } })
    expect(await command(secretariat, 'LendBadge', { badge: 'B-018', dueOn: addDays(today, 5) })).toMatchObject({
      status: 200,
    })
    const temporal = connectClient(
      readTemporalConfig({
        TEMPORAL_ADDRESS: system.running().temporalAddress,
        TEMPORAL_NAMESPACE: system.running().temporalNamespace,
        SEKISHO_PAYLOAD_KEY: system.secrets.SEKISHO_PAYLOAD_KEY,
      }),
    )
    try {
      await createTimeMachine(temporal.client, record.pool).letPass(stream, 30 * days)
    } finally {
      await temporal.close()
    }
    await letters.waitFor(at('yamazaki'), '期限超過のお知らせ', '夜間の清掃')
    const lost = await command(staff, 'ReportBadgeLost', { lostOn: addDays(today, 6), measures: '無効にした。' })
    expect(lost).toMatchObject({ status: 200 })
    await letters.waitFor(at('yamazaki'), '名札の紛失', '夜間の清掃')
    const future = await command(staff, 'ReturnBadge', { note: '' })
    expect(future).toMatchObject({ status: 409, body: { code: 'case-closed' } })
  })

  it('is refused where its period is reversed, and says so at the field', async () => {
    const form = await staff.get('/begin/badge-loan/AskForBadge')
    const page = await staff.send(form, { ...asked, 'AskForBadge.untilOn': today })
    expect(page.text).toContain('終わりの日が、始まりの日')
  })

  it('leaves a record that is whole, and lists that come out the same from its events', async () => {
    const { differing } = await rebuild(record.pool)
    expect(differing).toBe(0)
    expect(await verify(record.pool, { timeSkipping: true })).toMatchObject({ flaws: [] })
  })
})
