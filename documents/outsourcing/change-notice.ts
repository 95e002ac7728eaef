import type { Guideline } from '../../domain/guideline/guideline.ts'
import { warekiWithWeekday } from '../../domain/kernel/era.ts'
import { lastRevision } from '../../domain/outsourcing/in-effect/change.ts'
import type { Change } from '../../domain/outsourcing/changes/change.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import { paragraphs, type Fact, type Notice } from '../notice.ts'
import { doubtFacts } from './doubt-facts.ts'
import { deliberated, letterOf, ownWorkFact, valuesOf, valueText, type NoticeWords } from './letter-of.ts'

/** What a change makes otherwise, before and after, with what was asked and what the council said. */
const changeFacts = (change: Change, { kinds, values }: Pick<NoticeWords, 'kinds' | 'values'>): readonly Fact[] => {
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

/** The answer to a change (変更承認通知); null where nothing is decided. */
export const changeNotice = (
  state: OutsourcingState,
  change: Change,
  guideline: Guideline,
  { kinds, values }: NoticeWords,
): Notice | null => {
  const { approval, answer, status } = change
  const facts = changeFacts(change, { kinds, values })
  if (approval !== null)
    return letterOf(state, guideline, {
      by: approval.by,
      title: '住民基本台帳ネットワークシステムに係る外部委託の変更の承認について（通知）',
      opening: `次の変更を承認しました。${warekiWithWeekday(approval.effectiveOn)}に効力を生じます。`,
      facts: [...facts, ...ownWorkFact(approval), ...doubtFacts(state, change.id)],
      rule: 'changes-approved',
      conditions: approval.conditions,
      note: approval.note,
    })
  return status === 'disapproved' && answer !== null
    ? letterOf(state, guideline, {
        by: answer.by,
        title: '住民基本台帳ネットワークシステムに係る外部委託の変更の不承認について（通知）',
        opening: '次の変更は、承認しないこととしましたので通知します。',
        facts: [...facts, ['理由', paragraphs(answer.reason)]],
        rule: 'changes-approved',
      })
    : null
}
