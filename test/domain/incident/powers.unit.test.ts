import { describe, expect, it } from 'vitest'
import type { IncidentCommand } from '../../../domain/incident/commands.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import { contracts, closes, given, orders, followsUp, reports, settled, told } from '../../support/incident-acts.ts'
import { testNoCase, testPowers, type StatedPower } from '../../support/powers.ts'
import { people, rulesAt, type Who } from '../../support/rules.ts'
import { withBasis } from '../../support/with-basis.ts'

const law = procedureNamed('incident').decider

const toldAll = [told(), told({ contract: contracts[1]! }), told({ contract: contracts[2]! })]
const cases = {
  handling: given(reports(), orders()).state,
  telling: given(
    ...settled().map((act, nth) => (nth === 0 ? reports() : act)),
    ...toldAll,
    orders(),
    followsUp(),
    closes(),
  ).state,
}
type Step = keyof typeof cases
type Type = IncidentCommand['type']
const everybody = Object.keys(people) as readonly Who[]

/** The Division handles the affairs, so its head can do what its staff can (Art. 5(5)). */
const itsHead = ['digital-promotion-head']
const secretariat = ['secretariat', ...itsHead]
const chief = ['general-policy-director']
/** The office where it happened and the secretariat handle it together. */
const handlers = ['citizen-staff', 'citizen-head', ...secretariat]
const either = ['secretariat', ...chief, ...itsHead]
const handling = ['handling'] as const
const inTime: StatedPower<Step> = {
  who: [],
  article: 'operational setting',
  at: ['handling', 'telling'],
  practice: true,
}

/** Who may do what about an incident, as Art. 22(5) has it. */
const table: { readonly [type in Exclude<Type, 'ReportIncident' | 'NoteProposed'>]: StatedPower<Step> } = {
  AssessIncident: { who: secretariat, article: 'operational setting', at: handling },
  SupplementReport: { who: handlers, article: 'operational setting', at: handling },
  AddAffectedContract: { who: handlers, article: 'operational setting', at: handling },
  NotifyDone: { who: handlers, article: 'operational setting', at: handling },
  WaiveNotice: { who: secretariat, article: 'operational setting', at: handling },
  OrderFollowUp: { who: either, article: 'operational setting', at: handling },
  // Whoever was ordered to do something that isn't done yet; in these cases the head of Heiwa.
  ReportFollowUp: { who: { handling: ['heiwa-head'], telling: [] }, article: 'operational setting', at: handling },
  ProposeCouncil: { who: either, article: 'Art. 5(3)', at: handling },
  // The chief closes it; the practice tells the contracts and reminds.
  CloseIncident: { who: chief, article: 'operational setting', at: handling },
  NoteContractTold: inTime,
  RemindTask: inTime,
  EscalateTask: inTime,
  AskAnew: inTime,
}

const at = '2026-06-01 10:00'
const asked = { law, everybody, at }
testPowers('who may do what about an incident (Art. 22(5))', { ...asked, cases, table })
testNoCase({
  ...asked,
  types: [...Object.keys(table), 'ReportIncident', 'NoteProposed'] as Type[],
  begins: ['ReportIncident'],
  none: law.initialState,
  closed: given(...settled(), closes()).state,
  how: 'completed',
})

describe('who reports an incident (Art. 22(5))', () => {
  const holders = [
    ...['digital-promotion', 'citizen', 'sobue', 'heiwa'].flatMap((office) => [`${office}-staff`, `${office}-head`]),
    'secretariat',
  ]

  it('every office that may outsource, and the secretariat, before there is a case', () => {
    for (const who of ['staff', 'head', 'secretariat', 'systemManager', 'otherStaff', 'otherHead'] as const)
      expect(withBasis(law.permits('ReportIncident', law.initialState, rulesAt(at, who)))).toEqual({
        may: true,
        as: people[who].posts[0],
      })
    for (const who of ['chief', 'administrator', 'auditor', 'outsider', 'practice'] as const)
      expect(withBasis(law.permits('ReportIncident', law.initialState, rulesAt(at, who)))).toEqual({
        may: false,
        refusal: { code: 'not-permitted', article: 'operational setting', details: { whoCan: holders } },
      })
  })

  it('once: what comes after is a supplement', () => {
    expect(withBasis(law.permits('ReportIncident', cases.handling, rulesAt(at, 'staff')))).toEqual({
      may: false,
      refusal: { code: 'already-started', article: 'operational setting', details: {} },
    })
  })
})

describe('who says what becomes of a proposal (Art. 5(5))', () => {
  it('the secretariat, or the meeting itself through the practice', () => {
    const asks = (who: Who, step: Step) => withBasis(law.permits('NoteProposed', cases[step], rulesAt(at, who)))
    expect(asks('secretariat', 'handling')).toEqual({ may: true, as: 'secretariat' })
    expect(asks('systemManager', 'handling')).toEqual({ may: true, as: 'digital-promotion-head' })
    expect(asks('practice', 'handling')).toEqual({ may: true, as: null })
    for (const who of ['secretariat', 'practice'] as const)
      expect(asks(who, 'telling')).toEqual({
        may: false,
        refusal: {
          code: 'wrong-step',
          article: 'operational setting',
          details: { step: 'telling', needs: ['handling'] },
        },
      })
    for (const who of everybody.filter((one) => one !== 'secretariat' && one !== 'systemManager'))
      expect(asks(who, 'handling')).toEqual({
        may: false,
        refusal: { code: 'not-permitted', article: 'operational setting', details: { whoCan: secretariat } },
      })
  })
})
