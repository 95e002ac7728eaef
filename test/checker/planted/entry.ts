import { again, andThen, before, by, saying, without, type Planted } from '../../support/planted.ts'

/** Breaches of what the guideline or the settings say of entry: permits, IDs and the ledger (Arts. 7 to 10). */
export const plantedEntry: readonly Planted[] = [
  // Arts. 7 to 9
  ['room-of-other-manager', 'entry-permit/1', 'permitted by another manager', by('EntryPermitted', 'citizen-head')],
  ['means-without-permit', 'entry-permit/1', 'an ID without a permit', without('EntryPermitted')],
  ['permitted-twice', 'entry-permit/1', 'permitted twice', again('EntryPermitted')],
  [
    'permit-beyond-year',
    'entry-permit/1',
    'beyond the fiscal year',
    saying('EntryPermitted', { untilOn: '2027-05-31' }),
  ],
  ['own-permit-unsaid', 'entry-permit/1', 'their own permit, unsaid', saying('EntryPermitted', { own: true })],
  ['id-twice', 'entry-permit/1', 'a second ID beside a live one', again('IdRegistered')],
  ['keeper-acts', 'entry-permit/1', 'registered by who keeps no device', by('IdRegistered', 'citizen-head', 1)],
  [
    'means-while-suspended',
    'entry-permit/1',
    'an ID while the permit rests',
    before('EntrySuspended', 'IdRegistered', 0, 1),
  ],
  [
    'means-out-of-period',
    'entry-permit/1',
    'an ID before the permit begins',
    saying('EntryPermitted', { fromOn: '2026-12-01', untilOn: '2027-03-31' }),
  ],
  ['means-after-end', 'entry-permit/1', 'an ID after the permit', before('EntryPermitExpired', 'IdRegistered', 0, -1)],
  ['means-not-of-room', 'entry-permit/2', 'an ID where there is no device', saying('MeansLent', { kind: 'id-device' })],
  ['removed-while-live', 'entry-permit/1', 'taken off while it was live', before('IdRemoved', 'IdSuspended')],
  [
    'id-live-again-after-end',
    'entry-permit/1',
    'live again after the end',
    andThen(
      'IdSuspensionLifted',
      { means: 'means-1', reason: '', by: { post: 'digital-promotion-head' } },
      'EntryPermitExpired',
    ),
  ],
  ['measure-unreasoned', 'entry-permit/4', 'revoked without a reason', saying('EntryRevoked', { reason: ' ' })],
  ['measure-after-end', 'entry-permit/4', 'suspended after it was revoked', before('EntryRevoked', 'EntrySuspended')],
  ['lifted-unsuspended', 'entry-permit/2', 'a suspension lifted that wasn’t there', without('EntrySuspended')],
  ['renewed-unasked', 'entry-permit/4', 'renewed unasked', without('EntryRenewalAskedFor')],
  ['renewed-with-gap', 'entry-permit/4', 'renewed from another day', saying('EntryRenewed', { from: '2026-04-30' })],
  [
    'expired-on-other-day',
    'entry-permit/1',
    'expired on another day',
    saying('EntryPermitExpired', { untilOn: '2026-05-01' }),
  ],
  // Arts. 7(2) and 10
  [
    'special-at-this-level',
    'entry-log/1',
    'specially admitted where nobody may be',
    saying('EntryLogOpened', { room: 'terminals-citizen' }),
  ],
  [
    'ledger-of-no-room',
    'entry-log/1',
    'a ledger of a place that keeps none',
    saying('EntryLogOpened', { room: 'terminals-citizen' }),
  ],
  ['admitted-by-other', 'entry-log/1', 'admitted by nobody’s leave', by('SpeciallyAdmitted', 'heiwa-staff')],
  [
    'special-unreasoned',
    'entry-log/1',
    'admitted without a reason',
    saying('SpeciallyAdmitted', ({ line }) => ({ line: { ...(line as object), reason: '' } })),
  ],
  [
    'entry-without-escort',
    'entry-log/1',
    'admitted under nobody',
    saying('SpeciallyAdmitted', ({ line }) => ({ line: { ...(line as object), escorts: [] } })),
  ],
  ['line-missing', 'entry-log/1', 'a line torn out', without('SpeciallyAdmitted')],
  [
    'exit-before-entry',
    'entry-log/1',
    'out before in',
    saying('ExitRecorded', { leftAt: '2026-04-01T00:00:00.000Z', escortOut: '2026-04-01T00:00:00.000Z' }),
  ],
  [
    'escort-gap',
    'entry-log/1',
    'the escort gone before',
    saying('ExitRecorded', { escortOut: '2026-04-01T00:00:00.000Z' }),
  ],
  [
    'entry-in-future',
    'entry-log/1',
    'out at a time to come',
    saying('ExitRecorded', { leftAt: '2030-01-01T00:00:00.000Z', escortOut: '2030-01-01T00:00:00.000Z' }),
  ],
  [
    'corrected-unreasoned',
    'entry-log/1',
    'corrected without a reason',
    saying('EntryCorrected', ({ correction }) => ({ correction: { ...(correction as object), reason: '' } })),
  ],
  ['ledger-closed-with-inside', 'entry-log/1', 'closed with somebody inside', without('ExitRecorded', -1)],
]
