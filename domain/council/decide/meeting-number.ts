import type { Rules } from '../../guideline/rules.ts'
import { today } from '../../law/deciding.ts'
import { fiscalYearOf } from '../../kernel/fiscal-year.ts'
import type { CaseNumber } from '../../kernel/case-number.ts'
import type { CouncilState } from '../state.ts'

/** The meeting's number (第n回 of its fiscal year), drawn once and kept. */
export const drawnNumber = ({ number }: Pick<CouncilState, 'number'>, rules: Rules): CaseNumber =>
  number ?? {
    fiscalYear: fiscalYearOf(today(rules)),
    series: rules.settings.series['council'] ?? '',
    serial: rules.nextSerial,
  }
