import type { OwnEndpoints } from '../procedures/own-endpoints.ts'
import { attachmentsApi } from './attachments-api.ts'
import { attachments } from './attachments.ts'
import { documents } from './documents.ts'
import { inspectionPapers } from './inspection-papers.ts'
import { outsourcingApi } from './list-api.ts'
import { outsourcingPaths } from './openapi.ts'
import { requestCopies } from './request-copies.ts'
import { requestPages } from './request-pages.ts'
import { vendorPages } from './vendor-pages.ts'
import { vettingDrafts } from './vetting-drafts.ts'
import { vettingPages } from './vetting-pages.ts'

/** An outsourcing's own pages: its list, drafts, papers, questionnaires and vendors. */
export const endpoints: OwnEndpoints = {
  routes: [
    outsourcingApi,
    attachments,
    attachmentsApi,
    documents,
    inspectionPapers,
    vettingPages,
    vettingDrafts,
    vendorPages,
    requestPages,
    requestCopies,
  ],
  paths: outsourcingPaths,
  // They were there before there were others, and programs know them.
  operation: (operation) => operation,
  readsSheet: /\/vetting\/(?:sheet|renamed)$/,
  takesFile: /^\/(?:(?:api|cases)\/outsourcing\/[^/]+\/attachments|cases\/outsourcing\/[^/]+\/vetting\/sheet)$/,
}
