/** The pages of the application in full: every field, papers, urgent work, renewals. */
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { plainDate as day } from '../../domain/kernel/plain-date.ts'
import type { Application } from '../../domain/outsourcing/request/application.ts'
import { addresses } from '../../web/addresses.ts'
import { outsourcingAddresses } from '../../web/outsourcing/outsourcing-addresses.ts'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import { errorsOfIssues } from '../../web/forms/field-errors.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import { requestFormData } from '../../web/outsourcing/request/request-values.ts'
import type { Lang } from '../../web/language.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { attachPage } from '../../web/outsourcing/request/attach-page.tsx'
import { casePage } from '../../web/case-page/case-page.tsx'
import { confirmRequestPage, draftPage } from '../../web/outsourcing/request/new-request-page.tsx'
import { taskPage } from '../../web/case-page/task-page.tsx'
import { anyPages, type RelatedCase } from '../../web/case-page/procedure-pages.ts'
import type { Ui } from '../../web/ui.ts'
import * as act from '../support/outsourcing-acts.ts'
import type { people } from '../support/rules.ts'
import { told } from './told-case.ts'

type Reader = keyof typeof people
type MakeUi = (lang: Lang, reader: Reader | null, at: string, here?: string) => Ui

const pages = anyPages(outsourcingPages)
const commandId = '00000000-0000-4000-8000-0000000000ff'

const full: Application = {
  contact: '市民課 主査 佐藤',
  extension: '1234',
  occasion: 'renewal',
  previousApproval: 'R5-委-003',
  alsoKinds: ['software-maintenance'],
  reasonKinds: ['ability', 'cost'],
  records: 130_000,
  specificPersonal: 'no',
  rooms: ['terminals-citizen', 'computer-room-server'],
  authorities: '保守用',
  handOver: '受渡簿による',
  takeOut: 'なし',
  custody: '施錠した保管庫。終了時に返還',
  budgetItem: '2.3.1 委託料',
  contractMethod: 'negotiated',
  contractGround: '施行令第167条の2第1項第2号',
  plannedContractOn: day('2026-05-20'),
  wishedDeliberationOn: day('2026-04-15'),
  draftClauses: [{ clause: 'custody', document: '特記事項', place: '第4条' }],
  relatedProcedures: [
    { procedure: 'budget', state: 'done' },
    { procedure: 'entry-permit', state: 'needed' },
  ],
}
const revised = [
  act.starts(),
  act.attaches(),
  act.attaches({ name: '誤り.xlsx', label: '', scanned: true }),
  act.takesOff({ attachment: 'attachment-2' }),
  act.declaresUrgent(),
  act.amends({ request: act.request(full) }),
  act.amends(
    { request: act.request({ ...full, rooms: ['terminals-citizen'], records: 120_000 }) },
    { at: '2026-04-02 16:00' },
  ),
]
const inSeason = [
  ...act.reaching('in-force'),
  act.confirmsClauses(),
  act.opensInspection(),
  act.inspects(),
  act.notesSeason(),
]
const earlier: RelatedCase = {
  id: 'outsourcing/00000000-0000-4000-8000-00000000000c' as CaseId,
  number: { fiscalYear: 2026, series: '委', serial: 3 },
  title: '統合端末の保守',
  stage: 'in-force',
  ending: null,
}

/** Those pages in a language. */
export const applicationSamplePages = (lang: Lang, uiFor: MakeUi) => {
  const page = (
    acts: readonly act.OutsourcingAct[],
    reader: Reader,
    at: string,
    related: readonly RelatedCase[] = [],
  ) => {
    const view = { ...told(acts, reader, at), related }
    return casePage({
      ui: uiFor(lang, reader, at, addresses.case(view.id)),
      pages,
      view,
      show: undefined,
      order: undefined,
    })
  }
  const draft = (
    request: Parameters<typeof requestFormData>[0],
    issues: readonly { readonly path: readonly string[]; readonly problem: string }[],
  ) => {
    const ui = uiFor(lang, 'staff', '2026-04-01 10:00', '/requests/d1')
    return draftPage({
      ui,
      draftId: 'd1',
      commandId,
      revision: 1,
      offices: ['citizen' as OfficeId],
      values: valuesOf('StartOutsourcing', {
        office: 'citizen',
        renewalOf: earlier.id,
        request: requestFormData(request, ui.guideline),
      }),
      errors: errorsOfIssues(ui, issues),
      sent: null,
      savedAt: null,
    })
  }
  const attach = (reader: Reader, errors: Readonly<Record<string, string>>) => {
    const at = '2026-04-02 17:00'
    const { id, state, permissions } = told(revised, reader, at)
    const permission = (permissions as Readonly<Record<string, (typeof permissions)['CloseOutsourcing']>>)[
      'AddAttachment'
    ]
    if (permission === undefined) throw new Error('no word about attaching')
    return attachPage({
      ui: uiFor(lang, reader, at, outsourcingAddresses.attachments(id)),
      id,
      state,
      permission,
      label: '見積書',
      about: '',
      errors,
      refusal: null,
    })
  }
  const decide = () => {
    const view = told(inSeason, 'head', '2027-04-02 10:00')
    const task = view.state.tasks.open.find((one) => one.kind === 'decide-renewal')
    if (task === undefined) throw new Error('no task to decide on a renewal')
    const ui = uiFor(lang, 'head', '2027-04-02 10:00', addresses.task(view.id, task.task))
    return taskPage({
      ui,
      pages,
      view,
      task: { ...task, closed: null },
      action: '',
      commandId,
      byLink: false,
      next: null,
      sent: null,
    })
  }
  const aside = (type: string) =>
    actPage({
      ui: uiFor(lang, 'head', '2026-04-02 14:00', '/cases/x'),
      pages,
      view: told(revised, 'head', '2026-04-02 17:00'),
      type,
      commandId,
      sent: null,
    })
  return {
    'case-application': page(revised, 'staff', '2026-04-02 17:00'),
    'case-in-season': page(inSeason, 'head', '2027-04-02 10:00'),
    'case-renewal': page(
      [
        act.starts({
          request: act.request({ ...full, startsOn: day('2027-06-01'), endsOn: day('2028-05-31') }),
          renewalOf: earlier.id,
        }),
      ],
      'staff',
      '2026-04-02 10:00',
      [earlier],
    ),
    'draft-full': draft(act.request(full), [{ path: ['request', 'contractGround'], problem: 'empty' }]),
    'draft-full-confirm': confirmRequestPage({
      ui: uiFor(lang, 'staff', '2026-04-01 10:00'),
      draftId: 'd1',
      commandId,
      revision: 2,
      office: 'citizen' as OfficeId,
      request: act.request(full),
      values: {},
    }),
    attach: attach('staff', {}),
    'attach-refused': attach('staff', {
      file: lang === 'ja' ? 'この種類の書類は添付できません。' : 'This kind of paper can’t be attached.',
    }),
    'attach-not-permitted': attach('auditor', {}),
    'task-decide-renewal': decide(),
    'act-take-off': aside('TakeOffAttachment'),
    'act-amend-full': aside('AmendRequest'),
    'act-urgent': actPage({
      ui: uiFor(lang, 'head', '2026-04-02 14:00', '/cases/x'),
      pages,
      view: told([act.starts()], 'head', '2026-04-02 14:00'),
      type: 'DeclareUrgentStart',
      commandId,
      sent: null,
    }),
  }
}
