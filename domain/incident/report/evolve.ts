import type { EvolveOf } from '../../law/part.ts'
import { openNotice } from '../notices/open-notice.ts'
import type { IncidentState } from '../state.ts'
import type { Known } from './state.ts'
import type { ReportEvent } from './events.ts'
import type { Supplement } from './fields.ts'

/** What an incident is after its first report, and after what became known later. */
export const reportEvolve: EvolveOf<IncidentState, ReportEvent> = {
  IncidentReported: (state, { number, notices, by, ...report }) => ({
    ...state,
    stage: 'handling',
    number,
    office: report.office,
    report,
    startedBy: by,
    known: { ...state.known, people: report.people },
    contracts: report.contracts.map((contract) => ({ contract, since: by.at, told: null, closingTold: false })),
    notices: notices.map(openNotice),
  }),
  ReportSupplemented: (state, supplement) => ({
    ...state,
    supplements: [...state.supplements, supplement],
    known: knownWith(state.known, supplement),
  }),
}

const knownWith = (known: Known, news: Supplement): Known => ({
  cause: news.cause || known.cause,
  effect: news.effect || known.effect,
  secondaryDamage: news.secondaryDamage || known.secondaryDamage,
  persons: news.persons || known.persons,
  publication: news.publication || known.publication,
  prevention: news.prevention || known.prevention,
  people: news.people ?? known.people,
})
