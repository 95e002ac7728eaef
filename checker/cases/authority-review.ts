import type { AuthorityReviewEvent } from '../../domain/authority-review/events.ts'
import { caseCheck } from '../case-check.ts'
import { noTaskJudges } from './tasks.ts'
import { reviewSettings } from '../../domain/authority-review/settings.ts'
import { numberGiven } from './numbered.ts'

interface Row {
  readonly reviewer: string
  readonly person: string
  readonly authority: string
  outcome: string | null
  followed: boolean
}

interface ReviewMemory {
  readonly stream: string
  dueOn: string
  manager: string
  timeOver: boolean
  readonly rows: Map<string, Row>
}

/** The yearly review of authorities (operational setting). */
export const authorityReviewCheck = caseCheck<AuthorityReviewEvent, ReviewMemory>({
  procedure: 'authority-review',
  begins: ['ReviewOpened'],
  ends: ['ReviewReported', 'ReviewDropped'],
  memory: (stream) => ({ stream, dueOn: '', manager: '', timeOver: false, rows: new Map() }),
  events: {
    ReviewOpened: ({ rows, dueOn, manager, number }, memory, look) => {
      Object.assign(memory, { dueOn, manager })
      for (const { row, reviewer, person, authority } of rows)
        memory.rows.set(row, { reviewer, person, authority, outcome: null, followed: false })
      const { series, fiscalYear, serial } = number
      numberGiven({ series, fiscalYear, serial }, memory.stream, look)
    },
    AuthorityReviewed: ({ row, outcome, reason, by }, memory, look) => {
      const found = memory.rows.get(row)
      if (found === undefined) return look.wrong('review-row-unknown', { row })
      const isManagers = memory.timeOver || found.outcome === 'escalate'
      if (by.post !== found.reviewer && !(isManagers && by.post === memory.manager))
        look.wrong('review-of-another', { row, post: by.post })
      if (by.person === found.person && !reviewSettings.of(look.settings).reviewsOwn)
        look.wrong('review-of-own', { row })
      if (outcome !== 'keep' && reason.trim() === '') look.wrong('measure-unreasoned')
      found.outcome = outcome
    },
    ReviewTimeOver: ({ dueOn, unreviewed }, memory, look) => {
      if (dueOn >= look.day) look.wrong('expired-early', { day: dueOn })
      const left = [...memory.rows].filter(([, { outcome }]) => outcome === null).map(([id]) => id)
      if (left.some((id) => !unreviewed.includes(id))) look.wrong('unreviewed-unsaid', { items: left.join('、') })
      memory.timeOver = true
    },
    RevocationFollowed: ({ row }, memory, look) => {
      const found = memory.rows.get(row)
      if (found?.outcome !== 'revoke') return look.wrong('followed-unrevoked', { row })
      found.followed = true
      look.between.claim(look, (known, wrong) => {
        const [one] = known.of('authority-over', found.authority)
        if (one?.over !== true) wrong('followed-but-live', { row, case: found.authority })
      })
    },
    ReviewReported: (_data, memory, look) => {
      const open = [...memory.rows].filter(
        ([, { outcome, followed }]) =>
          outcome === null || outcome === 'escalate' || (outcome === 'revoke' && !followed),
      )
      if (open.length > 0) look.wrong('review-reported-open', { items: open.map(([id]) => id).join('、') })
    },
    ReviewDropped: null,
    ...noTaskJudges,
  },
})
