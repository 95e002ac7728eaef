import type { requestPages as ja } from './request-pages.ja.ts'

/** What the pages of a new request say, and what a task's page shows of a case in short, in English. */
export const requestPages: typeof ja = {
  request: {
    newTitle: 'New request (outsourcing)',
    lead: 'For outsourcing work that concerns the resident register network. Once started, the vendor is vetted; then it is deliberated on and approved.',
    officeSupport: 'The offices for which your posts may start a case.',
    confirmTitle: 'Check the request',
    confirmLead: 'The case will be started with this content. It can be amended until it is submitted.',
    start: 'Start the case',
    cannotStart: 'This can’t be started',
    drafts: 'Drafts',
    discard: 'Delete the draft',
  },
  inShort: {
    council: 'Council’s outcome',
    vetting: 'Verdict of the vetting',
    changes: 'Changed since the last revision',
    openFindings: 'Open findings',
    conditions: 'Conditions it would carry',
  },
}
