import { englishMonth } from '../../../domain/kernel/era.ts'
import { paperRefusalsEn } from '../../words/paper-refusals.en.ts'
import { operationPlanCourse } from './course.en.ts'
import { letterTaskEn as task } from '../../words/letter-task.ts'
import type { PlanWords } from './plan-wording.ts'

/** The words of operation plans in English. */
export const planEn: PlanWords = {
  procedure: 'Operation plan',
  plural: 'Operation plans',
  noNumber: 'no number yet',
  settings: {
    'series.operation-plan': 'Mark of operation plan numbers',
  },
  course: operationPlanCourse,
  stages: {
    none: 'not drafted',
    draft: 'draft',
    consulting: 'being consulted on',
    considered: 'consulted on',
    settled: 'settled',
    closed: 'closed',
  },
  endings: { over: 'its period is over' },
  tasks: { 'answer-plan': 'Answer a consultation', 'settle-plan': 'Settle the plan' },
  taskAsks: {
    'answer-plan': 'Look at the draft and say whether you agree; what you say stays, also where you disagree.',
    'settle-plan': 'Look at what was said, and settle the plan. Where somebody disagrees, say how that was taken.',
  },
  commands: {
    DraftOperationPlan: 'Draft a plan',
    AmendOperationPlan: 'Amend the draft',
    AskPlanConsultation: 'Ask for consultation',
    AnswerPlanConsultation: 'Answer the consultation',
    SettleOperationPlan: 'Settle the plan',
    ReviseOperationPlan: 'Revise the plan',
    AddPlanPaper: 'Add a file',
    EndOperationPlan: 'End the plan',
  },
  done: {
    DraftOperationPlan: 'Draft recorded',
    AmendOperationPlan: 'Draft amended',
    AskPlanConsultation: 'Consultation asked for',
    AnswerPlanConsultation: 'Answer recorded',
    SettleOperationPlan: 'Plan settled',
    ReviseOperationPlan: 'Draft of the next version recorded',
    AddPlanPaper: 'File added',
  },
  sentences: {
    OperationPlanDrafted: ({ number, title }, say) => `Drafted “${title}”, as ${say.number(number)}.`,
    OperationPlanAmended: () => 'Amended the draft.',
    OperationPlanConsultationAsked: ({ of }, say) => `Consulted ${of.map((post) => say.post(post)).join(', ')}.`,
    OperationPlanConsultationAnswered: ({ opinion }) => (opinion === 'agreed' ? 'Agreed.' : 'Disagreed.'),
    OperationPlanSettled: ({ version }) => `Settled version ${version}.`,
    OperationPlanRevised: ({ version }) => `Drafted version ${version}.`,
    OperationPlanPaperAdded: ({ name, label, version }) =>
      `Added a file to version ${version} (${label === '' ? name : `${label}, ${name}`}).`,
    OperationPlanEnded: () => 'The period of the plan is over.',
  },
  refusals: {
    'plan-consultation-missing': {
      title: 'Not consulted yet',
      what: () => 'A plan is settled after those whom the guideline names were consulted.',
      todo: 'Ask for consultation, and wait for the answers.',
    },
    'plan-nobody-consulted': {
      title: 'Nobody to consult',
      what: () => 'Nobody is named who is to be consulted.',
      todo: 'Settle the plan as it is.',
    },
    'plan-response-missing': {
      title: 'No answer to who disagrees',
      what: () => 'Somebody who was consulted disagrees.',
      todo: 'Say how that was taken.',
    },
    'plan-period-taken': {
      title: 'There is a plan of this period',
      what: () => 'A plan of this year or month is open already.',
      todo: 'Revise that plan; what changes is its next version.',
    },
    ...paperRefusalsEn,
    'plan-period-over': {
      title: 'The period is over',
      what: ({ day }) => `This period ended on ${day('day')}.`,
      todo: 'Enter a year or month to come.',
    },
  },
  who: {
    drafters: 'post that settles the plan, and staff of its office',
    planner: 'post that settles the plan',
    consulted: 'post that is consulted',
  },
  forms: {
    names: {
      fiscalYear: 'Fiscal year',
      month: 'Month',
      title: 'Title',
      content: 'What the plan says',
      paper: 'Number or name of the paper',
      reason: 'Reason',
      note: 'What there is to say',
      opinion: 'Opinion',
      'AnswerPlanConsultation.note': 'What it says',
      response: 'How it was taken',
      on: 'Day',
      file: 'File',
      label: 'What it is',
    },
  },
  hints: {
    fiscalYear: 'The year in which it begins, such as 2026.',
    month: 'For a plan of one month only.',
    response: 'Where somebody disagrees, how that was taken.',
  },
  choices: { opinions: { agreed: 'agrees', disagreed: 'disagrees' } },
  sections: { plan: 'Plan', papers: 'Files', consultation: 'Consultation', versions: 'Settled versions' },
  facts: {
    period: 'Period',
    version: 'Version',
    by: 'Recorded by',
    response: 'How it was taken',
    waiting: 'Still to answer',
  },
  papers: {
    none: 'No file was added.',
    add: 'Add a file',
    lead: 'The plan as it was signed, for instance: PDF, Excel, Word, PowerPoint, pictures, text. What was added stays; its hash tells whether it is the same.',
    scanned: 'scanned',
  },
  month: (year, month) => `${englishMonth(month)}, ${year}`,
  versionOf: (version) => `version ${version}`,
  nav: 'Operation plans',
  register: {
    title: 'Operation plans',
    lead: 'The plans of each year or month, and what came of the consultation.',
    search: 'Number, title',
    columns: {
      case: 'Plan',
      stage: 'Status',
      period: 'Period',
      version: 'Version',
      disagreed: 'Disagreement',
      holder: 'With',
      due: 'Due',
    },
    empty: ['No plans yet', 'When a plan is drafted, it is listed here.'],
    emptyFiltered: ['No plans match', 'Remove some of the filters.'],
  },
  begin: {
    title: 'Draft a plan',
    lead: 'The plan of a year or a month. Before it is settled, those whom the guideline names are consulted.',
  },
  parts: {},
  fixedParts: {},
  letters: {
    one: 'plan',
    title: 'Title',
    asker: 'Drafted by',
    noNumber: 'none yet',
    tasks: {
      'answer-plan': task('consultation', 'answer a consultation', 'Look at the draft, and say what you think.'),
      'settle-plan': task('plan', 'settle the plan', 'Look at what was said, and settle the plan.'),
    },
    news: {},
  },
  next: {
    none: '',
    draft: 'the consultation',
    consulting: 'the answers',
    considered: 'the decision',
    settled: 'the end of its period',
    closed: '',
  },
}
