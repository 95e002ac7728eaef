/** The pages of looking into vendors: the questionnaire, tenders, certificates, the vendors' own pages. */
import type { VettingReport } from '../../domain/outsourcing/vetting/fields.ts'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import { addresses } from '../../web/addresses.ts'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import { errorsOfRefusal } from '../../web/forms/field-errors.ts'
import { valuesOf } from '../../web/forms/form-values.ts'
import type { Lang } from '../../web/language.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { casePage } from '../../web/case-page/case-page.tsx'
import { taskPage } from '../../web/case-page/task-page.tsx'
import { vendorPage } from '../../web/outsourcing/vetting/vendor-page.tsx'
import type { VendorView } from '../../web/outsourcing/vetting/vendor-view.ts'
import { vendorsPage, type VendorListRow } from '../../web/outsourcing/vetting/vendors-page.tsx'
import { vettingPage, type VettingRow } from '../../web/outsourcing/vetting/vetting-page.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import * as act from '../support/outsourcing-acts.ts'
import { tokyo, type people } from '../support/rules.ts'
import type { uiFor as makeUi } from './every-page.tsx'
import { sampleCase, told } from './told-case.ts'

const pages = anyPages(outsourcingPages)
const commandId = '00000000-0000-4000-8000-0000000000c1'
type Reader = keyof typeof people

const [aoi, midori] = ['株式会社あおい電算', '有限会社みどり']
const iso = { kind: 'iso27001', number: 'IS 123456', scope: '保守部門', expiresOn: plainDate('2027-01-31') } as const
const tender = act.request({ award: 'candidates', vendor: '', candidates: [aoi, midori] })
const candidates = [act.starts({ request: tender }), act.vets({ vendor: aoi, certificates: [iso] })]
const judged = [
  ...candidates,
  act.vets({
    vendor: midori,
    verdict: 'unsuitable',
    answers: act.answersTo({ 'written-rules': 'not-met', training: 'not-met' }),
  }),
]
const afterAward = [
  act.starts({ request: act.request({ award: 'after-award', vendor: '' }) }),
  act.submits(),
  act.acceptsForm(),
  act.recordsOutcome(),
  act.approves(),
]
const running = [
  act.starts(),
  act.vets({ certificates: [iso] }),
  act.submits(),
  act.acceptsForm(),
  act.recordsOutcome(),
  act.approves(),
  act.registers(),
  act.confirmsClauses(),
]
const expiring = [...running, act.notesCertificate({}, { at: '2026-12-02 09:00' })]

const rows: readonly VettingRow[] = [
  {
    about: aoi,
    vendor: aoi,
    form: '/cases/x',
    verdict: 'suitable',
    draft: null,
    earlier: [
      { id: sampleCase, title: '統合端末の保守（前年度）', verdict: 'conditional', checkedOn: plainDate('2025-03-03') },
    ],
  },
  {
    about: midori,
    vendor: midori,
    form: '/cases/x',
    verdict: null,
    draft: { savedAt: '10:15', judged: 12, items: 38 },
    earlier: [],
  },
]

const vendorRows: readonly VendorListRow[] = [
  {
    name: aoi,
    corporateNumber: '0180001000017',
    verdict: 'suitable',
    checkedOn: plainDate('2026-04-02'),
    certificates: [iso],
    vettings: 24,
    contracts: 18,
    more: true,
  },
  {
    name: midori,
    corporateNumber: '',
    verdict: null,
    checkedOn: null,
    certificates: [],
    vettings: 0,
    contracts: 0,
    more: false,
  },
]

const finding = {
  id: 'finding-1',
  severity: 'serious',
  text: '保管庫が施錠されていない',
  correctBy: plainDate('2027-01-20'),
  inspection: 'inspection-1',
  closed: null,
  reports: [],
  checks: [],
  awaitsCheck: false,
  proposedFor: null,
} as const
const vendor: VendorView = {
  names: [aoi, '株式会社青井電算'],
  corporateNumber: '0180001000017',
  cases: [
    {
      id: sampleCase,
      number: { fiscalYear: 2026, series: '委', serial: 7 },
      title: '統合端末の保守',
      office: 'citizen' as OfficeId,
      stage: 'in-force',
      ending: null,
      startsOn: plainDate('2026-06-01'),
      endsOn: plainDate('2027-05-31'),
      isContractor: true,
      findings: [finding],
      certificates: [{ ...iso, id: 'certificate-1', noted: 1, notRenewed: '更新審査を受けないとのこと' }],
      incidents: [
        {
          incident: 'incident/00000000-0000-4000-8000-00000000000b' as CaseId,
          label: 'R8-事-001',
          title: '記録媒体の紛失',
          discoveredOn: plainDate('2026-11-04'),
          over: false,
        },
      ],
    },
  ],
  vettings: [
    {
      id: sampleCase,
      vendor: aoi,
      verdict: 'suitable',
      checkedOn: plainDate('2026-04-02'),
      certificates: [iso],
      at: tokyo('2026-04-03 10:00'),
    },
  ],
}

/** All of them in a language. */
export const vettingSamplePages = (lang: Lang, uiFor: typeof makeUi) => {
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
  const task = (acts: readonly act.OutsourcingAct[], kind: string, reader: Reader, at: string) => {
    const view = told(acts, reader, at)
    const asked = view.state.tasks.open.findLast((one) => one.kind === kind)
    if (asked === undefined) throw new Error(`no open task ${kind}`)
    const ui = uiFor(lang, reader, at, addresses.task(view.id, asked.task))
    return taskPage({
      ui,
      pages,
      view,
      task: { ...asked, closed: null },
      action: addresses.commands(view.id),
      commandId,
      byLink: false,
      next: null,
      sent: null,
    })
  }
  const at = '2026-04-03 11:00'
  const ui = uiFor(lang, 'staff', at, '/vendors')
  const refusal = {
    code: 'vetting-incomplete',
    rule: 'vetting-thorough',
    details: { items: ['abroad', 'backups'] },
  } as const
  // No finding and no verdict is chosen on any sample page: what is chosen there, a test takes for chosen by us.
  const answers = act.answersTo().map((one) => ({ ...one, finding: 'open' as const }))
  const { verdict: _verdict, ...begun } = act.vets({
    answers,
    copiedFrom: { case: sampleCase, checkedOn: plainDate('2025-03-03') },
  }).command.data as VettingReport
  const sent = {
    chosen: 'RecordVetting',
    values: valuesOf('RecordVetting', begun),
    errors: errorsOfRefusal(ui, refusal),
    refusal: null,
    stale: false,
  }
  return {
    'act-vet-refused': actPage({
      ui: uiFor(lang, 'staff', at, '/cases/x'),
      pages,
      view: told(act.reaching('submission'), 'staff', at),
      type: 'RecordVetting',
      commandId,
      sent,
    }),
    'act-vet-candidates': actPage({
      ui: uiFor(lang, 'staff', at, '/cases/x'),
      pages,
      view: told(judged, 'staff', at),
      type: 'RecordVetting',
      commandId,
      sent: null,
    }),
    'task-renew-certificate': task(expiring, 'renew-certificate', 'head', '2026-12-03 10:00'),
    'act-record-certificate': actPage({
      ui: uiFor(lang, 'head', '2026-07-01 10:00', '/cases/x'),
      pages,
      view: told(running, 'head', '2026-07-01 10:00'),
      type: 'RecordCertificate',
      commandId,
      sent: null,
    }),
    'case-candidates': page(judged, 'head', at),
    'case-after-award': page(afterAward, 'head', '2026-04-21 10:00'),
    'case-certificate': page(expiring, 'head', '2026-12-03 10:00'),
    'vetting-tools': vettingPage({
      ui,
      id: sampleCase,
      state: told(candidates, 'staff', at).state,
      rows,
      refused: [],
      largestKib: 512,
    }),
    'vetting-tools-refused': vettingPage({
      ui,
      id: sampleCase,
      state: told(candidates, 'staff', at).state,
      rows,
      largestKib: 512,
      refused: [
        {
          about: aoi,
          errors: [
            { cell: 'F12', problem: 'formula' },
            { cell: 'G30', problem: 'too-long' },
          ],
        },
      ],
    }),
    vendors: vendorsPage({ ui, rows: vendorRows, q: '', next: '/vendors?after=x', first: null }),
    'vendors-none': vendorsPage({ ui, rows: [], q: '', next: null, first: null }),
    'vendors-not-found': vendorsPage({ ui, rows: [], q: 'zzz', next: null, first: null }),
    vendor: vendorPage({ ui, vendor, atMost: 50 }),
    'vendor-bare': vendorPage({
      ui,
      vendor: { names: [midori], corporateNumber: '', cases: [], vettings: [] },
      atMost: 50,
    }),
  }
}
