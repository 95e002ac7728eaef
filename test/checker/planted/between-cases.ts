import { andThen, again, by, saying, type Planted } from '../../support/planted.ts'

const demo = (procedure: string, nth: number): string => `${procedure}/5e415407-0000-4000-8000-00000000${nth}`
const instruction = demo('instruction', 1051)

/** Breaches that show only where cases are held against each other, or against the roster: the demo city's record. */
export const plantedBetween: readonly Planted[] = [
  [
    'number-twice',
    demo('outsourcing', 1003),
    'a number that another case has',
    saying('OutsourcingSubmitted', { number: { serial: 7, series: '委', fiscalYear: 2026 } }),
  ],
  [
    'number-before-sekisho',
    'city/',
    'a number that the city had given before Sekisho',
    (events) => {
      const [founded, ...rest] = events
      const data = {
        name: 'numbersBefore',
        value: ['委:2026:900'],
        inForceFrom: '2023-04-01',
        reason: '移行',
        by: null,
      }
      return [founded!, { ...founded!, type: 'SettingChanged', data }, ...rest]
    },
  ],
  [
    'outcome-not-minuted',
    demo('outsourcing', 1008),
    'told by a meeting that never was',
    saying('CouncilOutcomeRecorded', { meetingCase: 'council/5e415407-0000-4000-8000-000000009999' }),
  ],
  [
    'post-not-held',
    demo('outsourcing', 1004),
    'by somebody who no longer holds the post',
    by('OutsourcingSubmitted', 'sobue-head'),
  ],
  ['id-of-two', demo('entry-permit', 1062), 'one ID with two people', saying('IdRegistered', { number: 'ID-0107' })],
  [
    'permit-double',
    demo('entry-permit', 1068),
    'two permits of one person for one room',
    saying('EntryAppliedFor', { room: 'computer-room-server' }),
  ],
  [
    'worker-without-contract',
    demo('entry-permit', 1067),
    'under a contract that isn’t there',
    saying('EntryAppliedFor', ({ holder }) => ({
      holder: { ...(holder as object), contract: demo('outsourcing', 1004) },
    })),
  ],
  [
    'permit-beyond-contract',
    demo('entry-permit', 1071),
    'longer than the contract',
    saying('EntryPermitted', { untilOn: '2027-03-31' }),
  ],
  [
    'worker-of-other-company',
    demo('entry-permit', 1067),
    'of another company',
    saying('EntryAppliedFor', ({ holder }) => ({ holder: { ...(holder as object), company: '株式会社まったく別' } })),
  ],
  [
    'worker-without-consent',
    demo('entry-permit', 1067),
    'of a sub-contractor without consent',
    saying('EntryAppliedFor', ({ holder }) => ({ holder: { ...(holder as object), subcontract: 'subcontract-9' } })),
  ],
  [
    'instruction-without-outcome',
    instruction,
    'resting on a meeting that found nothing',
    saying('InstructionIssued', {
      cause: { kind: 'meeting', case: 'council/5e415407-0000-4000-8000-000000009999', item: 'item-1', text: '' },
    }),
  ],
  [
    'rule-book-ahead',
    instruction,
    'by a rule book to come',
    (events) => events.map((one) => ({ ...one, meta: { ...one.meta, ruleBook: 9_999 } })),
  ],
  [
    'entrusted-by-another',
    'city/',
    'the administrator gives what is the chair’s',
    andThen('ConveningEntrusted', {
      entrusted: 'entrusted-1',
      acts: ['call'],
      from: '2099-01-01',
      until: null,
      reason: '',
      by: { person: 'p', name: 'n', post: 'administrator', at: '2026-04-01T00:00:00.000Z' },
    }),
  ],
  [
    'entrusting-end-late',
    'city/',
    'told when it was over',
    andThen('EntrustingEndNoted', { entrusted: 'entrusted-1', until: '2020-03-31' }),
  ],
  [
    'entrusted-for-days-over',
    'city/',
    'given for days that were over',
    andThen('ConveningEntrusted', {
      entrusted: 'entrusted-1',
      acts: ['call'],
      from: '2001-01-01',
      until: null,
      reason: '',
      by: { person: 'p', name: 'n', post: 'general-policy-director', at: '2026-04-01T00:00:00.000Z' },
    }),
  ],
  ['entered-twice', 'city/', 'somebody entered twice', again('PersonEntered')],
  [
    'appointment-reversed',
    'city/',
    'a term that ends before it begins',
    saying('PersonAppointed', { until: '2001-01-01' }),
  ],
]
