import type { EvolveOf } from '../../law/part.ts'
import { restingOn } from '../resting-on.ts'
import { withNotice } from '../agenda/evolve.ts'
import type { CouncilState } from '../state.ts'
import type { AgendaItem } from '../agenda/state.ts'
import type { Circular } from './state.ts'
import { closedWhenSettled } from '../telling/untold.ts'
import type { CirculationEvent, Concluded, Given } from './events.ts'

/** What a deliberation by circulation is after an event of its own; without one in hand nothing changes. */
export const circulationEvolve: EvolveOf<CouncilState, CirculationEvent> = {
  CircularStarted: (state, { reason, number, round, due, holders = [], entrusted, by }) => ({
    ...restingOn(withNotice(state), 'call', entrusted),
    stage: round,
    noticed: { by, holders },
    number,
    opened: null,
    attendance: [],
    circular: { round, due, reason, consents: [], opinions: [], questions: [] },
  }),
  ConsentReplied: (state, reply) =>
    changed(state, ({ consents }) => ({
      consents: [...consents.filter((one) => one.member !== reply.member), reply],
    })),
  ConsentReached: (state, { due }) =>
    state.circular === null ? state : { ...changed(state, () => ({ round: 'opinions', due })), stage: 'opinions' },
  ConsentRefused: (state) =>
    state.circular === null
      ? state
      : closedWhenSettled({
          ...state,
          stage: 'settling',
          ending: { how: 'not-consented', reason: state.circular.reason, by: null },
        }),
  OpinionGiven: (state, given) => changed(state, (circular) => spoken(circular, given)),
  QuestionAnswered: (state, { question, answer, by }) =>
    changed(state, ({ questions }) => ({
      questions: questions.map((one) => (one.id === question ? { ...one, answer: { text: answer, by } } : one)),
    })),
  CircularConcluded: (state, conclusion) => (state.circular === null ? state : concluded(state, conclusion)),
  CircularReturned: (state, returned) =>
    state.circular === null
      ? state
      : {
          ...state,
          stage: 'opinions',
          returns: [...state.returns, returned],
          items: state.items.map((one) => ({ ...one, outcome: null })),
        },
  CircularConfirmed: (state, { by, ...said }) =>
    state.circular === null
      ? state
      : closedWhenSettled({
          ...state,
          stage: 'settling',
          deliberated: { at: null, by },
          confirmed: { by, ...said },
          ending: { how: 'concluded', reason: state.circular.reason, by },
        }),
}

const changed = (state: CouncilState, to: (circular: Circular) => Partial<Circular>): CouncilState =>
  state.circular === null ? state : { ...state, circular: { ...state.circular, ...to(state.circular) } }

/** A member's later word stands for the earlier one; a question that they don't ask any more is withdrawn. */
const spoken = (circular: Circular, { member, opinions, by }: Given): Pick<Circular, 'opinions' | 'questions'> => {
  const known = circular.questions.map((one) =>
    one.member === member && one.answer === null && !opinions.some(({ question }) => question === one.id)
      ? { ...one, withdrawn: true }
      : one,
  )
  const fresh = opinions.flatMap(({ question, item, text }) =>
    question === null || known.some((one) => one.id === question)
      ? []
      : [{ id: question, member, item, text, answer: null, withdrawn: false }],
  )
  return {
    opinions: [
      ...circular.opinions.filter((one) => one.member !== member),
      ...opinions.map(({ item, stance, text }) => ({ item, stance, text, member, by })),
    ],
    questions: [...known, ...fresh],
  }
}

const concluded = (state: CouncilState, { reports, by, ...minutes }: Concluded): CouncilState => {
  const spoke = [...new Set((state.circular?.opinions ?? []).map((one) => one.member))]
  const withOutcome = (item: AgendaItem): AgendaItem => {
    const report = reports.find((one) => one.item === item.id)
    if (!report) return item
    const { item: _item, ...outcome } = report
    return { ...item, outcome: { ...outcome, present: spoke, by } }
  }
  return {
    ...state,
    stage: 'circular-confirmation',
    items: state.items.map(withOutcome),
    minutes: { ...minutes, revision: (state.minutes?.revision ?? 0) + 1, by },
  }
}
