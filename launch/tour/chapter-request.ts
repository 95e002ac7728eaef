import { everyItemMet } from './vetting-anew.ts'
import { postOf } from '../../domain/guideline/guideline.ts'
import { caseId } from '../../domain/kernel/ids.ts'
import { instantFromEpoch, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { asks, lettersTo, openLink, pressAgain } from './letters.ts'
import { contractPeriod } from './period.ts'
import { inboxOf, officeOfTour, passDays, refusedBy, taskPage, type Chapter, type Tour } from './tour.ts'
import type { Entries } from './visitor.ts'

/** An office writes its request, vets the vendor, and its head submits (Arts. 20 and 21 as delivered). */
export const requestChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('vetting-before-outsourcing', 'approval-sought')
    return { ja: `起案・調査・申請（${ja}）`, en: `Request, vetting, submission (${en})` }
  },
  play: async (tour) => {
    await startRequest(tour)
    await refuseUnvetted(tour)
    await vetByLink(tour)
    await judgeVendor(tour)
    await submitRequest(tour)
  },
}

/** The request as the office fills it in. */
export const requestEntries = (tour: Tour, type: 'StartOutsourcing' | 'AmendRequest', amountYen: string): Entries => {
  const today = tokyoDateOf(instantFromEpoch(Date.now()))
  const { startsOn, endsOn } = contractPeriod(today)
  const { guideline } = tour
  const { head, staff } = tour.players.office
  const room = guideline.rooms.find(({ manager }) => manager === head) ?? guideline.rooms[0]
  const municipality = guideline.words.municipality.ja
  const fields = {
    title: tour.title,
    kind: 'hardware-maintenance',
    work: '統合端末4台及び照合情報読取装置の定期点検（年2回）並びに障害時の修理・部品交換',
    reason: '機器の分解を伴う点検には製造元の認定を受けた技術者が必要であり、職員では行えないため',
    information: ['configuration'],
    protection: `作業には職員が立ち会い、端末から情報を取り出さない。交換した記憶装置は${municipality}が受け取り、破砕する。`,
    place: room?.ja ?? '庁舎内',
    vendor: tour.vendor,
    startsOn,
    endsOn,
    amountYen,
    subcontracting: 'なし',
    contact: postOf(guideline, staff)?.ja ?? '',
    extension: '1133',
    occasion: 'new',
    rooms: room === undefined ? [] : [room.id],
    specificPersonal: 'no',
    contractMethod: 'negotiated',
    contractGround: '地方自治法施行令第167条の2第1項第2号',
    budgetItem: '2款3項1目 委託料',
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${type}.request.${name}`, value]))
}

const startRequest = async (tour: Tour): Promise<void> => {
  const { desk } = tour.players.asker
  const draft = await desk.get('/requests/new')
  const entries = requestEntries(tour, 'StartOutsourcing', '4,320,000')
  const { 'StartOutsourcing.request.reason': _, ...unfinished } = entries
  await desk.send(draft, { ...unfinished, 'StartOutsourcing.request.reason': '' }, 'save')
  const again = await desk.get(draft.url.pathname)
  tour.expect(
    { ja: '下書きは保存され、書きかけのまま開き直せる', en: 'the draft is kept and opens as it was left' },
    again.html.includes(tour.title),
  )
  const incomplete = await desk.send(again, { 'StartOutsourcing.request.reason': '' }, 'confirm')
  tour.expect(
    {
      ja: '理由が空のままでは起案できず、その欄が示される',
      en: 'without a reason it can’t be started, and the field is named',
    },
    incomplete.html.includes('StartOutsourcing-request-reason-error'),
    incomplete.complaints,
  )
  const confirm = await desk.send(incomplete, entries, 'confirm')
  const started = await desk.send(confirm, {}, 'start')
  const id = /\/cases\/outsourcing\/([0-9a-f-]{36})/.exec(started.url.pathname + started.html)?.[1]
  const stream = caseId('outsourcing', id ?? '')
  tour.expect(
    { ja: '起案した案件のページが開く', en: 'the page of the new case opens' },
    stream !== null,
    started.complaints,
    true,
  )
  if (stream !== null) tour.began(stream)
  await tour.news()
  await lettersTo(tour, officeOfTour(tour), asks('vet'))
}

const refuseUnvetted = async (tour: Tour): Promise<void> => {
  const { head, outsider } = tour.players
  const path = `/api/${tour.caseId()}/commands`
  const submit = (type: string, data: object) => ({ id: crypto.randomUUID(), command: { type, data } })
  const answer = await head.desk.api(path, submit('SubmitOutsourcing', { note: '' }))
  const basis = tour.cite('vetting-before-outsourcing')
  tour.expect(
    {
      ja: `調査の前の申請は断られる（${basis.ja}）`,
      en: `a submission before the vetting is refused (${basis.en})`,
    },
    refusedBy(answer, 'vetting-missing', 'vetting-before-outsourcing'),
    answer,
  )
  if (outsider === null) return
  const stranger = await outsider.desk.api(path, submit('SubmitOutsourcing', { note: '' }))
  tour.expect(
    { ja: 'ほかの部署の者には、申請前の案件は見えない', en: 'to other offices an unsubmitted case isn’t there' },
    stranger.status === 404,
    stranger,
  )
}

const vetByLink = async (tour: Tour): Promise<void> => {
  const { colleague } = tour.players
  await passDays(tour, 2, '10:10')
  const letterOf = await lettersTo(tour, officeOfTour(tour), asks('vet'))
  const letter = letterOf(colleague)
  const { at, page } = await openLink(tour, colleague, letter)
  const checkedOn = (await tour.look()).today
  const report = {
    'RecordVetting.checkedOn': checkedOn,
    'RecordVetting.means': ['papers', 'hearing'],
    'RecordVetting.verdict': 'suitable',
    ...everyItemMet(tour, checkedOn),
  }
  const bare = await at.send(page, { ...report, 'RecordVetting.answers.0.evidence': '' })
  tour.expect(
    { ja: '確認の根拠を欠く調査は記録できない', en: 'a vetting without its evidence can’t be recorded' },
    bare.forms.length > 0 && (await tour.look()).state.vetting === null,
    bare.complaints,
  )
  await at.send(bare, report)
  await tour.news()
  tour.expect(
    {
      ja: 'サインインせず、メールのリンクだけで調査を記録できた',
      en: 'the vetting was recorded by the mailed link alone',
    },
    (await tour.look()).state.vetting !== null,
  )
  await pressAgain(tour, letter, colleague, colleague)
}

/** Where staff looked into the vendor, the verdict is the head's; a head who looked themself has given it already. */
const judgeVendor = async (tour: Tour): Promise<void> => {
  const { head } = tour.players
  const { state } = await tour.look()
  if (state.vetting?.proposed !== true) return
  await lettersTo(tour, tour.holding(tour.players.office.head), asks('judge'))
  const page = await taskPage(tour, head, 'judge')
  await head.desk.send(page, { 'JudgeVendor.verdict': 'suitable' })
  await tour.news()
  tour.expect(
    { ja: '判定は部署の長がした', en: 'the verdict is the head’s' },
    (await tour.look()).state.vetting?.judged?.verdict === 'suitable',
  )
}

const submitRequest = async (tour: Tour): Promise<void> => {
  const { head, outsider } = tour.players
  await lettersTo(tour, tour.holding(tour.players.office.head), asks('submit'))
  const before = await inboxOf(head)
  const page = await taskPage(tour, head, 'submit')
  await head.desk.send(page, { type: 'SubmitOutsourcing', 'SubmitOutsourcing.note': '' })
  const after = await inboxOf(head)
  await tour.news()
  const { number } = (await tour.look()).state
  tour.expect(
    {
      ja: `案件番号 ${number ? caseNumberLabel(number) : '?'} が付いた`,
      en: `the case has its number ${number ? caseNumberLabel(number) : '?'}`,
    },
    number !== null,
  )
  tour.expect(
    { ja: '受信箱の件数は、決めたその時に減っている', en: 'the inbox counts one less at that very moment' },
    after.decide === before.decide - 1,
    { before, after },
  )
  if (outsider === null) return
  const stranger = await outsider.desk.get(`/cases/${tour.caseId()}`)
  tour.expect(
    { ja: '他部署の担当には、申請後も見えない', en: 'staff of other offices still don’t see it' },
    stranger.status === 404,
    stranger.status,
  )
}
