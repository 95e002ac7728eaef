import { describe, expect, it } from 'vitest'
import type { InstructionCommand } from '../../../domain/instruction/commands.ts'
import { procedureNamed } from '../../../domain/procedures.ts'
import {
  acknowledges,
  asksForReport,
  closes,
  completes,
  drafts,
  given,
  issues,
  reports,
} from '../../support/instruction-acts.ts'
import { testNoCase, testPowers, type StatedPower } from '../../support/powers.ts'
import { people, rulesAt, type Who } from '../../support/rules.ts'
import { withBasis } from '../../support/with-basis.ts'

const law = procedureNamed('instruction').decider

const cases = {
  draft: given(drafts()).state,
  hearing: given(asksForReport()).state,
  considering: given(asksForReport(), reports()).state,
  issued: given(issues()).state,
  'in-hand': given(issues(), acknowledges()).state,
  reported: given(issues(), acknowledges(), completes()).state,
}
type Step = keyof typeof cases
type Type = InstructionCommand['type']
const everyStep = Object.keys(cases) as Step[]
const everybody = Object.keys(people) as readonly Who[]

const chief = ['general-policy-director']
/** The Division handles the affairs, so its head can do what its staff can (Art. 5(5)). */
const itsHead = ['digital-promotion-head']
const secretariat = ['secretariat', ...itsHead]
/** The head who is instructed or asked; the secretariat's draft has named them too. */
const addressee = ['citizen-head']
const inTime: StatedPower<Step> = { who: [], article: 'operational setting', at: everyStep, practice: true }

/** Who may do what about an instruction or a report, as Arts. 6 and 11 have it. */
const table: { readonly [type in Exclude<Type, 'RequestReport'>]: StatedPower<Step> } = {
  // The secretariat prepares for the chief (Art. 5(5)), who alone instructs, changes and ends it (Art. 6).
  DraftInstruction: { who: secretariat, article: 'operational setting', at: ['draft'] },
  IssueInstruction: { who: chief, article: 'Art. 6', at: ['draft', 'considering'] },
  ExtendInstruction: { who: chief, article: 'operational setting', at: ['issued', 'in-hand'] },
  ReturnReport: { who: chief, article: 'operational setting', at: ['reported'] },
  WithdrawInstruction: { who: chief, article: 'operational setting', at: everyStep },
  CloseInstruction: { who: chief, article: 'operational setting', at: ['considering', 'reported'] },
  // Whoever controls the entry reports what the chief asks for (Art. 11).
  GiveReport: { who: addressee, article: 'Art. 11', at: ['hearing'] },
  // The head who is instructed carries it out and reports (Art. 6).
  AcknowledgeInstruction: { who: addressee, article: 'operational setting', at: ['issued'] },
  ReportProgress: { who: addressee, article: 'operational setting', at: ['issued', 'in-hand'] },
  ReportCompletion: { who: addressee, article: 'operational setting', at: ['issued', 'in-hand'] },
  RemindTask: inTime,
  EscalateTask: inTime,
  AskAnew: inTime,
}

const at = '2026-06-01 10:00'
const asked = { law, everybody, at }
testPowers('who may do what about an instruction (Arts. 6 and 11)', { ...asked, cases, table })
testNoCase({
  ...asked,
  types: [...Object.keys(table), 'RequestReport'] as Type[],
  begins: ['DraftInstruction', 'IssueInstruction', 'RequestReport'],
  none: law.initialState,
  closed: given(issues(), acknowledges(), completes(), closes()).state,
  how: 'completed',
})

describe('who begins an instruction', () => {
  const begin = (type: Type, who: Who) => law.permits(type, law.initialState, rulesAt(at, who))
  const begun: readonly (readonly [Type, Who, string, string])[] = [
    ['IssueInstruction', 'chief', 'general-policy-director', 'Art. 6'],
    ['RequestReport', 'chief', 'general-policy-director', 'Art. 11'],
  ]

  it.each(begun)('%s: by the %s alone', (type, one, post, article) => {
    for (const who of [...everybody, 'practice'] as const)
      expect(withBasis(begin(type, who))).toEqual(
        who === one
          ? { may: true, as: post }
          : { may: false, refusal: { code: 'not-permitted', article, details: { whoCan: [post] } } },
      )
  })

  it('DraftInstruction: by the secretariat and its head (Art. 5(5))', () => {
    for (const who of [...everybody, 'practice'] as const)
      expect(withBasis(begin('DraftInstruction', who))).toEqual(
        who === 'secretariat'
          ? { may: true, as: 'secretariat' }
          : who === 'systemManager'
            ? { may: true, as: 'digital-promotion-head' }
            : {
                may: false,
                refusal: { code: 'not-permitted', article: 'operational setting', details: { whoCan: secretariat } },
              },
      )
  })

  it('a report is asked for once', () => {
    for (const step of everyStep)
      expect(withBasis(law.permits('RequestReport', cases[step], rulesAt(at, 'chief')))).toEqual({
        may: false,
        refusal: { code: 'already-started', article: 'operational setting', details: {} },
      })
  })
})
