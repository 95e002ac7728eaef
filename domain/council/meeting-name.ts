import { fiscalYearLabel, fiscalYearOf } from '../kernel/fiscal-year.ts'
import { englishDate } from '../kernel/era.ts'
import { tokyoDateOf } from '../kernel/instant.ts'
import { partsOf, type PlainDate } from '../kernel/plain-date.ts'
import type { CouncilState } from './state.ts'

type Named = Pick<CouncilState, 'name' | 'number' | 'date' | 'council'>

/**
 * A meeting's name on papers: the one given by hand, else the year's number and what the council is called, and its
 * date before it has a number.
 */
export const meetingName = ({ name, number, date, council }: Named, language: 'ja' | 'en' = 'ja'): string => {
  if (name !== '') return name
  const year = number?.fiscalYear ?? fiscalYearOf(date)
  const { month, day } = partsOf(date)
  if (language === 'en') {
    return number
      ? `${council.en} ${fiscalYearLabel(year, 'en')} no. ${number.serial}`
      : `${council.en} of ${englishDate(date)}`
  }
  return number
    ? `${fiscalYearLabel(year, 'ja')}第${number.serial}回${council.ja}`
    : `${fiscalYearLabel(year, 'ja')}${council.ja}（${month}月${day}日）`
}

/**
 * The day on which the council deliberated: the one on which the meeting was opened, or that on which the chair
 * confirmed what circulated.
 */
export const deliberatedOn = ({ circular, deliberated, opened, date }: CouncilState): PlainDate =>
  circular !== null && deliberated !== null ? tokyoDateOf(deliberated.by.at) : (opened?.on ?? date)
