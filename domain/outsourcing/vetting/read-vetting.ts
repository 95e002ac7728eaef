import { itemFindings, type Certificate, type ItemFinding, type VettingAnswer, type VettingReport } from './fields.ts'

/** A vetting as the first release recorded it: seven areas, the vendor's answer not kept apart. */
interface EarlierAnswer {
  readonly area?: string
  readonly item?: string
  readonly answer?: string
  readonly finding?: string
  readonly evidence?: string
  readonly means?: VettingAnswer['means']
}

type Earlier = Omit<VettingReport, 'answers' | 'questionnaire' | 'certificates' | 'answerRefused' | 'copiedFrom'> & {
  readonly answers: readonly EarlierAnswer[]
  readonly questionnaire?: string
  readonly certificates?: readonly Certificate[]
  readonly answerRefused?: string
  readonly copiedFrom?: VettingReport['copiedFrom']
}

/** A recorded vetting in today's form. What was recorded before there were versions answers the first questionnaire. */
export const readVetting = <Report extends object>(recorded: Report & Earlier): Report & VettingReport => ({
  ...recorded,
  questionnaire: recorded.questionnaire ?? '1',
  answers: recorded.answers.map(readAnswer),
  certificates: recorded.certificates ?? [],
  answerRefused: recorded.answerRefused ?? '',
  copiedFrom: recorded.copiedFrom ?? null,
})

const readAnswer = ({ area, item, answer, finding, evidence, means }: EarlierAnswer): VettingAnswer => ({
  item: item ?? area ?? '',
  answer: answer ?? '',
  finding: itemFindings.find((one): one is ItemFinding => one === finding) ?? 'open',
  evidence: evidence ?? '',
  means: means ?? null,
})
