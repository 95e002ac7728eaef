import { describe, expect, it } from 'vitest'
import type { OfficeId } from '../../../domain/kernel/ids.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import type { OutsourcingEvent } from '../../../domain/outsourcing/events.ts'
import { amends, given, reaching, request, starts, vets } from '../../support/outsourcing-acts.ts'
import { by, closed, opened } from '../../support/outsourcing-events.ts'

const vetting = (task: string, at: string) =>
  opened(task, {
    at: `${at} 10:00`,
    due: '2026-04-15 17:15',
    escalation: '2026-04-20 09:00',
    reminders: ['2026-04-10 09:00', '2026-04-14 09:00', '2026-04-15 09:00', '2026-04-16 09:00'],
  })

const started = (who: 'staff' | 'head' = 'staff'): OutsourcingEvent => ({
  type: 'OutsourcingStarted',
  article: 'Art. 20',
  data: { office: 'citizen' as OfficeId, request: request(), by: by(who, '2026-04-01 10:00') },
})

describe('Art. 20 starting a request', () => {
  it('is done by the staff of an office that uses the network, and asks for the vetting first', () => {
    given().when(starts()).then(started(), vetting('vet-1', '2026-04-01'))
  })

  it('is done by the head as well', () => {
    given()
      .when(starts({}, { by: 'head' }))
      .then(started('head'), vetting('vet-1', '2026-04-01'))
  })

  it('is refused to an office that neither manages nor uses the network', () => {
    given()
      .when(starts({ office: 'audit' as OfficeId }))
      .thenRefuses('office-may-not-outsource', 'Art. 20', { office: 'audit' })
  })

  it("is refused to another office's people, who are told who can", () => {
    given()
      .when(starts({}, { by: 'otherHead' }))
      .thenRefuses('not-permitted', 'Art. 20', { whoCan: ['citizen-staff', 'citizen-head'] })
  })

  it('happens once', () => {
    given(starts()).when(starts()).thenRefuses('already-started', 'operational setting', {})
  })
})

describe('Art. 21 content of the request', () => {
  it.each([
    ['title', 'operational setting'],
    ['work', 'Art. 21'],
    ['reason', 'Art. 21'],
    ['protection', 'Art. 21'],
    ['place', 'operational setting'],
    ['vendor', 'operational setting'],
  ] as const)('refuses a request without %s (%s)', (field, article) => {
    given()
      .when(starts({ request: request({ [field]: '　 ' }) }))
      .thenRefuses('field-invalid', article, { field: `request.${field}`, problem: 'empty' })
  })

  it('refuses a request that names no kind of information, not even none', () => {
    given()
      .when(starts({ request: request({ information: [] }) }))
      .thenRefuses('field-invalid', 'Art. 21', { field: 'request.information', problem: 'empty' })
  })

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('refuses %d yen', (amountYen) => {
    given()
      .when(starts({ request: request({ amountYen }) }))
      .thenRefuses('field-invalid', 'operational setting', {
        field: 'request.amountYen',
        problem: amountYen === -1 ? 'out-of-range' : 'not-a-number',
      })
  })

  it('takes work that costs nothing', () => {
    expect(
      given()
        .when(starts({ request: request({ amountYen: 0 }) }))
        .after().request?.amountYen,
    ).toBe(0)
  })

  it('refuses a period that ends before it begins', () => {
    given()
      .when(starts({ request: request({ endsOn: day('2026-05-31') }) }))
      .thenRefuses('period-reversed', 'operational setting', { field: 'request.endsOn' })
  })

  it('takes the work of a single day', () => {
    const oneDay = request({ endsOn: day('2026-06-01') })
    given()
      .when(starts({ request: oneDay }))
      .then(
        {
          type: 'OutsourcingStarted',
          article: 'Art. 20',
          data: { office: 'citizen' as OfficeId, request: oneDay, by: by('staff', '2026-04-01 10:00') },
        },
        vetting('vet-1', '2026-04-01'),
      )
  })

  it('refuses a last day beyond which nothing can be counted', () => {
    given()
      .when(starts({ request: request({ endsOn: day('2200-01-01') }) }))
      .thenRefuses('field-invalid', 'operational setting', {
        field: 'request.endsOn',
        problem: 'too-far',
        latest: '2199-12-30',
      })
  })
})

describe('Art. 21 amending the request', () => {
  const amended = (over: Parameters<typeof request>[0], revision = 2): OutsourcingEvent => ({
    type: 'RequestAmended',
    article: 'Art. 21',
    data: { revision, request: request(over), by: by('staff', '2026-04-02 10:00') },
  })

  it('makes a new revision', () => {
    given(starts())
      .when(amends())
      .then(amended({ amountYen: 1_430_000 }))
    given(starts(), amends())
      .when(amends({ request: request({ amountYen: 1 }) }))
      .then(amended({ amountYen: 1 }, 3))
  })

  it('is nothing where nothing was changed', () => {
    given(starts())
      .when(amends({ request: request() }))
      .thenNothing()
  })

  it('is refused where the new content is not in order', () => {
    given(starts())
      .when(amends({ request: request({ title: '' }) }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'request.title', problem: 'empty' })
  })

  it('keeps the case ready to be submitted while the vendor stays the same', () => {
    given(starts(), vets({}, { at: '2026-04-02 09:00' }))
      .when(amends())
      .then(amended({ amountYen: 1_430_000 }))
  })

  it('leads back to the vetting when it names another vendor (Art. 20)', () => {
    given(starts(), vets({ checkedOn: day('2026-04-01') }, { at: '2026-04-01 11:00' }))
      .when(amends({ request: request({ vendor: '有限会社みどり' }) }, { at: '2026-04-01 10:00' }))
      .then(
        {
          type: 'RequestAmended',
          article: 'Art. 21',
          data: { revision: 2, request: request({ vendor: '有限会社みどり' }), by: by('staff', '2026-04-01 10:00') },
        },
        closed('submit-1', 'returned'),
        vetting('vet-2', '2026-04-01'),
      )
  })

  it('is refused once the request is submitted', () => {
    given(...reaching('form-check'))
      .when(amends())
      .thenRefuses('wrong-step', 'Art. 21', { step: 'form-check', needs: ['vetting', 'submission'] })
  })
})
