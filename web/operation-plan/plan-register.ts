import { fiscalYearLabel } from '../../domain/kernel/fiscal-year.ts'
import type { DeclaredRegister } from '../register/declared-register.ts'
import { ownText } from '../register/own-text.ts'
import { stageInWords } from '../say.ts'
import type { Tone } from '../tone.ts'
import type { Ui } from '../ui.ts'
import { wordsOf } from './words.ts'

/** Where the plans are listed. */
export const planAddress = '/registers/operation-plan/plans'

/** What a stage is called, with how it ended. */
export const stageOf = (
  ui: Ui,
  stage: string,
  ending: string | null,
): { readonly text: string; readonly tone: Tone } => ({
  text: stageInWords(ui, wordsOf(ui), stage, ending),
  tone: ending !== null ? 'neutral' : stage === 'settled' ? 'success' : 'info',
})

const periodText = (ui: Ui, { fiscalYear, month }: { readonly [cell: string]: unknown }): string => {
  if (typeof fiscalYear !== 'number') return ''
  const year = fiscalYearLabel(fiscalYear, ui.lang)
  return typeof month === 'number' ? wordsOf(ui).month(year, month) : year
}

const versionText = (ui: Ui, version: unknown): string =>
  typeof version === 'number' ? wordsOf(ui).versionOf(version) : ''

/** The plans as their page shows them (Art. 19(2)). */
export const planRegisterPage: DeclaredRegister = {
  procedure: 'operation-plan',
  name: 'plans',
  address: planAddress,
  words: (ui) => wordsOf(ui).register,
  stages: (ui) => wordsOf(ui).stages,
  stage: (ui, { stage, ending }) => stageOf(ui, stage, ending),
  columns: [
    { heading: 'case', kind: 'case', sort: 'number' },
    { heading: 'stage', kind: 'stage' },
    ownText('period', (ui, { cells }) => periodText(ui, cells)),
    ownText('version', (ui, { cells }) => versionText(ui, cells['version'])),
    ownText('disagreed', ({ t }, { cells }) => (cells['disagreed'] === true ? t.parts.yes : t.parts.no)),
    { heading: 'holder', kind: 'holders' },
    { heading: 'due', kind: 'due', sort: 'due' },
  ],
  filters: ['stage', 'office', 'due', 'fiscalYear'],
  sort: { by: 'opened', descending: true },
}
