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
    article: 'Art. 5(1)',
    at: ['called', 'open'],
    bar: notToBeTurned,
    decide: turnCircular,
  }),
  ConsentToCircular: command({
    fields: consentFields,
    who: 'member',
    article: 'Art. 5(2)',
    at: ['consent'],
    about: ({ member }) => member,
    under: ({ member }) => member,
    decide: consent,
  }),
  EndConsentRound: command({
    fields: roundFields,
    who: 'practice',
    article: 'operational setting',
    at: ['consent'],
    told: endConsentRound,
  }),
  GiveOpinion: command({
    fields: opinionsFields,
    who: 'member',
    article: 'Art. 5(2)',
    at: ['opinions'],
    about: ({ member }) => member,
    under: ({ member }) => member,
    decide: giveOpinion,
  }),
  AnswerQuestion: command({
    fields: answerFields,
    who: 'secretariat',
    article: 'Art. 5(5)',
    at: ['opinions'],
    about: ({ question }) => question,
    decide: answerQuestion,
  }),
  ConcludeCircular: command({
    fields: conclusionFields,
    who: 'secretariat',
    article: 'Art. 5(5)',
    at: ['opinions'],
    bar: stillSpeaking,
    decide: conclude,
  }),
  ConfirmCircular: command({
    fields: confirmingFields,
    who: 'chair',
    article: 'Art. 5(1)',
    at: ['circular-confirmation'],
    decide: confirmCircular,
  }),
  ReturnCircular: command({
    fields: becauseFields,
    who: 'chair',
    article: 'Art. 5(1)',
    at: ['circular-confirmation'],
    decide: returnCircular,
  }),
}

/** The commands of a deliberation by circulation. */
export type CirculationCommand = CommandsOf<typeof circulationCommands>
