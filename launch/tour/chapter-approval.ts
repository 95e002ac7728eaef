import { citation } from '../../domain/guideline/citation.ts'
import { addBusinessDays } from '../../domain/kernel/calendar.ts'
import { instantFromEpoch, epochOf, tokyoClockOf, tokyoDateOf } from '../../domain/kernel/instant.ts'
import { openTaskOf } from '../../domain/tasks/task.ts'
import { asks, isLate, isPast, lettersTo, openLink, pressAgain, tells } from './letters.ts'
import { approversOfTour, inboxOf, officeOfTour, passUntil, secretariatOfTour, taskPage } from './tour.ts'
import type { Chapter, Tour } from './tour.ts'
import { inspectedEvery } from './period.ts'
import { signIn } from './sign-in.ts'

/**
 * The approver is reminded and approves from the mail, and the contract is registered with the clauses that the
 * guideline asks for (Arts. 21 and 22 as delivered).
 */
export const approvalChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('approval-before-outsourcing', 'clauses-in-contract')
    return { ja: `承認と契約（${ja}）`, en: `Approval and contract (${en})` }
  },
  play: async (tour) => {
    await waitTooLong(tour)
    await approveFromMail(tour)
    await registerContract(tour)
    const { state, today } = await tour.look()
    if (tour.guideline.clauses.length > 0 && tour.rules(today).settings.clausesNeedSecondReader) await readClauses(tour)
    if ((state.approval?.conditions.length ?? 0) > 0) await fulfilCondition(tour)
  },
}

const anHour = 3_600_000

const waitTooLong = async (tour: Tour): Promise<void> => {
  const { secretariat } = tour.players
  await lettersTo(tour, approversOfTour(tour), asks('approve'))
  const before = await inboxOf(secretariat)
  const late = openTaskOf((await tour.look()).state.tasks, 'approve')?.escalation.at
  if (late === undefined) throw new Error('a case that waits for approval without a task')
  const after = instantFromEpoch(epochOf(late) + anHour)
  await passUntil(tour, tokyoDateOf(after), tokyoClockOf(after), {
    ja: '承認されないまま、期限を過ぎて庶務に知らされる日になる',
    en: 'no decision by the day on which the delay is brought before the secretariat',
  })
  await lettersTo(tour, approversOfTour(tour), isPast('approve'))
  await lettersTo(tour, secretariatOfTour(tour), isLate('approve'))
  const now = await inboxOf(secretariat)
  tour.expect(
    {
      ja: '期限超過は庶務の受信箱「見守る」に現れ、承認は自動では行われない',
      en: 'the secretariat’s inbox shows the delay; nothing is approved by itself',
    },
    now.watch === before.watch + 1 && (await tour.look()).state.approval === null,
    { before, now },
  )
}

const approveFromMail = async (tour: Tour): Promise<void> => {
  const { approver } = tour.players
  const letter = (await lettersTo(tour, approversOfTour(tour), isPast('approve')))(approver)
  const { at, page } = await openLink(tour, approver, letter)
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
  const task = await signIn(at, approver, decodeURIComponent(next))
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
    state.council === null || state.approval?.conditions[0]?.from === 'council',
    state.approval,
  )
  await lettersTo(tour, officeOfTour(tour), tells('approved'))
  await pressAgain(tour, letter, approver, approver)
}

const registerContract = async (tour: Tour): Promise<void> => {
  const { head } = tour.players
  await lettersTo(tour, tour.holding(tour.players.office.head), asks('register-contract'))
  const { today } = await tour.look()
  const signedOn = addBusinessDays(tour.rules(today).calendar, today, 4)
  await passUntil(tour, signedOn, '14:30', { ja: '契約の締結の日', en: 'the day of the contract’s signing' })
  const { guideline, settings } = tour.rules(signedOn)
  const { clauses } = guideline
  const entries = (left: string | undefined) => ({
    'RegisterContract.contractNumber': `契約 第${signedOn.replaceAll('-', '')}号`,
    'RegisterContract.signedOn': signedOn,
    'RegisterContract.inspectEveryMonths': String(inspectedEvery(settings.inspectEveryMonths)),
    ...Object.fromEntries(
      clauses.flatMap((clause, index) => [
        [`RegisterContract.clauses.${index}.document`, left === clause.id ? '' : '別記 個人情報等取扱特記事項'],
        [`RegisterContract.clauses.${index}.place`, left === clause.id ? '' : `${index + 3}`],
      ]),
    ),
  })
  let page = await taskPage(tour, head, 'register-contract')
  const missing = clauses.at(-1)
  if (missing !== undefined) {
    page = await head.desk.send(page, entries(missing.id))
    const cited = (lang: 'ja' | 'en') => citation(guideline, missing.article, lang)
    tour.expect(
      {
        ja: `${clauses.length}の事項のうち一つ（${missing.ja}）を欠く契約は登録できず、${cited('ja')}が示される`,
        en:
          `a contract that lacks one of the ${clauses.length} clauses (${missing.en}) is refused, ` +
          `naming ${cited('en')}`,
      },
      page.text.includes(missing.ja) && page.text.includes(cited('ja')) && (await tour.look()).state.contract === null,
      page.complaints,
    )
  }
  const stranger = await head.desk.send(page, {
    ...entries(undefined),
    'RegisterContract.contractor': '株式会社みらい事務センター',
  })
  const basis = tour.cite('vetting-before-outsourcing')
  tour.expect(
    {
      ja: `調査していない者とは契約できない（${basis.ja}）`,
      en: `no contract with somebody who wasn’t vetted (${basis.en})`,
    },
    (await tour.look()).state.contract === null,
    stranger.complaints,
  )
  const registered = await head.desk.send(stranger, {
    ...entries(undefined),
    'RegisterContract.contractor': tour.vendor,
  })
  await tour.news()
  const { contract, stage, request } = (await tour.look()).state
  const [startsOn, endsOn] = [request?.startsOn, request?.endsOn]
  tour.expect(
    {
      ja: `三年間の契約（${startsOn} から ${endsOn}）が登録された`,
      en: `a contract of three years is registered (${startsOn} to ${endsOn})`,
    },
    stage === 'in-force' &&
      contract?.clauses.length === clauses.length &&
      contract.startsOn === startsOn &&
      contract.endsOn === endsOn,
    registered.complaints,
  )
}

/** The clauses are read by somebody else than who registered them (operational setting). */
const readClauses = async (tour: Tour): Promise<void> => {
  const { asker, head } = tour.players
  await lettersTo(tour, officeOfTour(tour), asks('read-clauses'))
  const own = await taskPage(tour, head, 'read-clauses')
  tour.expect(
    {
      ja: '登録した長自身は、記載の確認者になれない（運用上の設定）',
      en: 'who registered the clauses can’t read them a second time (operational setting)',
    },
    !own.forms.some(({ fields }) => fields.has('ConfirmClauses.remarks')),
    own.text.slice(0, 400),
  )
  const page = await taskPage(tour, asker, 'read-clauses')
  await asker.desk.send(page, { type: 'ConfirmClauses', 'ConfirmClauses.remarks': '契約書と別記を通して照合した。' })
  await tour.news()
  const { clauseSheet } = (await tour.look()).state
  const { length } = tour.guideline.clauses
  tour.expect(
    {
      ja: `登録した人とは別の人が、${length}の事項の記載を確認した`,
      en: `somebody else than who registered them has read the ${length} clauses`,
    },
    clauseSheet?.read?.by.name === asker.name && clauseSheet.read.by.name !== head.name,
    clauseSheet,
  )
}

const fulfilCondition = async (tour: Tour): Promise<void> => {
  const { asker } = tour.players
  const letterOf = await lettersTo(tour, officeOfTour(tour), asks('fulfil-condition'))
  const { at, page } = await openLink(tour, asker, letterOf(asker))
  await at.send(page, { 'FulfilCondition.note': '従事者4名の名簿と誓約書を受領し、契約書とともに保管した。' })
  await tour.news()
  tour.expect(
    { ja: '条件の履行が記録された', en: 'the condition is on record as met' },
    (await tour.look()).state.conditionsMet.length === 1,
  )
}
