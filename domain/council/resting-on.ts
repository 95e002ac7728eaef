import type { ConveningAct, Entrusted } from '../guideline/entrusted.ts'
import type { CouncilState } from './state.ts'

/** The meeting with what one of its acts of convening rests on; acts from before that was asked say nothing. */
export const restingOn = (state: CouncilState, act: ConveningAct, on: Entrusted | null | undefined): CouncilState =>
  on === undefined ? state : { ...state, restsOn: { ...state.restsOn, [act]: on } }
