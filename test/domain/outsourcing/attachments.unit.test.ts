import { attached } from '../../../domain/outsourcing/attachments/fixed.ts'
import { describe, expect, it } from 'vitest'
import {
  attaches,
  disapproves,
  given,
  reaching,
  sendsBack,
  starts,
  submits,
  takesOff,
  vets,
} from '../../support/outsourcing-acts.ts'
import { by } from '../../support/outsourcing-events.ts'
import { byLink } from '../../support/rules.ts'

const invoice = {
  name: '見積書.pdf',
  mediaType: 'application/pdf',
  size: 1_234,
  sha256: 'a'.repeat(64),
  label: '見積書',
  about: null,
  scanned: false,
} as const

describe('Art. 21 the papers of an application', () => {
  it('join the case under their hash, with who added them to which revision', () => {
    given(starts())
      .when(attaches())
      .then({
        type: 'AttachmentAdded',
        article: 'operational setting',
        data: { ...invoice, attachment: 'attachment-1', revision: 1, by: by('staff', '2026-04-02 11:00') },
      })
  })

  it.each([
    'vetting',
    'submission',
    'form-check',
    'deliberation',
    'approval',
    'contracting',
    'in-force',
    'closing',
  ] as const)('can be added at the %s by everybody concerned', (step) => {
    for (const who of ['staff', 'head', 'secretariat', 'chief'] as const) {
      expect(
        given(...reaching(step))
          .when(attaches({}, { by: who, at: '2027-07-01 10:00' }))
          .after().attachments,
      ).toHaveLength(1)
    }
  })

  it('are added by nobody else, nor by a mailed link', () => {
    given(starts())
      .when(attaches({}, { by: 'otherStaff' }))
      .thenRefuses('not-permitted', 'operational setting', {
        whoCan: ['citizen-staff', 'citizen-head', 'secretariat', 'general-policy-director', 'digital-promotion-head'],
      })
    given(starts())
      .when(attaches({}, { by: byLink('staff', 'vet-1') }))
      .thenRefuses('other-task', 'operational setting', { task: 'vet-1' })
  })

  it('are refused once the case is closed', () => {
    given(...reaching('approval'), disapproves())
      .when(attaches({}, { at: '2027-07-01 10:00' }))
      .thenRefuses('case-closed', 'operational setting', { how: 'disapproved', whoCan: [] })
  })

  it('change nothing when said twice', () => {
    given(starts(), attaches())
      .when(attaches({}, { at: '2026-04-02 12:00' }))
      .thenNothing()
  })

  it.each([
    ['attachment-type', { mediaType: 'text/html' }, { field: 'file', mediaType: 'text/html' }],
    ['attachment-too-large', { size: 20 * 1_048_576 + 1 }, { field: 'file', maxBytes: 20_971_520 }],
    ['field-invalid', { size: 0 }, { field: 'file', problem: 'empty' }],
    ['field-invalid', { name: ' ' }, { field: 'name', problem: 'empty' }],
    ['field-invalid', { sha256: 'A'.repeat(64) }, { field: 'sha256', problem: 'invalid' }],
    ['field-invalid', { about: '../etc' }, { field: 'about', problem: 'invalid' }],
  ] as const)('are refused as %s: %o', (code, over, details) => {
    given(starts()).when(attaches(over)).thenRefuses(code, 'operational setting', details)
  })

  it('are at most so many (operational setting)', () => {
    const many = Array.from({ length: 200 }, (_, nth) => attaches({ label: String(nth) }))
    given(starts(), ...many)
      .when(attaches())
      .thenRefuses('field-invalid', 'operational setting', { field: 'file', problem: 'too-many' })
  })

  it('may be taken off while the request is prepared; what was taken off stays in the record', () => {
    const after = given(starts(), attaches()).when(takesOff()).after()
    expect(attached(after)).toEqual([])
    expect(after.attachments).toMatchObject([
      { id: 'attachment-1', sha256: 'a'.repeat(64), takenOff: { reason: '別の業者のもの' } },
    ])
    given(starts(), attaches(), takesOff()).when(takesOff()).thenNothing()
    given(starts(), attaches(), takesOff())
      .when(attaches({}, { at: '2026-04-02 13:00' }))
      .after()
  })

  it('stay once they were submitted, also after the request was sent back', () => {
    const sentBack = [
      starts(),
      attaches(),
      vets(),
      submits(),
      sendsBack({ to: 'submission' }, { by: 'secretariat', at: '2026-04-07 10:00' }),
    ]
    given(...sentBack)
      .when(takesOff({}, { at: '2026-04-08 10:00' }))
      .thenRefuses('attachment-fixed', 'operational setting', { field: 'attachment', attachment: 'attachment-1' })
    const added = [...sentBack, attaches({ label: '追加' }, { at: '2026-04-08 09:00' })]
    expect(
      attached(
        given(...added)
          .when(takesOff({ attachment: 'attachment-2' }, { at: '2026-04-08 10:00' }))
          .after(),
      ),
    ).toHaveLength(1)
  })

  it('stay where they were added after the submission', () => {
    given(
      ...reaching('deliberation'),
      attaches({}, { at: '2026-04-08 10:00' }),
      sendsBack({ to: 'vetting' }, { by: 'secretariat', at: '2026-04-09 10:00' }),
    )
      .when(takesOff({}, { at: '2026-04-10 10:00' }))
      .thenRefuses('attachment-fixed', 'operational setting', { field: 'attachment', attachment: 'attachment-1' })
  })

  it('are taken off for a reason only', () => {
    given(starts(), attaches())
      .when(takesOff({ reason: ' ' }))
      .thenRefuses('field-invalid', 'operational setting', { field: 'reason', problem: 'empty' })
  })
})
