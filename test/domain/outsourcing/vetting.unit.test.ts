import type { VettingReport } from '../../../domain/outsourcing/vetting/fields.ts'
import { describe, it } from 'vitest'
import type { RecordedVetting } from '../../../domain/outsourcing/vetting/found.ts'
import { questionnaireOn, questionnaires } from '../../../domain/guideline/questionnaire.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import {
  amends,
  answersTo,
  given,
  questionnaire,
  reaching,
  request,
  starts,
  submits,
  vets,
} from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'

const report = vets().command.data as VettingReport
const blocking = questionnaire.items.filter((one) => one.blocking).map((one) => one.id)
const vetted = (over: Partial<RecordedVetting> = {}): OutsourcingEvent => ({
  type: 'VendorVetted',
  article: 'Art. 20',
  data: { ...report, ...over, by: by('head', '2026-04-03 10:00') },
})
const submission = opened('submit-1', {
  at: '2026-04-03 10:00',
  due: '2026-04-10 17:15',
  escalation: '2026-04-15 09:00',
  reminders: ['2026-04-07 09:00', '2026-04-09 09:00', '2026-04-10 09:00', '2026-04-13 09:00'],
})
const vettingAgain = opened('vet-2', {
  at: '2026-04-03 10:00',
  due: '2026-04-17 17:15',
  escalation: '2026-04-22 09:00',
  reminders: ['2026-04-14 09:00', '2026-04-16 09:00', '2026-04-17 09:00', '2026-04-20 09:00'],
})

describe('Art. 20 vetting the vendor', () => {
  it.each(['なし', '—', '特になし'])('evidence and reason of “%s” are none', (text) => {
    const essential = blocking[0]!
    given(starts())
      .when(vets({ answers: answersTo({}, text) }))
      .thenRefuses('vetting-incomplete', 'operational setting', {
        items: questionnaire.items.map(({ id }) => id),
        without: 'evidence',
      })
    const waived = answersTo({ [essential]: 'not-applicable' }).map((one) =>
      one.item === essential ? { ...one, inapplicability: text } : one,
    )
    given(starts())
      .when(vets({ answers: waived }))
      .thenRefuses('vetting-incomplete', 'operational setting', { items: [essential], without: 'reason' })
  })

  it('leads on to the submission when the vendor is suitable', () => {
    given(starts()).when(vets()).then(vetted(), closed('vet-1'), submission)
  })

  it('leads on when the vendor is suitable with conditions, though an item is not met', () => {
    const findings = {
      verdict: 'conditional',
      answers: answersTo({ training: 'not-met' }),
      conditions: [{ text: '研修の記録を出すこと', dueOn: day('2026-05-29') }],
    } as const
    given(starts()).when(vets(findings)).then(vetted(findings), closed('vet-1'), submission)
  })

  it('keeps the case here when the vendor is unsuitable', () => {
    given(starts())
      .when(vets({ verdict: 'unsuitable' }))
      .then(vetted({ verdict: 'unsuitable' }))
  })

  it('goes on with another vendor after an unsuitable one', () => {
    const midori = '有限会社みどり'
    given(starts(), vets({ verdict: 'unsuitable' }), amends({ request: request({ vendor: midori }) }))
      .when(vets({ vendor: midori }))
      .then(vetted({ vendor: midori, corporateNumber: '' }), closed('vet-1'), submission)
  })

  it('is about the vendor of the request', () => {
    given(starts())
      .when(vets({ vendor: '有限会社みどり' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'vendor', problem: 'not-the-requested-vendor' })
  })

  it('can be done anew until the request is submitted', () => {
    given(...reaching('submission'))
      .when(vets({ note: '登記も確認した' }))
      .then(vetted({ note: '登記も確認した' }))
  })

  it('leads back here from the submission when the vendor turns out to be unsuitable', () => {
    given(...reaching('submission'))
      .when(vets({ verdict: 'unsuitable' }))
      .then(vetted({ verdict: 'unsuitable' }), closed('submit-1', 'returned'), vettingAgain)
  })

  it('is over once the request is submitted, until a contract is to be made', () => {
    given(...reaching('form-check'))
      .when(vets())
      .thenRefuses('wrong-step', 'Art. 20', {
        step: 'form-check',
        needs: ['vetting', 'submission', 'contracting', 'in-force'],
      })
  })
})

describe('Art. 20 what the vetting must say', () => {
  it.each(questionnaire.items.map((one) => one.id))('refuses a report that leaves out %s', (item) => {
    given(starts())
      .when(vets({ answers: answersTo().filter((one) => one.item !== item) }))
      .thenRefuses('vetting-incomplete', 'operational setting', { items: [item] })
  })

  it('refuses a report that judges an item twice, or leaves it open', () => {
    given(starts())
      .when(vets({ answers: [...answersTo(), ...answersTo().slice(0, 1)] }))
      .thenRefuses('vetting-incomplete', 'operational setting', { items: ['responsible-person'] })
    given(starts())
      .when(vets({ answers: answersTo({ abroad: 'open' }) }))
      .thenRefuses('vetting-incomplete', 'operational setting', { items: ['abroad'] })
  })

  it('refuses an answer to what the questionnaire does not ask', () => {
    given(starts())
      .when(
        vets({
          answers: [
            ...answersTo(),
            { item: 'favourite-colour', answer: '', finding: 'met', evidence: '', means: null },
          ],
        }),
      )
      .thenRefuses('field-invalid', 'operational setting', { field: 'answers', problem: 'unknown-item' })
  })

  it('refuses “met” without evidence: the vendor’s own word is none', () => {
    const answers = answersTo().map((one) =>
      one.item === 'transport'
        ? { ...one, finding: 'not-applicable' as const, evidence: '' }
        : one.item === 'backups'
          ? { ...one, evidence: ' ' }
          : one,
    )
    given(starts())
      .when(vets({ answers }))
      .thenRefuses('vetting-incomplete', 'operational setting', { items: ['backups'], without: 'evidence' })
  })

  it('refuses the verdict “suitable” where an item is not met', () => {
    given(starts())
      .when(vets({ answers: answersTo({ training: 'not-met' }) }))
      .thenRefuses('vetting-contradicts', 'operational setting', { items: ['training'] })
  })

  it.each(blocking)('lets nobody be taken who does not meet %s (★)', (item) => {
    for (const verdict of ['suitable', 'conditional'] as const) {
      given(starts())
        .when(vets({ verdict, answers: answersTo({ [item]: 'not-met' }) }))
        .thenRefuses('vetting-blocked', 'operational setting', { items: [item] })
    }
  })

  it('names every blocking item that is not met, and takes the verdict “unsuitable”', () => {
    const answers = answersTo({ 'written-rules': 'not-met', 'operation-logs': 'not-met', training: 'not-met' })
    given(starts())
      .when(vets({ answers, verdict: 'conditional' }))
      .thenRefuses('vetting-blocked', 'operational setting', { items: ['written-rules', 'operation-logs'] })
    given(starts())
      .when(vets({ answers, verdict: 'unsuitable' }))
      .then(
        vetted({
          answers,
          verdict: 'unsuitable',
          essential: [
            { item: 'written-rules', finding: 'not-met', reason: '', evidence: '規程を確認した' },
            { item: 'operation-logs', finding: 'not-met', reason: '', evidence: '規程を確認した' },
          ],
        }),
      )
  })

  it('records a vendor that refused to answer, as unsuitable only, whatever was asked', () => {
    const refused = { answers: [], answerRefused: '回答期限を二度過ぎ、回答しない旨の連絡があった' }
    given(starts())
      .when(vets({ ...refused, verdict: 'conditional' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'verdict', problem: 'answers-refused' })
    given(starts())
      .when(vets({ ...refused, verdict: 'unsuitable' }))
      .then(vetted({ ...refused, verdict: 'unsuitable' }))
  })

  it.each(['12345', '12345678901234', '１２３４５６７８９０１２３', 'abcdefghijklm'])(
    'refuses %s as a corporate number',
    (corporateNumber) => {
      given(starts())
        .when(vets({ corporateNumber }))
        .thenRefuses('field-invalid', 'operational setting', { field: 'corporateNumber', problem: 'not-13-digits' })
    },
  )

  it('takes a vendor without a corporate number', () => {
    given(starts())
      .when(vets({ corporateNumber: '' }))
      .then(vetted({ corporateNumber: '' }), closed('vet-1'), submission)
  })

  it('refuses a report without a vendor or without saying how it was looked into', () => {
    given(starts())
      .when(vets({ vendor: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'vendor', problem: 'empty' })
    given(starts())
      .when(vets({ means: [] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'means', problem: 'empty' })
  })

  it('refuses a day that has not come, and takes today', () => {
    given(starts())
      .when(vets({ checkedOn: day('2026-04-04') }))
      .thenRefuses('date-in-future', 'operational setting', {
        field: 'checkedOn',
        day: '2026-04-04',
        today: '2026-04-03',
      })
    given(starts())
      .when(vets({ checkedOn: day('2026-04-03') }))
      .then(vetted({ checkedOn: day('2026-04-03') }), closed('vet-1'), submission)
  })

  it('confirms answers taken over from an earlier vetting on a new day', () => {
    const copiedFrom = { case: 'outsourcing/0b1c6a0e-0000-4000-8000-000000000001', checkedOn: day('2026-04-02') }
    given(starts())
      .when(vets({ copiedFrom }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'checkedOn', problem: 'not-after-the-copied' })
    const anew = { copiedFrom, checkedOn: day('2026-04-03') }
    given(starts()).when(vets(anew)).then(vetted(anew), closed('vet-1'), submission)
  })
})

describe('Art. 20 the questionnaire', () => {
  const areas = questionnaireOn(questionnaires, day('2025-03-31'))

  it('is the one in force on the day of the vetting', () => {
    const earlier = { questionnaire: '1', answers: answersTo({}, '確認した', areas.items) } as const
    given(starts())
      .when(vets(earlier))
      .thenRefuses('field-invalid', 'operational setting', { field: 'questionnaire', problem: 'not-in-force' })
    const then = { ...earlier, checkedOn: day('2025-03-31') }
    given(starts()).when(vets(then)).then(vetted(then), closed('vet-1'), submission)
  })

  it('may be the newer one where the vetting was done under the older', () => {
    const then = { checkedOn: day('2025-03-31') }
    given(starts()).when(vets(then)).then(vetted(then), closed('vet-1'), submission)
  })

  it('refuses answers to one questionnaire under the name of the other', () => {
    given(starts())
      .when(vets({ answers: answersTo({}, '確認した', areas.items) }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'answers', problem: 'unknown-item' })
  })
})

describe('Art. 20 certificates', () => {
  const certificate = {
    kind: 'iso27001',
    number: 'IS 123456',
    scope: '保守部門',
    expiresOn: day('2026-04-02'),
  } as const

  it('refuses one without its number', () => {
    given(starts())
      .when(vets({ certificates: [{ ...certificate, number: ' ' }] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'certificates.0.number', problem: 'empty' })
  })

  it('refuses one that had expired on the day of the vetting, and takes its last day', () => {
    given(starts())
      .when(vets({ certificates: [certificate, { ...certificate, expiresOn: day('2026-04-01') }] }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'certificates.1.expiresOn', problem: 'expired' })
    given(starts())
      .when(vets({ certificates: [certificate] }))
      .then(vetted({ certificates: [certificate] }), closed('vet-1'), submission)
  })
})

describe('Art. 20 before Art. 21', () => {
  it('refuses to submit before the vendor was vetted', () => {
    given(starts()).when(submits()).thenRefuses('vetting-missing', 'Art. 20', { step: 'vetting' })
  })

  it('refuses to submit after an unsuitable verdict', () => {
    given(starts(), vets({ verdict: 'unsuitable' }))
      .when(submits())
      .thenRefuses('vetting-missing', 'Art. 20', { step: 'vetting' })
  })

  it('refuses to submit with a vendor who was exchanged after the vetting', () => {
    given(
      ...reaching('submission'),
      amends({ request: request({ vendor: '有限会社みどり' }) }, { at: '2026-04-05 10:00' }),
    )
      .when(submits())
      .thenRefuses('vetting-missing', 'Art. 20', { step: 'vetting' })
  })

  it('refuses to submit where the record holds the vetting of another vendor', () => {
    given(...reaching('vetting'), {
      type: 'VendorVetted',
      article: 'Art. 20',
      data: { ...report, vendor: '有限会社みどり', by: by('head', '2026-04-03 10:00') },
    })
      .when(submits())
      .thenRefuses('vetting-missing', 'Art. 20', { step: 'vetting' })
  })
})
