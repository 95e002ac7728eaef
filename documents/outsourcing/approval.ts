import type { By } from '../../domain/kernel/by.ts'
import type { Approval } from '../../domain/outsourcing/approval/state.ts'
import type { Ending } from '../../domain/outsourcing/ending/state.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import { citationAlone, citationWithPaper, titleOfCited } from '../../domain/guideline/citation.ts'
import { placeOf } from '../../domain/kernel/article-ref.ts'
import { requestingOffice, type Guideline } from '../../domain/guideline/guideline.ts'
import { wareki, warekiWithWeekday } from '../../domain/kernel/era.ts'
import { fiscalYearLabel, fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { partsOf, type PlainDate } from '../../domain/kernel/plain-date.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { paragraphs, titleOf, type Fact, type Notice } from '../notice.ts'
import { doubtFacts } from './doubt-facts.ts'
import { outOfOrderSaid } from './out-of-order.ts'
import { conditionsSaid, outcomesSaid, senderOf } from './notice.ts'

/** Whom the approval is about: the vendor named, the candidates of a tender, or its winner to come (Art. 20). */
const vendorOf = ({ award, vendor, candidates = [] }: OutsourcingRequest): string =>
  award === 'candidates' ? candidates.join('、') : award === 'after-award' ? '落札者（契約の前に調査する）' : vendor

/**
 * The chief's written answer to a request for outsourcing (承認書, or 不承認通知; Art. 21), as the template sets it:
 * made from the record alone, so that it can be printed again at any time and says the same. Null where nothing is
 * decided yet. It is a document of the city and stands in Japanese.
 */
export const approvalNotice = (state: OutsourcingState, guideline: Guideline): Notice | null => {
  const { approval, ending, number, submitted, council } = state
  const said = approval ? approving(approval) : ending?.how === 'disapproved' ? refusing(ending) : null
  if (!said || !number || !submitted) return null
  const { by, decision, reason, ...texts } = said
  const day = tokyoDateOf(by.at)
  return {
    reference: caseNumberLabel(number),
    date: wareki(day),
    day: { ...partsOf(day) },
    addressee: `${titleOf(guideline, requestingOffice(guideline, state.office)?.head ?? '')}　様`,
    sender: [senderOf(guideline, by.post), by.name, '（公印省略）'],
    ...texts,
    opening: `${wareki(tokyoDateOf(submitted.at))}付けで申請のあった次の外部委託について、${underGuideline(guideline)}${texts.opening}`,
    facts: [
      ...requestFacts(state, guideline, submitted),
      ...deliberated(council),
      ['決定', [`${decision}　${warekiWithWeekday(day)}　${fiscalYearLabel(fiscalYearOf(day), 'ja')}`]],
      ['根拠', [cited(guideline)]],
      ...afterTheFact(state),
      ...ownWorkFact(state),
      ...verdictFact(state),
      ...outOfOrder(state),
      ...doubtFacts(state, 'approval'),
      ...(reason === '' ? [] : [['理由', paragraphs(reason)]]),
    ],
  }
}

/** Where the guideline asks for the approval. */
const cited = (guideline: Guideline): string => {
  const ref = basisOf(guideline, 'approval-before-outsourcing')
  return citationWithPaper(guideline, ref, 'ja')
}

/** The same as the opening sentence says it, with the guideline's title; nothing where the text doesn't ask for it. */
const underGuideline = (guideline: Guideline): string => {
  const ref = basisOf(guideline, 'approval-before-outsourcing')
  return placeOf(ref) === null
    ? ''
    : `${titleOfCited(guideline, ref, 'ja')}${citationAlone(guideline, ref, 'ja')}の規定により`
}

/** What the council said; nothing where the guideline has no deliberation. */
const deliberated = (council: OutsourcingState['council']): readonly Fact[] =>
  council === null
    ? []
    : [
        [
          '審議',
          [
            `${council.meeting}　${warekiWithWeekday(council.heldOn)}`,
            `結果：${outcomesSaid[council.outcome]}`,
            // An outcome that no meeting of the record told says so wherever it counts.
            ...fromOutside(council),
            ...(council.corrected ?? []).map(
              (one) =>
                `訂正　${outcomesSaid[one.was]}から（${warekiWithWeekday(tokyoDateOf(one.by.at))}　${one.by.name}）`,
            ),
          ],
        ],
        ...seen(council),
      ]

/** An outcome from outside: its minutes, and the chair's confirmation, where it isn't from before 0.5. */
const fromOutside = ({ meetingCase, outside, by }: NonNullable<OutsourcingState['council']>): readonly string[] => {
  if (meetingCase !== undefined) return []
  if (!outside) return ['関所の外で開かれた会議（庶務が議事録から記録）']
  return [
    '関所の外で開かれた会議（庶務が議事録から記録）',
    `議事録　${outside.minutes.name}（照合符号 ${outside.minutes.sha256.slice(0, 12)}）`,
    `議長の確認　${warekiWithWeekday(tokyoDateOf(by.at))}　${by.name}`,
  ]
}

/** What the council had before it, and the chief decided on: the revision and its content's fingerprint (Art. 21). */
const seen = ({ saw }: NonNullable<OutsourcingState['council']>): readonly Fact[] =>
  saw ? [['対象', [`申請 第${saw.revision}版（内容の照合符号 ${saw.fingerprint.slice(0, 12)}）`]]] : []

/** Who passed their own work, holding several posts: said wherever it counts (operational setting). */
const ownWorkFact = ({ formCheck, approval }: OutsourcingState): readonly Fact[] => {
  const said = [
    ...(formCheck?.ownWork ? [`形式審査は、申請の作成等を行った本人（${formCheck.by.name}）による。`] : []),
    ...(approval?.ownWork ? [`承認は、申請の作成等を行った本人（${approval.by.name}）による。`] : []),
  ]
  return said.length === 0 ? [] : [['兼務・事務取扱', said]]
}

/** A verdict under conditions, with each and its day (Art. 20). */
const verdictFact = ({ vettings }: OutsourcingState): readonly Fact[] => {
  const said = vettings.flatMap(({ vendor, conditions = [] }) =>
    conditions.map((one) => `${vendor}：${one.text}（${warekiWithWeekday(one.dueOn)}まで）`),
  )
  return said.length === 0 ? [] : [['調査の判定の条件', said]]
}

/** Work that began first is named in the answer, with the day on which that was declared (事後). */
const afterTheFact = ({ urgent }: OutsourcingState): readonly Fact[] =>
  urgent === null
    ? []
    : [
        [
          '事後',
          [
            `${warekiWithWeekday(urgent.startedOn)}に着手済み（${urgent.contractor}）`,
            `届出　${warekiWithWeekday(tokyoDateOf(urgent.by.at))}`,
          ],
        ],
      ]

/** What was out of order when the chief decided is said in the answer, too. */
const outOfOrder = ({ approval }: OutsourcingState): readonly Fact[] =>
  (approval?.cautions ?? []).map((one): Fact => ['手続の順序', [outOfOrderSaid(one)]])

/** What differs between an approval and a refusal. */
interface Said {
  readonly by: By
  readonly decision: string
  readonly reason: string
  readonly title: string
  /** The end of the opening sentence. */
  readonly opening: string
  readonly conditions: readonly { readonly text: string; readonly due: string; readonly origin: string }[]
  readonly notes: readonly string[]
}

const approving = ({ by, conditions, note }: Approval): Said => ({
  by,
  decision: conditions.length > 0 ? '条件付承認' : '承認',
  reason: '',
  title: '住民基本台帳ネットワークシステムに係る外部委託の承認について（通知）',
  opening: conditions.length > 0 ? '条件を付して承認します。' : '承認します。',
  conditions: conditionsSaid(conditions),
  // No duty stands here that no article and no condition contains.
  notes: paragraphs(note),
})

const refusing = ({ by, reason }: Ending): Said => ({
  by,
  decision: '不承認',
  reason,
  title: '住民基本台帳ネットワークシステムに係る外部委託の不承認について（通知）',
  opening: '、承認しないこととしましたので通知します。',
  conditions: [],
  notes: [],
})

const requestFacts = (state: OutsourcingState, guideline: Guideline, submitted: By): readonly Fact[] => {
  const { request, number } = state
  if (!request) return []
  return [
    ['件名', [request.title]],
    ['案件番号', [number ? caseNumberLabel(number) : '']],
    ['申請', [`${wareki(tokyoDateOf(submitted.at))}　${titleOf(guideline, submitted.post)}　${submitted.name}`]],
    ['委託する事務', paragraphs(request.work)],
    ['委託先', [vendorOf(request)]],
    [
      '委託期間',
      [
        `${wareki(request.startsOn)}から${wareki(request.endsOn)}まで`,
        `（${years(request.startsOn, request.endsOn)}）`,
      ],
    ],
  ]
}

/** The fiscal years that a period touches: an approval of March and a contract from April belong to two. */
const years = (from: PlainDate, to: PlainDate): string => {
  const [first, last] = [fiscalYearOf(from), fiscalYearOf(to)]
  return first === last
    ? fiscalYearLabel(first, 'ja')
    : `${fiscalYearLabel(first, 'ja')}から${fiscalYearLabel(last, 'ja')}まで`
}
