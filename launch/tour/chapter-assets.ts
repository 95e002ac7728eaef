import { assetOwner } from '../../domain/guideline/assets.ts'
import { officePosts } from '../../domain/guideline/office-posts.ts'
import { keeperPost } from '../../domain/guideline/role-posts.ts'
import { postOf } from '../../domain/guideline/guideline.ts'
import { fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import type { CaseId, OfficeId } from '../../domain/kernel/ids.ts'
import { addDays, addMonths, partsOf } from '../../domain/kernel/plain-date.ts'
import type { HistoryState } from '../../domain/operation-history/state.ts'
import type { PlanState } from '../../domain/operation-plan/state.ts'
import { officesWithAssets } from '../../domain/stock-take/yearly.ts'
import { outcomeOf, type StockTakeState } from '../../domain/stock-take/state.ts'
import { begins, begun, caseSeen, does, nowInOffice, tries, waitUntil } from './register-steps.ts'
import type { Chapter, Player, Tour } from './tour.ts'

/** What there is stands in a ledger, is counted, and moves; how it is run is planned (Arts. 17 to 19). */
export const assetsChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('asset-owners', 'operation-plan-settled')
    return { ja: `情報資産・棚卸・オペレーション計画（${ja}）`, en: `Assets, their stock-take and the plan (${en})` }
  },
  belongs: ({ guideline }) => guideline.assetKinds.length > 0,
  play: async (tour) => {
    const asset = await registerAsset(tour)
    if (asset !== null) await takeStock(tour, asset)
    await settlePlan(tour)
  },
}

/** Histories of operations are archived, and none goes before its term (Art. 16). */
export const historyChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('history-kept')
    return { ja: `操作履歴の保管（${ja}）`, en: `The operation history (${en})` }
  },
  belongs: ({ guideline }) => guideline.equipment.length > 0,
  play: async (tour) => {
    const { guideline } = tour
    const manager = await tour.seat(keeperPost(guideline, 'access-manager'))
    if (manager === null) return
    const { day } = nowInOffice()
    const archive = (months: number): Promise<CaseId> =>
      begins(tour, manager, 'operation-history', 'ArchiveHistory', {
        equipment: guideline.equipment[0]?.id ?? '',
        device: '',
        from: addMonths(day, -months),
        to: addDays(addMonths(day, 1 - months), -1),
        medium: 'LTO-7 第1巻',
        place: '耐火金庫',
        count: '120000',
        hash: '',
        note: '',
      })
    const recent = await archive(2)
    const asked = { plannedOn: addDays(day, 5), reason: '場所がないため。' }
    const early = await tries(manager, recent, 'AskHistoryDisposal', asked)
    const basis = tour.cite('history-kept')
    const stays = (await caseSeen<HistoryState>(tour, recent)).state
    tour.expect(
      { ja: `保管の年数のうちは廃棄できない（${basis.ja}）`, en: `nothing goes before its term (${basis.en})` },
      stays.stage === 'kept' && early.complaints.length > 0,
      early.text.slice(0, 300),
    )
    await does(tour, manager, recent, 'CheckHistory', { checkedOn: day, outcome: 'readable', note: '' })
    await disposeOf(tour, manager, await archive((guideline.operationHistory.years + 2) * 12))
  },
}

/** Of what is past its term: one asks, the access manager decides, and it is done before a witness. */
const disposeOf = async (tour: Tour, manager: Player, medium: CaseId): Promise<void> => {
  const { day } = nowInOffice()
  const office = postOf(tour.guideline, keeperPost(tour.guideline, 'access-manager'))?.office
  const others = office === undefined ? [] : tour.holding(...officePosts(tour.guideline, office))
  const other = others.find(({ person }) => person !== manager.person)
  const [own] = other?.posts ?? []
  const asking = own === undefined ? null : await tour.seat(own)
  if (asking === null || asking.person === manager.person) return
  await does(tour, asking, medium, 'AskHistoryDisposal', { plannedOn: day, reason: '保管の年数を過ぎたため。' })
  await does(tour, manager, medium, 'DecideHistoryDisposal', { decision: 'approved', note: '' })
  await does(tour, asking, medium, 'CarryOutHistoryDisposal', {
    doneOn: day,
    method: '破砕',
    doneBy: asking.name,
    witness: manager.name,
    certificate: '',
    note: '',
  })
  await waitUntil<HistoryState>(tour, medium, ({ stage }) => stage === 'closed')
  tour.expect(
    {
      ja: '年数を過ぎたものは、求めた者と別の者が決めて廃棄された',
      en: 'what is past its term goes, decided by another than who asked',
    },
    true,
  )
}

interface Entered {
  readonly asset: CaseId
  readonly office: OfficeId
  readonly keeper: Player
  readonly item: Readonly<Record<string, string>>
}

const registerAsset = async (tour: Tour): Promise<Entered | null> => {
  const { guideline, players } = tour
  const offices = officesWithAssets(guideline).toSorted((one) => (one === players.office.office ? -1 : 1))
  for (const office of offices)
    for (const kind of guideline.assetKinds.filter(({ discontinued }) => !discontinued)) {
      const owner = assetOwner(guideline, kind, office)
      const keeper = owner === null ? null : await tour.seat(owner)
      if (keeper === null) continue
      const item = {
        kind: kind.id,
        name: '見学の一件',
        room: '',
        place: '書庫',
        quantity: '1',
        serial: '',
        confidentiality: 'high',
        integrity: 'high',
        availability: 'low',
        acquiredOn: '',
        leaseEndsOn: '',
        method: '',
        contract: '',
        note: '',
      }
      const asset = await begins(tour, keeper, 'asset', 'RegisterAsset', { ...item, office, keptUntil: '' })
      return { asset, office, keeper, item }
    }
  return null
}

const takeStock = async (tour: Tour, { asset, office, keeper, item }: Entered): Promise<void> => {
  const [post] = officePosts(tour.guideline, office)
  const head = post === undefined ? null : await tour.seat(post)
  if (head === null) return
  const count = await begins(tour, head, 'stock-take', 'BeginStockTake', { office })
  const { items } = await waitUntil<StockTakeState>(tour, count, ({ stage }) => stage === 'counting')
  const counted = Object.fromEntries(
    items.flatMap(({ listed }, nth) => {
      const mine = listed.asset === asset
      return [
        [`counts.${nth}.outcome`, mine ? 'elsewhere' : 'found'],
        [`counts.${nth}.place`, mine ? '金庫' : ''],
      ]
    }),
  )
  await does(tour, head, count, 'CountAssets', counted)
  await does(tour, head, count, 'FinishStockTake', { note: '' })
  const own = items.find(({ listed }) => listed.asset === asset)?.id ?? ''
  const settled = { item: own, how: 'moved', note: '' }
  const early = await tries(head, count, 'SettleStockDifference', settled)
  tour.expect(
    { ja: '台帳が改まるまで、相違は片付かない', en: 'a difference stays until the ledger says so' },
    (await caseSeen(tour, count)).state.stage === 'differences',
    early.text.slice(0, 300),
  )
  await does(tour, keeper, asset, 'AmendAsset', { ...item, place: '金庫', reason: '棚卸で見つかった場所に改める。' })
  await does(tour, head, count, 'SettleStockDifference', settled)
  const { state } = await caseSeen<StockTakeState>(tour, count)
  tour.expect(
    {
      ja: '一件ずつ照らし合わせ、相違を台帳に移して棚卸は終わった',
      en: 'each item was counted, and the difference followed to the ledger',
    },
    state.stage === 'closed' && state.items.every((one) => outcomeOf(one) !== null),
    state.stage,
  )
}

/** A plan of the first month that has none: there is one of a month at a time, and the tour may come again. */
const draftsPlan = async (tour: Tour, planner: Player): Promise<CaseId> => {
  const { day } = nowInOffice()
  for (let ahead = 0; ahead < monthsLookedAt; ahead++) {
    const on = addMonths(day, ahead)
    const { month } = partsOf(on)
    const plan = await begun(tour, planner, 'operation-plan', 'DraftOperationPlan', {
      fiscalYear: String(fiscalYearOf(on)),
      month: String(month),
      title: `見学の計画（${month}月）`,
      content: '毎月第一月曜に保守を行う。',
      paper: '',
    })
    if (plan !== null) return plan
  }
  tour.expect({ ja: 'オペレーション計画の案が受け付けられる', en: 'an operation plan is drafted' }, false, day, true)
  return '' as CaseId
}

const monthsLookedAt = 24

const settlePlan = async (tour: Tour): Promise<void> => {
  const { by, consulted } = tour.guideline.operationPlan
  const planner = await tour.seat(by)
  if (planner === null) return
  const plan = await draftsPlan(tour, planner)
  if (consulted.length > 0) {
    await tries(planner, plan, 'SettleOperationPlan', { response: '' })
    const { stage } = (await caseSeen<PlanState>(tour, plan)).state
    tour.expect(
      { ja: '協議の前に計画を定めることはできない', en: 'no plan is settled before the consultation' },
      stage === 'draft',
      stage,
    )
    await does(tour, planner, plan, 'AskPlanConsultation', { note: '' })
    for (const post of consulted) {
      const asked = await tour.seat(post)
      if (asked === null) return
      await does(tour, asked, plan, 'AnswerPlanConsultation', { opinion: 'agreed', note: '' })
    }
  }
  await does(tour, planner, plan, 'SettleOperationPlan', { response: '' })
  tour.expect(
    { ja: 'オペレーション計画が定められた', en: 'the operation plan is settled' },
    (await caseSeen<PlanState>(tour, plan)).state.stage === 'settled',
  )
}
