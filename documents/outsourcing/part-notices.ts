import { citationAlone, citationWithPaper } from '../../domain/guideline/citation.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import { requestingOffice, type Guideline } from '../../domain/guideline/guideline.ts'
import { placeOf } from '../../domain/kernel/article-ref.ts'
import { wareki, warekiWithWeekday } from '../../domain/kernel/era.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { By } from '../../domain/kernel/by.ts'
import { parsePlainDate, partsOf } from '../../domain/kernel/plain-date.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { Condition } from '../../domain/outsourcing/approval/state.ts'
import type { Correction } from '../../domain/outsourcing/corrections/state.ts'
import type { Deliberated } from '../../domain/outsourcing/deliberation/state.ts'
import { lastRevision, type Change } from '../../domain/outsourcing/in-effect/change.ts'
import type { OfOwnWork } from '../../domain/outsourcing/own-work-kinds.ts'
import type { OutsourcingRule } from '../../domain/outsourcing/rules.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { Subcontract } from '../../domain/outsourcing/subcontracts/subcontract.ts'
import { paragraphs, titleOf, type Fact, type Notice } from '../notice.ts'
import { doubtFacts } from './doubt-facts.ts'
import { conditionsSaid, outcomesSaid, senderOf } from './notice.ts'

/** How the fields of a change and of a correction are called on paper. */
export interface PartWords {
  readonly kinds: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, string>>
}

/**
 * The city's paper about a part of a case, by the part's name: the answer to a change (変更承認通知), to a sub-contract
 * (再委託承諾通知), or what was put right in the record (訂正の記録). Made from the record alone. Null where nothing of
 * it is decided.
 */
export const partNotice = (
  state: OutsourcingState,
  part: string,
  guideline: Guideline,
  words: PartWords,
): Notice | null => {
  if (state.number === null) return null
  const { change, subcontract, correction } = partNamed(state, part)
  if (change) return changeNotice(state, change, guideline, words)
  if (subcontract) return consentNotice(state, subcontract, guideline)
  return correction ? correctionNotice(state, correction, guideline, words) : null
}

/** When the part was decided: the guideline of that day names the posts. */
export const partDecidedAt = (state: OutsourcingState, part: string): By['at'] | null => {
  const { change, subcontract, correction } = partNamed(state, part)
  const answered = change?.approval ?? change?.answer ?? subcontract?.consent ?? subcontract?.answer ?? correction
  return answered?.by.at ?? null
}

/** The part that goes by a name: a change and a sub-contract by their ids, a correction by its place. */
const partNamed = ({ changes, subcontracts, corrections }: OutsourcingState, part: string) => ({
  change: changes.find(({ id }) => id === part),
  subcontract: subcontracts.find(({ id }) => id === part),
  correction: corrections[Number(/^correction-(\d+)$/.exec(part)?.[1]) - 1],
})

interface Said {
  readonly by: By
  readonly title: string
  readonly opening: string
  readonly facts: readonly Fact[]
  readonly rule: OutsourcingRule
  readonly conditions?: readonly Condition[]
  readonly note?: string
}

const notice = (state: OutsourcingState, guideline: Guideline, said: Said): Notice => {
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

/** What a change makes otherwise, before and after, with what was asked and what the council said. */
const changeFacts = (change: Change, { kinds, values }: PartWords): readonly Fact[] => {
  const { council } = change
  const last = lastRevision(change)
  return [
    ['変更', [`${change.id.replace('change-', '第')}号　申請 第${last.revision}版`]],
    ...(Object.keys(last.changes) as readonly (keyof typeof last.changes)[]).map((kind): Fact => [
      kinds[kind] ?? kind,
      [`変更前：${valueText(last.before[kind])}`, `変更後：${valueText(last.changes[kind])}`],
    ]),
    ...[last.corrects?.contract, last.corrects?.urgent].flatMap((one): readonly Fact[] =>
      one === undefined ? [] : [['訂正する記録', valuesOf(one, values)]],
    ),
    ['申請の理由', paragraphs(last.reason)],
    ...deliberated(council),
  ]
}

const changeNotice = (
  state: OutsourcingState,
  change: Change,
  guideline: Guideline,
  { kinds, values }: PartWords,
): Notice | null => {
  const { approval, answer, status } = change
  const facts = changeFacts(change, { kinds, values })
  if (approval !== null)
    return notice(state, guideline, {
      by: approval.by,
      title: '住民基本台帳ネットワークシステムに係る外部委託の変更の承認について（通知）',
      opening: `次の変更を承認しました。${warekiWithWeekday(approval.effectiveOn)}に効力を生じます。`,
      facts: [...facts, ...ownWorkFact(approval), ...doubtFacts(state, change.id)],
      rule: 'changes-approved',
      conditions: approval.conditions,
      note: approval.note,
    })
  return status === 'disapproved' && answer !== null
    ? notice(state, guideline, {
        by: answer.by,
        title: '住民基本台帳ネットワークシステムに係る外部委託の変更の不承認について（通知）',
        opening: '次の変更は、承認しないこととしましたので通知します。',
        facts: [...facts, ['理由', paragraphs(answer.reason)]],
        rule: 'changes-approved',
      })
    : null
}

/** Whoever asked for it and decides on it holds several posts: the paper says so. */
const ownWorkFact = ({ by, ownWork }: OfOwnWork & { readonly by: By }): readonly Fact[] =>
  ownWork === undefined ? [] : [['兼務・事務取扱', [`申請を行った本人（${by.name}）による。`]]]

const consentNotice = (state: OutsourcingState, sub: Subcontract, guideline: Guideline): Notice | null => {
  const { terms, consent, answer, council, status } = sub
  const facts: readonly Fact[] = [
    ['再委託先', [terms.name]],
    ['再委託する業務', paragraphs(terms.scope)],
    ['期間', [`${wareki(terms.startsOn)}から${wareki(terms.endsOn)}まで`]],
    ['必要な理由', paragraphs(terms.need)],
    ...deliberated(council),
  ]
  if (consent !== null)
    return notice(state, guideline, {
      by: consent.by,
      title: '住民基本台帳ネットワークシステムに係る再委託の承諾について（通知）',
      opening: '次の再委託を承諾しました。',
      facts: [...facts, ...ownWorkFact(consent), ...doubtFacts(state, sub.id)],
      rule: 'subcontract-consented',
      conditions: consent.conditions,
      note: consent.note,
    })
  return status === 'refused' && answer !== null
    ? notice(state, guideline, {
        by: answer.by,
        title: '住民基本台帳ネットワークシステムに係る再委託の不承諾について（通知）',
        opening: '次の再委託は、承諾しないこととしましたので通知します。',
        facts: [...facts, ['理由', paragraphs(answer.reason)]],
        rule: 'subcontract-consented',
      })
    : null
}

const correctionNotice = (
  state: OutsourcingState,
  { before, after, reason, by }: Correction,
  guideline: Guideline,
  { values }: PartWords,
): Notice =>
  notice(state, guideline, {
    by,
    title: '住民基本台帳ネットワークシステムに係る外部委託の記録の訂正について',
    opening: '誤って記録されていたことを、次のとおり訂正しました。',
    facts: [
      ['誤', valuesOf(before, values)],
      ['正', valuesOf(after, values)],
      ['訂正の理由', paragraphs(reason)],
    ],
    rule: 'corrected-in-sight',
  })

const deliberated = (council: Deliberated | null): readonly Fact[] =>
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

const valuesOf = (values: object, names: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(values).map(([name, value]) => `${names[name] ?? name}：${valueText(value as string)}`)

/** Days in the city's calendar, lists one after the other, amounts as they are. */
const valueText = (value: unknown): string => {
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
