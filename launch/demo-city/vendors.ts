import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { VettingAnswer, VettingMeans, VettingReport, VettingVerdict } from '../../domain/outsourcing/commands.ts'

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
  mirai: vendor('株式会社みらい事務センター', '0180001000074'),
} as const

/** What was found in each area, as the office writes it down. */
const findings: readonly VettingAnswer[] = [
  { area: 'organisation', finding: 'met', evidence: '情報セキュリティ管理規程（最終改定 令和7年10月）、体制図・緊急連絡網、ISO/IEC 27001 認証書の写しを確認。過去3年間の漏えい等の事故なし。' },
  { area: 'staff', finding: 'met', evidence: '従事者名簿と秘密保持誓約書（退職後の義務を含む）の写しを受領。研修は年2回、直近の受講率100%。' },
  { area: 'subcontracting', finding: 'met', evidence: '再委託を行わない旨を書面で確認。必要が生じたときは事前に書面で承諾を求める手続を説明済み。' },
  { area: 'premises', finding: 'met', evidence: '作業場所は市の庁舎内に限る。持帰りの作業は行わない。' },
  { area: 'technology', finding: 'met', evidence: '個人別ID、操作記録の1年間保管、保守用端末の暗号化と定義ファイルの更新手順を確認。' },
  { area: 'media', finding: 'met', evidence: '受渡簿の様式、持出し・複写の制限、返還・廃棄の証明書の見本を確認。' },
  { area: 'incidents', finding: 'met', evidence: '第一報は覚知から1時間以内、連絡先を確認。市の検査と報告の求めに応じる旨の書面あり。' },
]

/** How a report of the demo city differs from a plain suitable one. */
export interface VettingDetails {
  readonly means?: readonly VettingMeans[]
  readonly verdict?: VettingVerdict
  readonly answers?: readonly VettingAnswer[]
  readonly note?: string
}

/** The report about a vendor (Art. 20). */
export const vettingOf = ({ name, corporateNumber }: Vendor, checkedOn: PlainDate, details: VettingDetails = {}): VettingReport => ({
  vendor: name,
  corporateNumber,
  checkedOn,
  means: details.means ?? ['papers', 'hearing'],
  answers: findings.map((one) => details.answers?.find((other) => other.area === one.area) ?? one),
  verdict: details.verdict ?? 'suitable',
  note: details.note ?? '調査票（要綱第20条）に基づき確認した。認証の取得だけをもって適合とはせず、書面と聴取によった。',
})
