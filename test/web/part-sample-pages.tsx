/** The pages of a contract's clauses, changes and sub-contracts, in the states in which people meet them. */
import { doubtSamplePages } from './doubt-sample-pages.tsx'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import type { Lang } from '../../web/language.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { casePage } from '../../web/case-page/case-page.tsx'
import { taskPage } from '../../web/case-page/task-page.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import * as act from '../support/outsourcing-acts.ts'
import * as part from '../support/part-acts.ts'
import { people, type Who } from '../support/rules.ts'
import type { uiFor as makeUi } from './every-page.tsx'
import { told } from './told-case.ts'

const pages = anyPages(outsourcingPages)
const commandId = '00000000-0000-4000-8000-0000000000c1'
type Reader = keyof typeof people

const conditions = [{ text: '従事者名簿を提出させること', dueOn: plainDate('2026-12-01') }]
const registered = [
  ...act.reaching('deliberation'),
  act.recordsOutcome({ outcome: 'favourable-with-conditions', conditions }),
  act.approves(),
  act.registers({
    clauses: act.clausePlaces.map((one) => ({
      ...one,
      quotation:
        '乙は、この契約による業務を第三者に委託してはならない。ただし、あらかじめ甲の承諾を得たときは、この限りでない。',
    })),
  }),
]
const running = [...registered, act.confirmsClauses(), ...part.vetsCompanies('有限会社つばめ保守', '個人事業 とき')]
const disputed = [...registered, part.disputesClauses()]
const below = part.requestsSubcontract(
  { name: '個人事業 とき', corporateNumber: '', parent: 'subcontract-1', scope: '積込み' },
  { at: '2026-07-14 10:00' },
)
const subcontracted = [...running, part.requestsSubcontract(), part.consents({ conditions }), below]
const whole = [
  ...subcontracted,
  part.requestsChange(),
  part.returnsChange(),
  part.amendsChange(),
  part.approvesChange(),
  part.effectsChange(),
  part.prolongs({ effectiveOn: plainDate('2026-11-01') }, { at: '2026-10-05 10:00' }),
]

/** All of them in a language. */
export const partSamplePages = (lang: Lang, uiFor: typeof makeUi) => {
  const task = (acts: readonly act.OutsourcingAct[], kind: string, reader: Reader, at: string, byLink = false) => {
    const asked = told(acts, reader, at).state.tasks.open.findLast((one) => one.kind === kind)
    if (asked === undefined) throw new Error(`no open task ${kind}`)
    const who: Who = byLink ? { ...people[reader], via: { by: 'link', task: asked.task } } : reader
    const view = told(acts, who, at)
    const ui = uiFor(lang, byLink ? null : reader, at, addresses.task(view.id, asked.task))
    return taskPage({
      ui,
      pages,
      view,
      task: { ...asked, closed: null },
      action: addresses.commands(view.id),
      commandId,
      byLink,
      next: null,
      sent: null,
    })
  }
  const page = (acts: readonly act.OutsourcingAct[], reader: Reader, at: string) => {
    const view = told(acts, reader, at)
    return casePage({
      ui: uiFor(lang, reader, at, addresses.case(view.id)),
      pages,
      view,
      show: undefined,
      order: undefined,
    })
  }
  const aside = (acts: readonly act.OutsourcingAct[], type: string, at: string) =>
    actPage({
      ui: uiFor(lang, 'head', at, '/cases/x'),
      pages,
      view: told(acts, 'head', at),
      type,
      commandId,
      sent: null,
    })
  return {
    ...doubtSamplePages(lang, uiFor),
    'task-read-clauses': task(registered, 'read-clauses', 'staff', '2026-05-12 10:00'),
    'task-read-clauses-own': task(registered, 'read-clauses', 'head', '2026-05-12 10:00'),
    'task-register-clauses': task(disputed, 'register-clauses', 'head', '2026-05-13 10:00'),
    'task-change-outcome': task(whole, 'record-outcome', 'secretariat', '2026-10-06 10:00'),
    'task-approve-change': task([...running, part.requestsChange()], 'approve-change', 'chief', '2026-09-02 10:00'),
    'task-approve-change-link': task(
      [...running, part.requestsChange()],
      'approve-change',
      'chief',
      '2026-09-02 10:00',
      true,
    ),
    'task-amend-change': task(
      [...running, part.requestsChange(), part.returnsChange()],
      'amend-change',
      'head',
      '2026-09-04 10:00',
    ),
    'task-consent': task(subcontracted, 'consent', 'chief', '2026-07-15 10:00'),
    'act-request-change': aside(running, 'RequestChange', '2026-09-01 10:00'),
    'act-request-subcontract': aside(subcontracted, 'RequestSubcontract', '2026-07-15 10:00'),
    'act-amend-clauses': aside(running, 'AmendClauses', '2026-07-15 10:00'),
    'act-withdraw-change': aside(whole, 'WithdrawChange', '2026-10-06 10:00'),
    'act-end-subcontract': aside(subcontracted, 'EndSubcontract', '2026-07-15 10:00'),
    'case-disputed': page(disputed, 'head', '2026-05-13 10:00'),
    'case-with-parts': page(whole, 'head', '2026-10-06 10:00'),
  }
}
