import type { CouncilEvent } from './events.ts'
import type { AgendaItem, Circular, CouncilState, Question } from './state.ts'

/** What a deliberation by circulation is after an event of its own. */
export const evolveCircular = (state: CouncilState, event: CouncilEvent): CouncilState => {
  if (event.type === 'CircularStarted') {
    const { reason, number, round, due } = event.data
    return {
      ...state,
      stage: round,
      number,
      opened: null,
      attendance: [],
      items: state.items.map((one) => ({ ...one, notified: true })),
      circular: { round, due, reason, consents: [], opinions: [], questions: [] },
    }
  }
  const { circular } = state
  if (circular === null) return state
  switch (event.type) {
    case 'ConsentReplied': {
      const consents = [...circular.consents.filter((one) => one.member !== event.data.member), event.data]
      return { ...state, circular: { ...circular, consents } }
    }
    case 'ConsentReached':
      return { ...state, stage: 'opinions', circular: { ...circular, round: 'opinions', due: event.data.due } }
    case 'ConsentRefused':
      return { ...state, stage: 'settling', ending: { how: 'not-consented', reason: circular.reason, by: null } }
    case 'OpinionGiven':
      return { ...state, circular: spoken(circular, event.data) }
    case 'QuestionAnswered': {
      const { question, answer, by } = event.data
      const answered = (one: Question) => (one.id === question ? { ...one, answer: { text: answer, by } } : one)
      return { ...state, circular: { ...circular, questions: circular.questions.map(answered) } }
    }
    case 'CircularConcluded':
      return concluded(state, event.data)
    case 'CircularReturned':
      return {
        ...state,
        stage: 'opinions',
        returns: [...state.returns, event.data],
        items: state.items.map((one) => ({ ...one, outcome: null })),
      }
    case 'CircularConfirmed': {
      const { by, note } = event.data
      return {
        ...state,
        stage: 'settling',
        deliberated: { at: null, by },
        confirmed: { by, note },
        ending: { how: 'concluded', reason: circular.reason, by },
      }
    }
    default:
      return state
  }
}

/** A member's later word stands for the earlier one; a question that they don't ask any more is withdrawn. */
const spoken = (
  circular: Circular,
  { member, opinions, by }: Extract<CouncilEvent, { readonly type: 'OpinionGiven' }>['data'],
): Circular => {
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
    ...circular,
    opinions: [
      ...circular.opinions.filter((one) => one.member !== member),
      ...opinions.map(({ item, stance, text }) => ({ item, stance, text, member, by })),
    ],
    questions: [...known, ...fresh],
  }
}

const concluded = (
  state: CouncilState,
  { reports, items, publicSummary, by }: Extract<CouncilEvent, { readonly type: 'CircularConcluded' }>['data'],
): CouncilState => {
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
    minutes: { items, publicSummary, revision: (state.minutes?.revision ?? 0) + 1, by },
  }
}
