import { warekiWithWeekday } from '../../domain/kernel/era.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import type { DoubtCourse } from '../../domain/outsourcing/doubts/fields.ts'
import type { Doubt } from '../../domain/outsourcing/doubts/state.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { Fact } from '../notice.ts'
import { outcomesSaid } from './notice.ts'

const answers: { readonly [course in DoubtCourse]: string } = {
  stands: 'そのまま認めた',
  'taken-back': '取り消した',
  suspended: '契約を停止した',
  terminated: '契約を終わらせることとした',
}

/**
 * What was granted is printed with what has become of its ground since: nobody holds a paper for sound that isn't, and
 * each answer stands beside its doubt with its day.
 */
export const doubtFacts = ({ doubts }: Pick<OutsourcingState, 'doubts'>, about: string): readonly Fact[] => {
  const said = doubts.filter((one) => one.about === about && one.lifted === null).flatMap(linesOf)
  return said.length === 0 ? [] : [['疑義', said]]
}

const linesOf = (doubt: Doubt): readonly string[] => [
  causeOf(doubt),
  doubt.answer === null ? '承認した者の判断を待っている（その上に手続を進めない）。' : answered(doubt.answer),
]

const answered = ({ by, course, reason }: NonNullable<Doubt['answer']>): string =>
  `${warekiWithWeekday(tokyoDateOf(by.at))}　${by.name}が${answers[course]}。${reason}`

const causeOf = ({ cause, outcome, vendor = '', holdsUntil }: Doubt): string => {
  if (cause === 'outcome-corrected')
    return `会議の結果が、後に「${outcome === undefined ? '' : outcomesSaid[outcome]}」に改められた。`
  if (cause === 'beyond-approval') return `承認の変更により、${vendor}への再委託が承認された内容を超えることとなった。`
  return cause === 'unsuitable'
    ? `${vendor}が、契約中に不適と判定された。`
    : `${vendor}の調査の効力が${holdsUntil === undefined ? '' : warekiWithWeekday(holdsUntil)}で切れた。`
}
