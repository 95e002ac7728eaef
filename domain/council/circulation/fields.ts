import {
  group,
  instant,
  listOf,
  longestText,
  oneOf,
  paragraph,
  part,
  post,
  reason,
  remarks,
  yesOrNo,
  type DataOf,
} from '../../kernel/fields.ts'
import { mostItems } from '../agenda/fields.ts'
import { itemReportFields } from '../agenda/item-report-fields.ts'
import { minutesFields } from '../minutes/fields.ts'

/** 可, 否, 意見, 質問. Only the first is a yes. */
export const stances = ['for', 'against', 'opinion', 'question'] as const
/** One of those. */
export type Stance = (typeof stances)[number]

/** What a member says to an item in circulation; text is needed for all but 可. */
const opinion = { item: part(), stance: oneOf(stances, 'stances'), text: remarks() }

/** Why the items circulate, or why what came of it is sent back. */
export const becauseFields = { reason: reason() }
/** Whether a member agrees to deliberate by circulation. */
export const consentFields = { member: post(), consents: yesOrNo(), reason: remarks() }
/** What a member says to every item. */
export const opinionsFields = { member: post(), opinions: listOf(group(opinion), { most: mostItems }) }
/** The answer to a member's question. */
export const answerFields = { question: part(), answer: paragraph(longestText.remarks) }
/** What came of a deliberation by circulation, with its minutes. */
export const conclusionFields = { reports: listOf(group(itemReportFields), { most: mostItems }), ...minutesFields }
/** What the chair notes. */
export const confirmingFields = { note: remarks() }
/** The consent round that is over, by its end. */
export const roundFields = { due: instant() }

/** Whether a member agrees. */
export type ConsentReply = DataOf<typeof consentFields>
/** What a member says to an item. */
export type OpinionTerms = DataOf<typeof opinion>
/** What a member says to every item. */
export type Opinions = DataOf<typeof opinionsFields>
/** The answer to a question. */
export type QuestionAnswer = DataOf<typeof answerFields>
/** What came of a deliberation by circulation. */
export type Conclusion = DataOf<typeof conclusionFields>
