import { citationWithPaper } from '../../domain/guideline/citation.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import { officeOf, type Guideline } from '../../domain/guideline/guideline.ts'
import { chiefPosts } from '../../domain/guideline/role-posts.ts'
import type { IncidentState } from '../../domain/incident/state.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { wareki, warekiWithWeekday } from '../../domain/kernel/era.ts'
import { tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { partsOf } from '../../domain/kernel/plain-date.ts'
import { paragraphs, titleOf, type Fact, type Notice } from '../notice.ts'

/**
 * The first report of an incident as a paper (事故第一報, Art. 22(5)): what was known and written at once, and nothing
 * of what became known since, which the case's page has. Null where there is none.
 */
export const firstReportNotice = (
  { report, startedBy, number }: IncidentState,
  guideline: Guideline,
): Notice | null => {
  if (report === null || startedBy === null || number === null) return null
  const day = tokyoDateOf(startedBy.at)
  const ref = basisOf(guideline, 'incident-reported')
  const occurred =
    report.occurredOn === null ? '不明' : `${warekiWithWeekday(report.occurredOn)}　${report.occurredTime}`.trim()
  const row = (name: string, text: string): readonly Fact[] => (text.trim() === '' ? [] : [[name, paragraphs(text)]])
  return {
    reference: caseNumberLabel(number),
    date: wareki(day),
    day: { ...partsOf(day) },
    addressee: `${titleOf(guideline, chiefPosts(guideline)[0] ?? '')}　様`,
    sender: [titleOf(guideline, startedBy.post), startedBy.name],
    title: '事故第一報',
    opening: '住民基本台帳ネットワークシステムに係る事故について、次のとおり第一報を報告します。',
    facts: [
      ['件名', [report.title]],
      ['記録', [`${warekiWithWeekday(day)}　${tokyoClockOf(startedBy.at)}`]],
      ['部署', [officeOf(guideline, report.office)?.ja ?? report.office]],
      ['覚知', [`${warekiWithWeekday(report.discoveredOn)}　${report.discoveredTime}`]],
      ['発生', [occurred]],
      ['報告者', [report.reportedBy]],
      ...row('内容', report.what),
      ['関係する人数', [report.people === null ? '不明' : `${report.people.toLocaleString('ja-JP')}人`]],
      ...row('対象の情報・物', report.items),
      ...row('とった措置', report.measures),
      ['根拠', [citationWithPaper(guideline, ref, 'ja')]],
    ],
    conditions: [],
    notes: [],
  }
}
