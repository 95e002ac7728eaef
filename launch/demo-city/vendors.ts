import type {
  Certificate,
  VettingMeans,
  VettingReport,
  VettingVerdict,
} from '../../domain/outsourcing/vetting/fields.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import { questionnaireOn, questionnaires } from '../../domain/guideline/questionnaire.ts'
import { answersOn, type Exception } from './vetting-answers.ts'

/** A vendor of the demo city: invented, with a corporate number that is never issued (none begins with a zero). */
export interface Vendor {
  readonly name: string
  readonly corporateNumber: string
}

const vendor = (name: string, corporateNumber: string): Vendor => ({ name, corporateNumber })

/** The companies that work, or would like to work, for the demo city. */
export const vendors = {
  aoi: vendor('株式会社あおい電算', '0180001000017'),
  chukyo: vendor('中京データ保守株式会社', '0180001000025'),
  tokai: vendor('東海ビジネスサポート株式会社', '0180001000033'),
  icho: vendor('有限会社いちょう情報サービス', '0180002000041'),
  owari: vendor('尾張リサイクルテクノ株式会社', '0180001000058'),
  kiso: vendor('木曽川印刷株式会社', '0180001000066'),
  tsubame: vendor('有限会社つばめ機器サービス', '0180002000082'),
  mirai: vendor('株式会社みらい事務センター', '0180001000074'),
} as const

/** How a report of the demo city differs from a plain suitable one. */
export interface VettingDetails {
  readonly means?: readonly VettingMeans[]
  readonly verdict?: VettingVerdict
  readonly answers?: readonly Exception[]
  readonly certificates?: readonly Certificate[]
  readonly conditions?: VettingReport['conditions']
  readonly note?: string
}

/** The report about a vendor (Art. 20). */
export const vettingOf = (
  { name, corporateNumber }: Vendor,
  checkedOn: PlainDate,
  details: VettingDetails = {},
): VettingReport => ({
  vendor: name,
  corporateNumber,
  checkedOn,
  means: details.means ?? ['papers', 'hearing'],
  questionnaire: questionnaireOn(questionnaires, checkedOn).version,
  answers: answersOn(checkedOn, details.answers),
  certificates: details.certificates ?? [],
  answerRefused: '',
  verdict: details.verdict ?? 'suitable',
  ...(details.conditions === undefined ? {} : { conditions: details.conditions }),
  note:
    details.note ?? '調査票（要綱第20条）に基づき確認した。認証の取得だけをもって適合とはせず、書面と聴取によった。',
  copiedFrom: null,
})
