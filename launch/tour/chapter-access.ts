import { randomInt } from 'node:crypto'
import type { AuthorityState } from '../../domain/authority/state.ts'
import type { AuthorityReviewState } from '../../domain/authority-review/state.ts'
import { officePosts } from '../../domain/guideline/office-posts.ts'
import { keeperPost } from '../../domain/guideline/role-posts.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { declaredKinds, methodKinds } from '../../domain/management-method/kinds.ts'
import type { ManagementMethodState } from '../../domain/management-method/state.ts'
import { answers, begun, caseSeen, does, nowInOffice, tries } from './register-steps.ts'
import type { Chapter, Player, Tour } from './tour.ts'

/** Who operates, after whom the text has heard; how IDs are managed; and the yearly look at it (Arts. 12 to 15). */
export const accessChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('officer-consulted', 'authority-registered')
    return { ja: `操作権限・管理方法・点検（${ja}）`, en: `Authorities, methods and their review (${en})` }
  },
  belongs: ({ guideline: { equipment, authorityKinds, securityOfficers } }) =>
    equipment.length > 0 && authorityKinds.length > 0 && securityOfficers.length > 0,
  play: async (tour) => {
    const manager = await tour.seat(keeperPost(tour.guideline, 'access-manager'))
    const asked = manager === null ? null : await askForAuthority(tour)
    if (manager === null || asked === null) return
    await settleAuthority(tour, manager, asked)
    await settleMethod(tour, asked.operator)
    await reviewAuthorities(tour, manager, asked.authority)
  },
}

interface Asked {
  readonly authority: CaseId
  readonly operator: Player
  readonly officer: Player
}

/** An office asks for one of its own people, for what they don't have yet. */
const askForAuthority = async (tour: Tour): Promise<Asked | null> => {
  const { guideline, players } = tour
  const { day } = nowInOffice()
  const offices = guideline.securityOfficers.toSorted((one) => (one.office === players.office.office ? -1 : 1))
  for (const { office, post } of offices) {
    const officer = await tour.seat(post)
    const operator = await seatOf(tour, office)
    if (officer === null || operator === null) continue
    for (const { id: kind } of guideline.authorityKinds)
      for (const { id: equipment } of guideline.equipment) {
        const authority = await begun(tour, operator, 'authority', 'RequestAuthority', {
          office,
          operator: operator.person,
          staffNumber: '0101',
          kind,
          equipment,
          fromOn: day,
          untilOn: '',
          reason: '担当となるため。',
        })
        if (authority !== null) return { authority, operator, officer }
      }
  }
  return null
}

/** Whoever works in an office: of its staff where somebody is, else its head. */
const seatOf = async (tour: Tour, office: OfficeId): Promise<Player | null> => {
  for (const post of officePosts(tour.guideline, office).toReversed()) {
    const found = await tour.seat(post)
    if (found !== null) return found
  }
  return null
}

const settleAuthority = async (tour: Tour, manager: Player, { authority, operator, officer }: Asked): Promise<void> => {
  const { day } = nowInOffice()
  const early = await tries(manager, authority, 'GrantAuthority', { fromOn: day, despite: '', conditions: '' })
  const basis = tour.cite('officer-consulted')
  tour.expect(
    {
      ja: `協議の前に操作者を定めることはできない（${basis.ja}）`,
      en: `nobody is settled before the consultation (${basis.en})`,
    },
    (await caseSeen<AuthorityState>(tour, authority)).state.stage === 'consultation',
    early.text.slice(0, 300),
  )
  await does(tour, officer, authority, 'RecordConsultation', {
    heldOn: day,
    said: '窓口の事務に要る。',
    agreed: 'true',
  })
  await does(tour, manager, authority, 'GrantAuthority', { fromOn: day, despite: '', conditions: '' })
  const number = String(randomInt(1_000_000, 10_000_000))
  await does(tour, manager, authority, 'RegisterAuthority', {
    operatorId: `OP-${number}`,
    matchingId: `M-${number}`,
    matchingOn: day,
    matchingCount: '1',
  })
  await does(tour, operator, authority, 'AcknowledgeMethod', { remarks: '' })
  tour.expect(
    {
      ja: '協議・決定・登録・本人の確認を経て、操作権限が有効になった',
      en: 'consulted, settled, registered and acknowledged, the authority is live',
    },
    (await caseSeen<AuthorityState>(tour, authority)).state.stage === 'live',
  )
}

/** A method that nobody has settled yet is settled by the post that the text names, and read by whom it concerns. */
const settleMethod = async (tour: Tour, operator: Player): Promise<void> => {
  const { day } = nowInOffice()
  for (const kind of methodKinds)
    for (const owner of declaredKinds[kind].owners(tour.guideline)) {
      const post = await tour.seat(owner)
      const drafted = { kind, owner, title: '管理方法', content: 'IDは本人のみが用いる。', paper: '' }
      const method = post === null ? null : await begun(tour, post, 'management-method', 'DraftMethod', drafted)
      if (post === null || method === null) continue
      await does(tour, post, method, 'SettleMethod', { inForceFrom: day, note: '' })
      const { state } = await caseSeen<ManagementMethodState>(tour, method)
      tour.expect(
        { ja: '管理方法が定められ、施行された', en: 'a method is settled and in force' },
        state.stage === 'in-force',
      )
      const own = state.readers.find(({ person }) => person === operator.person)
      if (own !== undefined)
        await answers(tour, operator, method, ['read-method', own.id], 'AcknowledgeMethodVersion', { remarks: '' })
      await does(tour, post, method, 'AbolishMethod', { reason: '見学のために定めたもののため。' })
      return
    }
}

/** A round of the review: what is no longer needed is revoked, removed on the machine, and followed until then. */
const reviewAuthorities = async (tour: Tour, manager: Player, authority: CaseId): Promise<void> => {
  const { day } = nowInOffice()
  const dueOn = addBusinessDays(tour.rules(day).calendar, day, 5)
  const round = await begun(tour, manager, 'authority-review', 'OpenReview', { title: '操作権限の点検', dueOn })
  if (round === null) throw new Error('a round of the review that was not opened')
  const { rows } = (await caseSeen<AuthorityReviewState>(tour, round)).state
  const said = (row: string, mine: boolean) => ({
    row,
    outcome: mine ? 'revoke' : 'keep',
    reason: mine ? '担当を外れたため。' : '',
    againOn: '',
  })
  const left: { readonly row: string; readonly mine: boolean }[] = []
  for (const { row, reviewer, authority: of } of rows) {
    const who = await tour.seat(reviewer)
    if (who === null) left.push({ row, mine: of === authority })
    else await does(tour, who, round, 'ReviewAuthority', said(row, of === authority))
  }
  // What nobody could review in time is the access manager's to answer for.
  if (left.length > 0) await tour.time.until(addDays(dueOn, 1), '00:30', round)
  for (const { row, mine } of left) await does(tour, manager, round, 'ReviewAuthority', said(row, mine))
  const own = rows.find((one) => one.authority === authority)
  tour.expect(
    { ja: '点検に、有効な操作権限が一件ずつ並ぶ', en: 'the round lists each live authority' },
    own !== undefined,
  )
  if (own === undefined) return
  const { clock } = nowInOffice()
  await does(tour, manager, authority, 'RevokeAuthority', {
    revokedOn: day,
    revokedAt: clock,
    reason: '点検で取消しとしたため。',
  })
  await does(tour, manager, authority, 'ConfirmRemoval', { removedOn: day, removedAt: clock, note: '' })
  await does(tour, manager, round, 'FollowRevocation', { row: own.row })
  await does(tour, manager, round, 'ReportReview', { report: `${rows.length}件を点検し、一件を取り消した。` })
  tour.expect(
    {
      ja: '取消しは機器から除くまで追われ、点検は報告された',
      en: 'what was revoked is gone from the machine, and the round is reported',
    },
    (await caseSeen<AuthorityReviewState>(tour, round)).state.ending?.how === 'reported',
  )
}
