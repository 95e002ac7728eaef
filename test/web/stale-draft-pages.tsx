/** The pages of a form whose draft somebody else has saved meanwhile: both texts side by side. */
import type { VettingReport } from '../../domain/outsourcing/vetting/fields.ts'
import type { OfficeId } from '../../domain/kernel/ids.ts'
import { requestFormData } from '../../web/outsourcing/request/request-values.ts'
import { outsourcingPages } from '../../web/outsourcing/outsourcing-pages.tsx'
import { draftPage } from '../../web/outsourcing/request/new-request-page.tsx'
import { vettingPage } from '../../web/outsourcing/vetting/vetting-page.tsx'
import { valuesOf } from '../../web/forms/form-values.ts'
import type { Lang } from '../../web/language.ts'
import { actPage } from '../../web/case-page/act-page.tsx'
import { anyPages } from '../../web/case-page/procedure-pages.ts'
import * as act from '../support/outsourcing-acts.ts'
import { tokyo } from '../support/rules.ts'
import type { uiFor as makeUi } from './every-page.tsx'
import { sampleCase, told } from './told-case.ts'

const commandId = '00000000-0000-4000-8000-0000000000c1'
const refusal = { code: 'draft-stale', rule: 'taken-in-whole', details: {} } as const

/** All of them in a language. */
export const staleDraftPages = (lang: Lang, uiFor: typeof makeUi) => {
  const at = '2026-04-03 11:00'
  const ui = uiFor(lang, 'staff', at, '/requests/d1')
  const requestOf = (over: object) =>
    valuesOf('StartOutsourcing', {
      office: 'citizen',
      request: requestFormData({ ...act.request(), ...over }, ui.guideline),
    })
  const answers = act.answersTo().map((one) => ({ ...one, finding: 'open' as const }))
  const { verdict: _verdict, ...begun } = act.vets({ answers }).command.data as VettingReport
  const vetting = (note: string, answer: string) => ({
    ...valuesOf('RecordVetting', { ...begun, note }),
    'RecordVetting.answers.3.answer': [answer],
  })
  const sent = { chosen: null, values: {}, errors: {}, refusal, stale: false }
  const meanwhile = { revision: 3, savedAt: tokyo('2026-04-03 10:41') }
  const values = vetting('所見は面談のあとに記入する。', '管理部長を責任者としています。')
  return {
    'draft-stale': draftPage({
      ui,
      draftId: 'd1',
      commandId,
      revision: 1,
      offices: ['citizen' as OfficeId],
      values: requestOf({ title: '統合端末の保守' }),
      errors: {},
      sent: { ...sent, meanwhile: { ...meanwhile, by: '', values: requestOf({ title: '統合端末と印刷機の保守' }) } },
      savedAt: null,
    }),
    'act-vet-stale': actPage({
      ui: uiFor(lang, 'staff', at, '/cases/x'),
      pages: anyPages(outsourcingPages),
      view: told(act.reaching('submission'), 'staff', at),
      type: 'RecordVetting',
      commandId,
      sent: {
        ...sent,
        chosen: 'RecordVetting',
        values,
        meanwhile: {
          ...meanwhile,
          by: '佐藤 花',
          values: { ...vetting('', '任命書のとおりです。'), 'RecordVetting.answers.3.finding': ['met'] },
        },
      },
    }),
    'vetting-tools-renamed': vettingPage({
      ui,
      id: sampleCase,
      state: told(act.reaching('vetting'), 'staff', at).state,
      rows: [],
      largestKib: 512,
      refused: [
        {
          about: '',
          errors: [{ cell: 'A3', problem: 'other-vendor' }],
          asked: { key: commandId, handedTo: '株式会社あおい電算', vendor: '株式会社あおい電算ホールディングス' },
        },
      ],
    }),
  }
}
