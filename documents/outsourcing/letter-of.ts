import { basisOf } from '../../domain/guideline/basis-of.ts'
import { citationAlone, citationWithPaper } from '../../domain/guideline/citation.ts'
import { requestingOffice, type Guideline } from '../../domain/guideline/guideline.ts'
import { placeOf } from '../../domain/kernel/article-ref.ts'
import type { By } from '../../domain/kernel/by.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { wareki, warekiWithWeekday } from '../../domain/kernel/era.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { parsePlainDate, partsOf } from '../../domain/kernel/plain-date.ts'
import type { Condition } from '../../domain/outsourcing/approval/state.ts'
import type { Deliberated } from '../../domain/outsourcing/deliberation/state.ts'
import type { OfOwnWork } from '../../domain/law/own-work.ts'
import type { OutsourcingRule } from '../../domain/outsourcing/law.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { paragraphs, titleOf, type Fact, type Notice } from '../notice.ts'
import { conditionsSaid, outcomesSaid, senderOf } from './notice.ts'

/** How the fields of a change and of a correction are called on paper. */
export interface NoticeWords {
  readonly kinds: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
  /** What kinds of records are put right by their own names. */
  readonly records: Readonly<Record<string, string>>
  /** Of one that was recorded by mistake. */
  readonly never: string
}

/** What a paper of the city says of a decision: by whom, what, on which rule. */
export interface Said {
  readonly by: By
  readonly title: string
  readonly opening: string
  readonly facts: readonly Fact[]
  readonly rule: OutsourcingRule
  readonly conditions?: readonly Condition[]
  readonly note?: string
}

/** A paper of the city about a decision, as it stands in the record. */
export const letterOf = (state: OutsourcingState, guideline: Guideline, said: Said): Notice => {
  const { by, title, opening, facts, rule, conditions = [], note = '' } = said
  const day = tokyoDateOf(by.at)
  const ref = basisOf(guideline, rule)
  const cited = placeOf(ref) === null ? '' : `${citationAlone(guideline, ref, 'ja')}の規定により`
  return {
    reference: state.number === null ? '' : caseNumberLabel(state.number),
    date: wareki(day),
    day: { ...partsOf(day) },
    addressee: `${titleOf(guideline, requestingOffice(guideline, state.office)?.head ?? '')}　様`,
    sender: [senderOf(guideline, by.post), by.name, '（公印省略）'],
    title,
    opening: `${cited}${opening}`,
    facts: [['件名', [state.request?.title ?? '']], ...facts, ['根拠', [citationWithPaper(guideline, ref, 'ja')]]].map(
      ([name, lines]) => [name as string, [...(lines as readonly string[])]],
    ),
    conditions: conditionsSaid(conditions),
    notes: paragraphs(note),
  }
}

/** Whoever asked for it and decides on it holds several posts: the paper says so. */
export const ownWorkFact = ({ by, ownWork }: OfOwnWork & { readonly by: By }): readonly Fact[] =>
  ownWork === undefined ? [] : [['兼務・事務取扱', [`申請を行った本人（${by.name}）による。`]]]

/** What the council said of it, and when. */
export const deliberated = (council: Deliberated | null): readonly Fact[] =>
  council === null
    ? []
    : [
        [
          '審議',
          [
            `${council.meeting}　${warekiWithWeekday(council.heldOn)}`,
            `結果：${outcomesSaid[council.outcome]}`,
            ...(council.meetingCase === undefined ? ['関所の外で開かれた会議（庶務が議事録から記録）'] : []),
          ],
        ],
      ]

/** Fields with what stands in them. */
export const valuesOf = (values: object, names: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(values).map(([name, value]) => `${names[name] ?? name}：${valueText(value as string)}`)

/** Days in the city's calendar, lists one after the other, amounts as they are. */
export const valueText = (value: unknown): string => {
  if (value === undefined || value === null || value === '') return '（なし）'
  if (typeof value === 'number') return value.toLocaleString('ja-JP')
  if (Array.isArray(value))
    return value
      .map((one) =>
        typeof one === 'object'
          ? Object.values(one as object)
              .map(valueText)
              .join('　')
          : String(one),
      )
      .join('、')
  const day = typeof value === 'string' ? parsePlainDate(value) : null
  if (day !== null) return wareki(day)
  return typeof value === 'string' ? value : JSON.stringify(value)
}
