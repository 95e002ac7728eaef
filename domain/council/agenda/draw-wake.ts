import type { Instant } from '../../kernel/instant.ts'
import type { CouncilState } from '../state.ts'

/** The agenda's deadline, at which it is drawn up (operational setting). */
export interface DrawWake {
  readonly kind: 'draw'
  readonly at: Instant
}

/** When a meeting's agenda is to be drawn up; nothing where it was, or only the secretariat makes it. */
export const drawWakes = ({ stage, drawn, agendaDeadline }: CouncilState): readonly DrawWake[] =>
  (stage === 'planned' || stage === 'called') && !drawn && agendaDeadline !== null
    ? [{ kind: 'draw', at: agendaDeadline }]
    : []
