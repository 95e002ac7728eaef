import type { casesList as ja } from './cases-list.ja.ts'

/** What the list of cases says, in English. */
export const casesList: typeof ja = {
  title: 'Cases',
  lead: 'The cases that you may see. The filters stay in the address, so it can be bookmarked and passed on.',
  search: 'Number, title, vendor',
  number: 'Number',
  columns: {
    case: 'Case',
    vendor: 'Vendor',
    office: 'Office',
    stage: 'Status',
    holder: 'Held by',
    due: 'Due',
    period: 'Period',
  },
  filters: { due: 'Due', endsFrom: 'Period ends from', endsTo: 'Period ends until', renewal: 'Renewal' },
  due: { overdue: 'Overdue', soon: 'Within 3 days', none: 'No due date' },
  renewal: { none: 'No case renews it' },
  empty: ['No case yet', 'Cases appear here when an office that means to outsource starts one.'],
  emptyFiltered: ['No case matches these filters', 'Use fewer filters, or search by a part of the number.'],
}
