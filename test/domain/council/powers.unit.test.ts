import { describe, expect, it } from 'vitest'
import type { CouncilCommand } from '../../../domain/council/commands.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import {
  circularAt,
  concludes,
  confirmsCircular,
  confirmsMinutes,
  draftsMinutes,
  given,
  meetingAt,
  notesNext,
  notesTold,
  opines,
  sobueHead,
} from '../../support/council-acts.ts'
import { testNoCase, testPowers, type StatedPower } from '../../support/powers.ts'
import { people, rulesAt, type Who } from '../../support/rules.ts'
import { withBasis } from '../../support/with-basis.ts'

const law = procedureNamed('council').decider

const opined = [
  ...circularAt('opinions'),
  ...['general-policy-director', 'digital-promotion-head', 'citizen-head', 'sobue-head', 'heiwa-head'].map((one) =>
    opines(one),
  ),
]
const cases = {
  planned: given(...meetingAt('planned')).state,
  called: given(...meetingAt('called')).state,
  open: given(...meetingAt('open')).state,
  consent: given(...circularAt('consent')).state,
  opinions: given(...circularAt('opinions')).state,
  'circular-confirmation': given(...opined, concludes({ 'item-1': 'favourable' })).state,
  minutes: given(...meetingAt('minutes')).state,
  'minutes-confirmation': given(...meetingAt('minutes-confirmation')).state,
  settling: given(...opined, concludes({ 'item-1': 'favourable' }), confirmsCircular()).state,
}
type Step = keyof typeof cases
type Type = CouncilCommand['type']
const everyStep = Object.keys(cases) as Step[]
const everybody: readonly Who[] = [...(Object.keys(people) as (keyof typeof people)[]), sobueHead]

/** The Division handles the affairs, so its head can do what its staff can (Art. 5(5)). */
const secretariat = ['secretariat', 'digital-promotion-head']
const chair = ['general-policy-director']
const chairOrSecretariat = [...chair, ...secretariat]
/** The five seats (Art. 5(1), (2)), the chair's first. */
const members = [...chair, 'digital-promotion-head', 'citizen-head', 'sobue-head', 'heiwa-head']
const inTime: StatedPower<Step> = { who: [], article: 'operational setting', at: everyStep, practice: true }

/** Who may do what about a meeting, as Art. 5 has it. */
const table: { readonly [type in Exclude<Type, 'PlanMeeting' | 'PlanRegularMeeting'>]: StatedPower<Step> } = {
  // Why the council doesn't meet is said by whoever calls it.
  RecordWhyNotMet: { who: chairOrSecretariat, article: 'operational setting', at: ['planned'] },
  NoteRhythmMissed: { ...inTime, at: ['planned'] },
  NoteRhythmKept: { ...inTime, at: ['planned'] },
  // The secretariat does the work around a meeting (Art. 5(5)).
  RescheduleMeeting: { who: chairOrSecretariat, article: 'Art. 5(5)', at: ['planned', 'called'] },
  PutOnAgenda: { who: secretariat, article: 'Art. 5(5)', at: ['planned', 'called', 'open'] },
  TakeOffAgenda: { who: secretariat, article: 'Art. 5(5)', at: ['planned', 'called'] },
  OrderAgenda: { who: secretariat, article: 'Art. 5(5)', at: ['planned', 'called', 'open'] },
  AddMeetingPaper: { who: secretariat, article: 'operational setting', at: ['planned', 'called', 'open'] },
  TakeOffMeetingPaper: { who: secretariat, article: 'operational setting', at: ['planned', 'called', 'open'] },
  PlanDuration: { who: secretariat, article: 'Art. 5(5)', at: ['planned', 'called', 'open'] },
  CallMeeting: { who: chairOrSecretariat, article: 'Art. 5(1)', at: ['planned'] },
  OpenMeeting: { who: chairOrSecretariat, article: 'Art. 5(1)', at: ['called'] },
  RecordAttendance: { who: secretariat, article: 'Art. 5(5)', at: ['open'] },
  RecordItemOutcome: { who: secretariat, article: 'Art. 5(3)', at: ['open'] },
  CorrectSittingTime: {
    who: chair,
    article: 'operational setting',
    at: ['minutes', 'minutes-confirmation', 'settling'],
  },
  CorrectOutcome: { who: chair, article: 'operational setting', at: ['minutes', 'minutes-confirmation', 'settling'] },
  WithdrawItem: { who: secretariat, article: 'Art. 5(5)', at: ['open', 'opinions'] },
  CloseMeeting: { who: chairOrSecretariat, article: 'Art. 5(1)', at: ['open'] },
  DraftMinutes: { who: secretariat, article: 'Art. 5(5)', at: ['minutes', 'minutes-confirmation'] },
  AnswerQuestion: { who: secretariat, article: 'Art. 5(5)', at: ['opinions'] },
  ConcludeCircular: { who: secretariat, article: 'Art. 5(5)', at: ['opinions'] },
  // The chair presides, and answers for what was found (Art. 5(1)).
  TurnCircular: { who: chair, article: 'operational setting', at: ['called', 'open'] },
  Reconvene: { who: chair, article: 'operational setting', at: ['open'] },
  ConfirmMinutes: { who: chair, article: 'operational setting', at: ['minutes-confirmation'] },
  ReturnMinutes: { who: chair, article: 'operational setting', at: ['minutes-confirmation'] },
  ConfirmCircular: { who: chair, article: 'operational setting', at: ['circular-confirmation'] },
  ReturnCircular: { who: chair, article: 'operational setting', at: ['circular-confirmation'] },
  // The chair, or the secretariat for the chair.
  InviteGuest: { who: chairOrSecretariat, article: 'Art. 5(4)', at: ['planned', 'called', 'open'] },
  UninviteGuest: { who: chairOrSecretariat, article: 'Art. 5(4)', at: ['planned', 'called', 'open'] },
  CancelMeeting: {
    who: chairOrSecretariat,
    article: 'operational setting',
    at: ['planned', 'called', 'open', 'consent', 'opinions'],
  },
  // The members come, consent and speak for themselves (Art. 5(2)).
  ReplyAttendance: { who: members, article: 'Art. 5(2)', at: ['called'] },
  ConsentToCircular: { who: members, article: 'operational setting', at: ['consent'] },
  GiveOpinion: { who: members, article: 'Art. 5(2)', at: ['opinions'] },
  // What time brings, and what other cases are told.
  DrawAgenda: { ...inTime, at: ['planned', 'called'] },
  LookAtMatters: {
    ...inTime,
    article: 'Art. 21',
    at: ['planned', 'called', 'open', 'consent', 'opinions', 'circular-confirmation'],
  },
  EndConsentRound: { ...inTime, at: ['consent'] },
  NoteItemsTold: { ...inTime, article: 'operational setting' },
  NoteNextMeeting: { ...inTime, at: ['minutes', 'minutes-confirmation', 'settling'] },
  RemindTask: inTime,
  EscalateTask: inTime,
  AskAnew: inTime,
}

const at = '2026-06-22 10:00'
const asked = { law, everybody, at }
testPowers('who may do what about a meeting (Art. 5)', { ...asked, cases, table })
testNoCase({
  ...asked,
  types: [...Object.keys(table), 'PlanMeeting', 'PlanRegularMeeting'] as Type[],
  begins: ['PlanMeeting', 'PlanRegularMeeting'],
  afterwards: ['CorrectOutcome', 'CorrectSittingTime'],
  none: law.initialState,
  closed: given(...meetingAt('minutes'), notesTold(), notesNext(), draftsMinutes(), confirmsMinutes()).state,
  how: 'held',
})

describe('who plans a meeting (Art. 5(5))', () => {
  const asks = (type: Type, who: Who) => withBasis(law.permits(type, law.initialState, rulesAt(at, who)))
  const refused = (article: string, ...whoCan: readonly string[]) => ({
    may: false,
    refusal: { code: 'not-permitted', article, details: { whoCan } },
  })

  it('the secretariat and its head; and of the regular ones the practice plans the next', () => {
    for (const who of [...everybody, 'practice'] as const) {
      expect(asks('PlanMeeting', who)).toEqual(
        who === 'secretariat'
          ? { may: true, as: 'secretariat' }
          : who === 'systemManager'
            ? { may: true, as: 'digital-promotion-head' }
            : refused('Art. 5(5)', ...secretariat),
      )
      if (who === 'practice') expect(asks('PlanRegularMeeting', who)).toEqual({ may: true, as: null })
    }
  })

  it('each meeting once', () => {
    const twice = {
      may: false,
      refusal: { code: 'already-started', article: 'operational setting', details: {} },
    }
    for (const step of everyStep) {
      expect(withBasis(law.permits('PlanMeeting', cases[step], rulesAt(at, 'secretariat')))).toEqual(twice)
      expect(withBasis(law.permits('PlanRegularMeeting', cases[step], rulesAt(at, 'practice')))).toEqual(twice)
    }
  })
})
