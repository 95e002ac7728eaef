/** The pages of cases whose ground has fallen away: the case itself, and what the approver is asked. */
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { casePage } from '../../web/case-page/case-page.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import { taskPage } from '../../web/case-page/task-page.tsx'
import type { Lang } from '../../web/language.ts'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import type { Ui } from '../../web/ui.ts'
import { answersDoubt, findsUnsuitable, hearsCorrection } from '../support/doubt-acts.ts'
import * as act from '../support/outsourcing-acts.ts'
import type { people } from '../support/rules.ts'
import { told } from './told-case.ts'

type Reader = keyof typeof people
type MakeUi = (lang: Lang, reader: Reader | null, at: string, here?: string) => Ui

const pages = anyPages(outsourcingPages)
const corrected = [...act.reaching('contracting'), hearsCorrection()]
const unfit = [
  ...corrected,
  answersDoubt(),
  act.registers(),
  act.confirmsClauses(),
  findsUnsuitable(),
  answersDoubt(
    { doubt: 'doubt-2', conditions: [{ text: '是正計画を出し、市の立会いで確かめる', dueOn: day('2026-09-30') }] },
    { at: '2026-08-04 10:00' },
  ),
  findsUnsuitable('2026-10-05 10:00'),
]

/** Those pages in a language. */
export const doubtSamplePages = (lang: Lang, uiFor: MakeUi) => {
  const page = (acts: readonly act.OutsourcingAct[], reader: Reader, at: string, tab: string) => {
    const view = told(acts, reader, at)
    return casePage({
      ui: uiFor(lang, reader, at, addresses.case(view.id)),
      pages,
      view,
      show: undefined,
      order: undefined,
      tab,
    })
  }
  const task = (acts: readonly act.OutsourcingAct[], kind: string, reader: Reader, at: string) => {
    const view = told(acts, reader, at)
    const asked = view.state.tasks.open.find((one) => one.kind === kind)
    if (asked === undefined) throw new Error(`no task ${kind}`)
    return taskPage({
      ui: uiFor(lang, reader, at, addresses.task(view.id, asked.task)),
      pages,
      view,
      task: { ...asked, closed: null },
      action: '',
      commandId: '00000000-0000-4000-8000-0000000000ff',
      byLink: false,
      next: null,
      sent: null,
    })
  }
  return {
    'case-in-doubt': page(corrected, 'head', '2026-04-23 10:00', 'meeting'),
    'case-unfit': page(unfit, 'chief', '2026-10-06 10:00', 'meeting'),
    'case-doubt-overview': page(unfit, 'head', '2026-10-06 10:00', 'overview'),
    'task-doubt': task(corrected, 'answer-doubt', 'chief', '2026-04-23 10:00'),
    'task-doubt-unfit': task(unfit, 'answer-doubt', 'chief', '2026-10-06 10:00'),
  }
}
