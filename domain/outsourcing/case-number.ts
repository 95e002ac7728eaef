import type { CaseNumber } from './events.ts'

/**
 * A case number as the city writes it: `R8-委-003`, the fiscal year by its era, the series' mark, the running number.
 */
export const caseNumberLabel = ({ fiscalYear, series, serial }: CaseNumber): string =>
  `R${fiscalYear - 2018}-${series}-${String(serial).padStart(3, '0')}`
