import { postOf } from '../../domain/guideline/guideline.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { requestEntries } from './chapter-request.ts'
import { asks, lettersTo, openLink, pressAgain, tells } from './letters.ts'
import { officeOfTour, passDays, refusedBy, secretariatOfTour, taskPage, type Chapter, type Tour } from './tour.ts'

/** The secretariat checks the form, once sends it back, and the case waits for the council (Art. 5(5) as delivered). */
export const deliberationChapter: Chapter = {
  title: (tour) => {
    const { ja, en } = tour.cite('form-checked')
    return { ja: `形式審査・差戻し（${ja}）`, en: `Form check and return (${en})` }
  },
  play: async (tour) => {
    await sendBack(tour)
    await amendAndResubmit(tour)
    await acceptForm(tour)
    if (!tour.guideline.outsourcing.deliberation) return
    await refuseEarlyApproval(tour)
    await waitForTheCouncil(tour)
  },
}

const sendBack = async (tour: Tour): Promise<void> => {
  const { secretariat } = tour.players
  const letter = (await lettersTo(tour, secretariatOfTour(tour), asks('check-form')))(secretariat)
  await passDays(tour, 1, '09:40')
  const { at, page } = await openLink(tour, secretariat, letter)
  const silent = await at.send(page, {
    type: 'ReturnOutsourcing',
    'ReturnOutsourcing.to': 'submission',
    'ReturnOutsourcing.reason': '',
  })
  tour.expect(
    { ja: '理由のない差戻しはできない', en: 'nothing goes back without a reason' },
    silent.forms.length > 0 && (await tour.look()).state.rounds.length === 0,
    silent.complaints,
  )
  await at.send(silent, {
    type: 'ReturnOutsourcing',
    'ReturnOutsourcing.to': 'submission',
    'ReturnOutsourcing.reason':
      '予定金額の積算に昨年度の単価が用いられています。単価を改めたうえで、再度申請してください。',
  })
  await tour.news()
  await lettersTo(tour, officeOfTour(tour), tells('returned'), '昨年度の単価')
  await pressAgain(tour, letter, secretariat, secretariat)
}

const amendAndResubmit = async (tour: Tour): Promise<void> => {
  const { asker, head } = tour.players
  const before = (await tour.look()).state
  const form = await asker.desk.get(`/cases/${tour.caseId()}/acts/AmendRequest`)
  await asker.desk.send(form, requestEntries(tour, 'AmendRequest', '3,564,000'))
  await head.desk.send(await taskPage(tour, head, 'submit'), {
    type: 'SubmitOutsourcing',
    'SubmitOutsourcing.note': '単価を今年度のものに改めました。',
  })
  await tour.news()
  const { state } = await tour.look()
  tour.expect(
    {
      ja: `案件番号は ${state.number ? caseNumberLabel(state.number) : '?'} のまま、第2回・第2版になった`,
      en: 'the number stays the same; it is round 2 with revision 2',
    },
    JSON.stringify(state.number) === JSON.stringify(before.number) && state.round === 2 && state.revisions.length === 2,
    { round: state.round, revisions: state.revisions.length },
  )
  const page = await head.desk.get(`/cases/${tour.caseId()}/parts/all`)
  tour.expect(
    {
      ja: '差戻しの理由は、いつまでも案件のページで読める',
      en: 'the reason of the return stays readable on the case’s page',
    },
    page.text.includes('昨年度の単価'),
  )
}

const acceptForm = async (tour: Tour): Promise<void> => {
  const { secretariat } = tour.players
  const letter = (await lettersTo(tour, secretariatOfTour(tour), asks('check-form')))(secretariat)
  const open = (await tour.look()).state.tasks.open.map(({ task }) => String(task))
  tour.expect(
    { ja: '新しい回には新しい依頼が開いている', en: 'the new round has a task of its own' },
    open.includes('check-form-2'),
    open,
  )
  await pressAgain(tour, letter, secretariat, secretariat)
  await secretariat.desk.send(await taskPage(tour, secretariat, 'check-form'), {
    type: 'AcceptForm',
    'AcceptForm.note': '様式・添付とも整っている。',
  })
  await tour.news()
}

const refuseEarlyApproval = async (tour: Tour): Promise<void> => {
  const early = await tour.players.approver.desk.api(`/api/${tour.caseId()}/commands`, {
    id: crypto.randomUUID(),
    command: { type: 'ApproveOutsourcing', data: { conditions: [], note: '' } },
  })
  const basis = tour.cite('deliberation-before-approval')
  tour.expect(
    {
      ja: `審議の記録がないうちの承認は断られる（${basis.ja}）`,
      en: `an approval before the council has deliberated is refused (${basis.en})`,
    },
    refusedBy(early, 'council-outcome-missing', 'deliberation-before-approval'),
    early,
  )
}

const waitForTheCouncil = async (tour: Tour): Promise<void> => {
  const { asker } = tour.players
  const { guideline } = tour
  await lettersTo(tour, secretariatOfTour(tour), asks('record-outcome'))
  const wrongHands = await asker.desk.get(`/cases/${tour.caseId()}/tasks/record-outcome-1`)
  tour.expect(
    {
      ja: '審議結果を記録できない者のページには、誰ができるかが示される',
      en: 'who may not record the outcome is told who can',
    },
    wrongHands.text.includes(postOf(guideline, guideline.roles.secretariat.post)?.ja ?? '?') &&
      !wrongHands.forms.some(({ fields }) => fields.has('RecordCouncilOutcome.meeting')),
    wrongHands.complaints,
  )
}
