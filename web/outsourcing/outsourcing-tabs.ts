import type { DeclaredTab } from '../case-page/procedure-pages.ts'
import { wordsOf } from './words.ts'

const tab = (id: keyof ReturnType<typeof wordsOf>['cases']['tabs'], sections: readonly string[]): DeclaredTab => ({
  id,
  title: (ui) => wordsOf(ui).cases.tabs[id],
  sections,
})

/** The tabs of an outsourcing case, in the order of the guideline (Arts. 20 to 23). */
export const outsourcingTabs: readonly DeclaredTab[] = [
  tab('request', ['request', 'attachments', 'rounds']),
  tab('vetting', ['vetting']),
  tab('meeting', ['doubts', 'council', 'approval']),
  tab('contract', ['contract', 'renewal', 'closing', 'together']),
  tab('changes', ['changes', 'subcontracts', 'given']),
  tab('inspections', ['inspections', 'incidents']),
]
