import { casesOf } from '../agenda/matters.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { conclude, confirmCircular, returnCircular, stillSpeaking } from './decide-conclusion.ts'
import { consent, endConsentRound, notToBeTurned, turnCircular } from './decide-consent.ts'
import { answerQuestion, giveOpinion } from './decide-opinions.ts'
import {
  answerFields,
  becauseFields,
  conclusionFields,
  confirmingFields,
  consentFields,
  opinionsFields,
  roundFields,
} from './fields.ts'

/** Who has the items circulate, who says what to them, and who draws it together (Art. 5(1), (2), (5)). */
export const circulationCommands = {
  TurnCircular: command({
    fields: becauseFields,
    who: 'chair',
    rule: 'circulation',
    at: ['called', 'open'],
    bar: notToBeTurned,
    asksWhoHolds: true,
    decide: turnCircular,
  }),
  ConsentToCircular: command({
    fields: consentFields,
    who: 'member',
    rule: 'circulation',
    at: ['consent'],
    about: ({ member }) => member,
    under: ({ member }) => member,
    // Each seat speaks for itself (Art. 5(2)).
    passes: null,
    // That another agrees is nothing to one's own answer; a reason that they give may be.
    despite: {
      ConsentReplied: ({ member }, came) => member !== came.member && came.consents && came.reason.trim() === '',
    },
    decide: consent,
  }),
  EndConsentRound: command({
    fields: roundFields,
    who: 'practice',
    rule: 'circulation',
    at: ['consent'],
    told: endConsentRound,
  }),
  GiveOpinion: command({
    fields: opinionsFields,
    who: 'member',
    rule: 'council-members',
    at: ['opinions'],
    about: ({ member }) => member,
    under: ({ member }) => member,
    // Each seat speaks for itself (Art. 5(2)). What the others said is what it speaks to as well: stale by it.
    passes: null,
    decide: giveOpinion,
  }),
  AnswerQuestion: command({
    fields: answerFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['opinions'],
    about: ({ question }) => question,
    // What a member asks is answered to that question, whatever others say or ask.
    despite: { OpinionGiven: true, QuestionAnswered: ({ question }, came) => question !== came.question },
    decide: answerQuestion,
  }),
  ConcludeCircular: command({
    fields: conclusionFields,
    who: 'secretariat',
    rule: 'council-affairs',
    at: ['opinions'],
    signIn: true,
    bar: stillSpeaking,
    looksAt: (_data, state) => casesOf(state),
    decide: conclude,
  }),
  ConfirmCircular: command({
    fields: confirmingFields,
    who: 'chair',
    rule: 'circulation',
    at: ['circular-confirmation'],
    passes: (state) => ({ drafted: [state.minutes?.by] }),
    looksAt: (_data, state) => casesOf(state),
    decide: confirmCircular,
  }),
  ReturnCircular: command({
    fields: becauseFields,
    who: 'chair',
    rule: 'circulation',
    at: ['circular-confirmation'],
    decide: returnCircular,
  }),
}

/** The commands of a deliberation by circulation. */
export type CirculationCommand = CommandsOf<typeof circulationCommands>
