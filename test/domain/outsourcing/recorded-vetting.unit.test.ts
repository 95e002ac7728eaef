import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonSafe } from '../../../domain/kernel/json-safe.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { outsourcing } from '../../../domain/outsourcing/outsourcing.ts'
import { readVetting } from '../../../domain/outsourcing/vetting/read-vetting.ts'

const recorded = (name: string) =>
  (
    JSON.parse(readFileSync(new URL(`../../fixtures/events/${name}`, import.meta.url), 'utf8')) as {
      readonly events: readonly OutsourcingEvent[]
    }
  ).events

/**
 * A tender whose candidates are vetted, and a certificate that expires, as they were first recorded. Never edited:
 * later releases must read them.
 */
const events = recorded('outsourcing-vetting.v1.json')

describe('Art. 20 vettings as they were recorded', () => {
  it('under the questionnaire of 38 items fold into the case that they told', () => {
    expect(events.filter((event) => !isJsonSafe(event))).toEqual([])
    expect(events.map((event) => event.type)).toEqual(
      expect.arrayContaining(['VendorVetted', 'CertificateExpiring', 'CertificateRecorded']),
    )
    expect(events.reduce(outsourcing.decider.evolve, outsourcing.initialState)).toMatchObject({
      stage: 'in-force',
      request: { award: 'candidates', candidates: ['株式会社あおい電算', '有限会社みどり'] },
      vettings: [
        { vendor: '有限会社みどり', verdict: 'unsuitable', answerRefused: '回答しない旨の連絡があった' },
        {
          vendor: '株式会社あおい電算',
          verdict: 'conditional',
          questionnaire: '2',
          notMet: ['training'],
          copiedFrom: { checkedOn: '2025-04-01' },
        },
      ],
      certificates: [{ id: 'certificate-1', number: 'IS 123456-2', expiresOn: '2030-01-31', noted: 0 }],
    })
  })

  it('before there were versions read as answers to the first questionnaire, without certificates', () => {
    const first = recorded('outsourcing.v1.json').find((event) => event.type === 'VendorVetted')
    if (first?.type !== 'VendorVetted') throw new Error('no vetting in the fixture')
    const report = readVetting(first.data)
    expect(report).toMatchObject({ questionnaire: '1', certificates: [], answerRefused: '', copiedFrom: null })
    expect(report.answers.map((one) => one.item)).toEqual([
      'organisation',
      'staff',
      'subcontracting',
      'premises',
      'technology',
      'media',
      'incidents',
    ])
    expect(report.answers.every((one) => one.finding === 'met' && one.answer === '' && one.means === null)).toBe(true)
  })
})
