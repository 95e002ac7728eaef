import type { CouncilOutcome } from '../../../domain/outsourcing/deliberation/fields.ts'
import type { DisposalManner } from '../../../domain/outsourcing/ending/fields.ts'
import type { Stage } from '../../../domain/outsourcing/stages.ts'
import type { VettingMeans, VettingVerdict } from '../../../domain/outsourcing/vetting/fields.ts'

/** The steps of the way, as paths and histories name them. */
export const steps = {
  none: '下書き',
  vetting: '調査',
  submission: '申請',
  'form-check': '形式審査',
  deliberation: '審議',
  approval: '承認',
  contracting: '契約',
  'in-force': '履行・検査',
  closing: '終了手続',
  closed: '終結',
} satisfies Record<Stage, string>

/** How a vendor is looked into. */
export const meansTerms = { papers: '書面', hearing: '聴取', 'on-site': '実地' } satisfies Record<VettingMeans, string>

/** What a vetting finds. */
export const verdicts = { suitable: '適合', conditional: '条件付きで適合', unsuitable: '不適合' } satisfies Record<
  VettingVerdict,
  string
>

/** What the council found. */
export const outcomes = {
  favourable: '可',
  'favourable-with-conditions': '条件付き可',
  continued: '継続審議',
  unfavourable: '否',
} satisfies Record<CouncilOutcome, string>

/** What became of the city’s materials. */
export const manners = {
  returned: '返還',
  destroyed: '廃棄',
  'returned-and-destroyed': '返還および廃棄',
  none: '該当なし（資料を渡していない）',
} satisfies Record<DisposalManner, string>
