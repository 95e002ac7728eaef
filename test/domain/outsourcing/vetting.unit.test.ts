import { describe, it } from 'vitest'
import { vettingAreaIds } from '../../../domain/guideline/vetting-areas.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { AreaFinding, VettingReport } from '../../../domain/outsourcing/commands.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { amends, given, reaching, request, starts, submits, vets } from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'

const report = vets().command.data as VettingReport
const answers = (over: { readonly [area: string]: AreaFinding } = {}, evidence = '確認した') =>
  vettingAreaIds.map((area) => ({ area, finding: over[area] ?? ('met' as const), evidence }))
const vetted = (over: Partial<VettingReport> = {}): OutsourcingEvent => ({
  type: 'VendorVetted', article: 'Art. 20', data: { ...report, ...over, by: by('staff', '2026-04-03 10:00') },
})
const submission = opened('submit-1', {
  at: '2026-04-03 10:00', due: '2026-04-10 17:15', escalation: '2026-04-15 09:00',
  reminders: ['2026-04-07 09:00', '2026-04-09 09:00', '2026-04-10 09:00', '2026-04-13 09:00'],
})
const vettingAgain = opened('vet-2', {
  at: '2026-04-03 10:00', due: '2026-04-17 17:15', escalation: '2026-04-22 09:00',
  reminders: ['2026-04-14 09:00', '2026-04-16 09:00', '2026-04-17 09:00', '2026-04-20 09:00'],
})

describe('Art. 20 vetting the vendor', () => {
  it('leads on to the submission when the vendor is suitable', () => {
    given(starts()).when(vets()).then(vetted(), closed('vet-1'), submission)
  })

  it('leads on when the vendor is suitable with conditions, though an area is not met', () => {
    const findings = { verdict: 'conditional', answers: answers({ staff: 'not-met' }) } as const
    given(starts()).when(vets(findings)).then(vetted(findings), closed('vet-1'), submission)
  })

  it('keeps the case here when the vendor is unsuitable', () => {
    given(starts()).when(vets({ verdict: 'unsuitable' })).then(vetted({ verdict: 'unsuitable' }))
  })

  it('goes on with another vendor after an unsuitable one', () => {
    const midori = '有限会社みどり'
    given(starts(), vets({ verdict: 'unsuitable' }), amends({ request: request({ vendor: midori }) }))
      .when(vets({ vendor: midori }))
      .then(vetted({ vendor: midori }), closed('vet-1'), submission)
  })

  it('is about the vendor of the request', () => {
    given(starts()).when(vets({ vendor: '有限会社みどり' })).thenRefuses('field-invalid', 'Art. 20', { field: 'vendor', problem: 'not-the-requested-vendor' })
  })

  it('can be done anew until the request is submitted', () => {
    given(...reaching('submission')).when(vets({ note: '登記も確認した' })).then(vetted({ note: '登記も確認した' }))
  })

  it('leads back here from the submission when the vendor turns out to be unsuitable', () => {
    given(...reaching('submission')).when(vets({ verdict: 'unsuitable' })).then(vetted({ verdict: 'unsuitable' }), closed('submit-1', 'returned'), vettingAgain)
  })

  it('is over once the request is submitted', () => {
    given(...reaching('form-check')).when(vets()).thenRefuses('wrong-step', 'Art. 20', { step: 'form-check', needs: ['vetting', 'submission'] })
  })
})

describe('Art. 20 what the vetting must say', () => {
  it.each(vettingAreaIds)('refuses a report that leaves out %s', (area) => {
    given(starts())
      .when(vets({ answers: answers().filter((one) => one.area !== area) }))
      .thenRefuses('vetting-incomplete', 'Art. 20', { areas: [area] })
  })

  it('refuses a report that answers an area twice', () => {
    given(starts()).when(vets({ answers: [...answers(), ...answers().slice(0, 1)] })).thenRefuses('vetting-incomplete', 'Art. 20', { areas: ['organisation'] })
  })

  it('refuses “met” without evidence', () => {
    given(starts()).when(vets({ answers: answers({ media: 'not-applicable' }, ' ') })).thenRefuses('vetting-incomplete', 'Art. 20', {
      areas: ['organisation', 'staff', 'subcontracting', 'premises', 'technology', 'incidents'], without: 'evidence',
    })
  })

  it('refuses the verdict “suitable” where an area is not met', () => {
    given(starts()).when(vets({ answers: answers({ media: 'not-met' }) })).thenRefuses('vetting-contradicts', 'Art. 20', { areas: ['media'] })
  })

  it.each(['12345', '12345678901234', '１２３４５６７８９０１２３', 'abcdefghijklm'])('refuses %s as a corporate number', (corporateNumber) => {
    given(starts()).when(vets({ corporateNumber })).thenRefuses('field-invalid', 'operational setting', { field: 'corporateNumber', problem: 'not-13-digits' })
  })

  it('takes a vendor without a corporate number', () => {
    given(starts()).when(vets({ corporateNumber: '' })).then(vetted({ corporateNumber: '' }), closed('vet-1'), submission)
  })

  it('refuses a report without a vendor or without saying how it was looked into', () => {
    given(starts()).when(vets({ vendor: ' ' })).thenRefuses('field-invalid', 'Art. 20', { field: 'vendor', problem: 'empty' })
    given(starts()).when(vets({ means: [] })).thenRefuses('field-invalid', 'Art. 20', { field: 'means', problem: 'empty' })
  })

  it('refuses a day that has not come, and takes today', () => {
    given(starts())
      .when(vets({ checkedOn: day('2026-04-04') }))
      .thenRefuses('date-in-future', 'Art. 20', { field: 'checkedOn', day: '2026-04-04', today: '2026-04-03' })
    given(starts()).when(vets({ checkedOn: day('2026-04-03') })).then(vetted({ checkedOn: day('2026-04-03') }), closed('vet-1'), submission)
  })
})

describe('Art. 20 before Art. 21', () => {
  it('refuses to submit before the vendor was vetted', () => {
    given(starts()).when(submits()).thenRefuses('vetting-missing', 'Art. 20', { step: 'vetting' })
  })

  it('refuses to submit after an unsuitable verdict', () => {
    given(starts(), vets({ verdict: 'unsuitable' })).when(submits()).thenRefuses('vetting-missing', 'Art. 20', { step: 'vetting' })
  })

  it('refuses to submit with a vendor who was exchanged after the vetting', () => {
    given(...reaching('submission'), amends({ request: request({ vendor: '有限会社みどり' }) }, { at: '2026-04-05 10:00' }))
      .when(submits())
      .thenRefuses('vetting-missing', 'Art. 20', { step: 'vetting' })
  })

  it('refuses to submit where the record holds the vetting of another vendor', () => {
    given(
      ...reaching('vetting'),
      { type: 'VendorVetted', article: 'Art. 20', data: { ...report, vendor: '有限会社みどり', by: by('staff', '2026-04-03 10:00') } },
    ).when(submits()).thenRefuses('vetting-missing', 'Art. 20', { vendor: '株式会社あおい電算' })
  })
})
