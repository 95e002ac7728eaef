import { clauses } from '../../domain/guideline/clauses.ts'
import { closedDays } from '../../domain/guideline/closed-days.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { ja } from '../../mail/messages/ja.ts'
import { asks, lettersTo, openLink, pressAgain, said } from './letters.ts'
import { inboxOf, passUntil, taskPage, type Chapter, type Tour } from './tour.ts'
import { signIn } from './sign-in.ts'

/**
 * Arts. 21 and 22: the chief is reminded, approves from the mail, and the contract is registered with its six clauses.
 */
export const approvalChapter: Chapter = {
  title: { ja: '承認と契約（第21条・第22条）', en: 'Approval and contract (Arts. 21, 22)' },
  play: async (tour) => {
    await waitTooLong(tour)
    await approveFromMail(tour)
    await registerContract(tour)
    await readClauses(tour)
    await fulfilCondition(tour)
  },
}

const waitTooLong = async (tour: Tour): Promise<void> => {
  const { secretariat } = tour.players
  await lettersTo(tour, ['chief'], asks.approve)
  const before = await inboxOf(secretariat)
  const { today } = await tour.look()
  await passUntil(tour, addBusinessDays(closedDays, today, 8), '10:00', {
    ja: '承認されないまま8開庁日が過ぎる',
    en: 'eight business days pass without a decision',
  })
  await lettersTo(tour, ['chief'], ja.reminder.past.subject(said.tasks.approve))
  await lettersTo(tour, ['secretariat'], ja.escalation.subject(said.tasks.approve))
  const after = await inboxOf(secretariat)
  tour.expect(
    {
      ja: '期限超過は庶務の受信箱「見守る」に現れ、承認は自動では行われない',
      en: 'the secretariat’s inbox shows the delay; nothing is approved by itself',
    },
    after.watch === before.watch + 1 && (await tour.look()).state.approval === null,
    { before, after },
  )
}

const approveFromMail = async (tour: Tour): Promise<void> => {
  const { chief } = tour.players
  const [letter] = await lettersTo(tour, ['chief'], ja.reminder.past.subject(said.tasks.approve))
  const { at, page } = await openLinkToSignIn(tour, letter)
  tour.expect(
    {
      ja: '承認はリンクだけではできず、サインインへ導かれる',
      en: 'the link alone doesn’t carry the approval; it leads to the sign-in',
    },
    !page.forms.some(({ fields }) => fields.get('type')?.includes('ApproveOutsourcing') === true) &&
      page.html.includes('/sign-in?next='),
    page.complaints,
  )
  const next = /\/sign-in\?next=([^"&]+)/.exec(page.html)?.[1] ?? ''
  const task = await signIn(at, chief.mail, decodeURIComponent(next))
  const preselected = task.forms.flatMap(({ entries }) => entries).filter(([name]) => name === 'type')
  tour.expect(
    {
      ja: 'サインインすると依頼のページに着き、答えは何も選ばれていない',
      en: 'signing in leads to the task, where no answer is chosen beforehand',
    },
    task.forms.some(({ fields }) => fields.has('ApproveOutsourcing.note')) && preselected.length === 0,
    task.complaints,
  )
  await at.send(task, { type: 'ApproveOutsourcing', 'ApproveOutsourcing.note': '条件の履行を担当課で確認すること。' })
  await tour.news()
  const { state } = await tour.look()
  tour.expect(
    { ja: '会議の条件は承認に引き継がれた', en: 'the council’s condition is carried into the approval' },
    state.approval?.conditions[0]?.from === 'council',
    state.approval,
  )
  await lettersTo(tour, ['asker', 'colleague', 'head'], said.news.approved.subject)
  await pressAgain(tour, letter, chief, chief)
}

const openLinkToSignIn = (tour: Tour, letter: Parameters<typeof openLink>[2]) =>
  openLink(tour, tour.players.chief, letter)

const registerContract = async (tour: Tour): Promise<void> => {
  const { head } = tour.players
  await lettersTo(tour, ['head'], asks['register-contract'])
  const { today } = await tour.look()
  const signedOn = addBusinessDays(closedDays, today, 4)
  await passUntil(tour, signedOn, '14:30', { ja: '契約の締結の日', en: 'the day of the contract’s signing' })
  const entries = (left: readonly string[]) => ({
    'RegisterContract.contractNumber': '2026-市民-027',
    'RegisterContract.signedOn': signedOn,
    'RegisterContract.inspectEveryMonths': '6',
    ...Object.fromEntries(
      clauses.flatMap((clause, index) => [
        [`RegisterContract.clauses.${index}.document`, left.includes(clause.id) ? '' : '別記 個人情報等取扱特記事項'],
        [`RegisterContract.clauses.${index}.place`, left.includes(clause.id) ? '' : `第${index + 3}条`],
      ]),
    ),
  })
  const page = await taskPage(tour, 'head', 'register-contract')
  const five = await head.desk.send(page, entries(['ownership']))
  tour.expect(
    {
      ja: '六つの事項のうち一つ（権利の帰属）を欠く契約は登録できず、第22条第6号が示される',
      en: 'a contract that lacks one of the six clauses is refused, naming Art. 22(6)',
    },
    five.text.includes('権利の帰属') && (await tour.look()).state.contract === null,
    five.complaints,
  )
  const stranger = await head.desk.send(five, {
    ...entries([]),
    'RegisterContract.contractor': '株式会社みらい事務センター',
  })
  tour.expect(
    { ja: '調査していない者とは契約できない（第20条）', en: 'no contract with somebody who wasn’t vetted (Art. 20)' },
    (await tour.look()).state.contract === null,
    stranger.complaints,
  )
  const registered = await head.desk.send(stranger, { ...entries([]), 'RegisterContract.contractor': tour.vendor })
  await tour.news()
  const { contract, stage, request } = (await tour.look()).state
  const [startsOn, endsOn] = [request?.startsOn, request?.endsOn]
  tour.expect(
    {
      ja: `三年間の契約（${startsOn} から ${endsOn}）が登録された`,
      en: `a contract of three years is registered (${startsOn} to ${endsOn})`,
    },
    stage === 'in-force' &&
      contract?.clauses.length === 6 &&
      contract.startsOn === startsOn &&
      contract.endsOn === endsOn,
    registered.complaints,
  )
}

/** The clauses are read by somebody else than who registered them (operational setting). */
const readClauses = async (tour: Tour): Promise<void> => {
  const { asker, head } = tour.players
  await lettersTo(tour, ['asker', 'colleague', 'head'], asks['read-clauses'])
  const own = await taskPage(tour, 'head', 'read-clauses')
  tour.expect(
    {
      ja: '登録した課長自身は、記載の確認者になれない（運用上の設定）',
      en: 'who registered the clauses can’t read them a second time (operational setting)',
    },
    !own.forms.some(({ fields }) => fields.has('ConfirmClauses.remarks')),
    own.text.slice(0, 400),
  )
  const page = await taskPage(tour, 'asker', 'read-clauses')
  await asker.desk.send(page, { type: 'ConfirmClauses', 'ConfirmClauses.remarks': '契約書と別記を通して照合した。' })
  await tour.news()
  const { clauseSheet } = (await tour.look()).state
  tour.expect(
    {
      ja: '登録した人とは別の人が、六つの事項の記載を確認した',
      en: 'somebody else than who registered them has read the six clauses',
    },
    clauseSheet?.read?.by.name === asker.name && clauseSheet.read.by.name !== head.name,
    clauseSheet,
  )
}

const fulfilCondition = async (tour: Tour): Promise<void> => {
  const { asker } = tour.players
  const letters = await lettersTo(tour, ['asker', 'colleague', 'head'], asks['fulfil-condition'])
  const { at, page } = await openLink(tour, asker, letters[0])
  await at.send(page, { 'FulfilCondition.note': '従事者4名の名簿と誓約書を受領し、契約書とともに保管した。' })
  await tour.news()
  tour.expect(
    { ja: '条件の履行が記録された', en: 'the condition is on record as met' },
    (await tour.look()).state.conditionsMet.length === 1,
  )
}
