import type { Rules } from '../guideline/rules.ts'
import type { CaseNumber } from '../kernel/case-number.ts'
import { numberFor } from '../law/deciding.ts'
import type { CouncilState } from './state.ts'
import { councilSettings } from './settings.ts'

/** The meeting's number (第n回 of its fiscal year), drawn once and kept (operational setting: the series' mark). */
export const drawnNumber = ({ number }: Pick<CouncilState, 'number'>, rules: Rules): CaseNumber =>
  numberFor(number, councilSettings, rules)
