import { entrySupervisionCourse } from './course.en.ts'
import { counted } from '../words/counted.ts'
import { letterTaskEn } from '../words/letter-task.ts'
import type { EntrySupervisionWords } from './wording.ts'

const findings = { 'in-order': 'in order', 'with-remarks': 'in order, with remarks', wanting: 'wanting' }

const figures = {
  entries: 'Entries',
  special: 'Special admissions',
  marked: 'Exit or escort missing',
  corrected: 'Corrections',
  permits: 'Permits asked for',
  own: 'Permits for oneself',
  live: 'Live permits',
  ids: 'Live IDs',
  toRemove: 'Permit over, ID live',
  flagged: 'Device logs to check',
}

/** The words of the supervision of entry in English. */
export const entrySupervisionEn: EntrySupervisionWords = {
  procedure: 'Report on entry',
  plural: 'Reports on entry',
  noNumber: 'no number yet',
  course: entrySupervisionCourse,
  stages: { none: 'not begun', reporting: 'awaiting reports', considering: 'being considered', closed: 'closed' },
  endings: { 'nothing-to-instruct': 'nothing to instruct', instructed: 'instructed', dropped: 'given up' },
  tasks: {
    'report-on-entry': 'Report on the control of entry',
    'consider-entry-reports': 'Consider the reports on entry',
  },
  taskAsks: {
    'report-on-entry':
      'Look at the figures of the registers, and report whether entry was controlled as it should be in the period.',
    'consider-entry-reports': 'Read the reports, look into what needs it, instruct, and record what comes of it.',
  },
  commands: {
    OpenSupervision: 'Ask for reports on entry',
    BeginSupervision: 'Ask for the period’s reports',
    ReportOnEntry: 'Report',
    CloseEntryReporting: 'End the time for reports',
    AskEntryReportAgain: 'Ask for more',
    InvestigateEntryControl: 'Record an investigation',
    ConcludeSupervision: 'Record what comes of it',
    DropSupervision: 'Give the request up',
  },
  done: {
    OpenSupervision: 'Reports asked for',
    ReportOnEntry: 'Reported',
    AskEntryReportAgain: 'More asked for',
    InvestigateEntryControl: 'Investigation recorded',
    ConcludeSupervision: 'Conclusion recorded',
    DropSupervision: 'Request given up',
  },
  sentences: {
    SupervisionOpened: ({ number, fromOn, untilOn, heard, dueOn }, say) =>
      `Asked ${counted(heard.length, 'post')} for reports on ${say.day(fromOn)} to ${say.day(untilOn)}, as ${say.number(number)} (due ${say.day(dueOn)}).`,
    EntryControlReported: ({ finding, late }) => `Reported “${findings[finding]}”${late ? ' (after the day)' : ''}.`,
    EntryReportAskedAgain: ({ manager, dueOn }, say) => `Asked ${say.post(manager)} for more (due ${say.day(dueOn)}).`,
    EntryReportTimeOver: ({ silent }) =>
      `The time for reports was over (${counted(silent.length, 'post')} had not reported).`,
    EntryControlInvestigated: ({ heldOn }, say) => `Recorded the investigation of ${say.day(heldOn)}.`,
    SupervisionConcluded: ({ outcome, instructions }) =>
      outcome === 'instructed'
        ? `Concluded it with ${counted(instructions.length, 'instruction')}.`
        : 'Found nothing to instruct.',
    SupervisionDropped: () => 'Gave the request up.',
  },
  refusals: {
    'supervision-period-unfit': {
      title: 'Period reversed',
      what: () => 'The period ends before it begins.',
      todo: 'Check the period.',
    },
    'supervision-nobody-asked': {
      title: 'Nobody to ask',
      what: () => 'What is in force names no room whose entry is controlled.',
      todo: 'Have rooms and their managers settled first.',
    },
    'supervision-not-asked': {
      title: 'Not asked for a report',
      what: () => 'Those report who were asked in this round.',
      todo: 'Choose a post that was asked.',
    },
    'supervision-report-missing': {
      title: 'A report is missing',
      what: () => 'While somebody has not reported, a round cannot end with nothing to instruct.',
      todo: 'Wait for the report, record an investigation, or instruct.',
    },
    'supervision-instruction-missing': {
      title: 'No instruction chosen',
      what: () => 'Where something was instructed, the instructions are named.',
      todo: 'Issue the instruction first, and choose it.',
    },
    'supervision-instruction-unfit': {
      title: 'No instruction on entry',
      what: () => 'What was chosen is no instruction on the control of entry that has gone out.',
      todo: 'Choose an instruction that was issued on the control of entry.',
    },
  },
  who: { chief: 'chief', heard: 'whoever was asked to report (entry managers and others)' },
  forms: {
    names: {
      fromOn: 'From',
      untilOn: 'To',
      dueOn: 'Due',
      wanted: 'What to hear in particular',
      finding: 'Control of entry',
      report: 'Report',
      measures: 'Measures taken',
      manager: 'Whom to ask',
      heldOn: 'Day of the investigation',
      way: 'How it was done',
      rooms: 'Rooms looked into',
      found: 'What was found',
      outcome: 'Outcome',
      conclusion: 'Conclusion',
      instructions: 'Instructions given',
      reason: 'Reason',
    },
    problems: {
      'with-instructions': 'where instructions are chosen, the outcome is “instructed”',
      'before-period': 'is before the period of these reports',
    },
  },
  hints: {
    wanted: 'May be empty.',
    measures: 'Needed where something is wanting.',
    instructions: 'Where it is “instructed”: the instructions that follow from these reports.',
  },
  choices: {
    findings,
    ways: { 'on-site': 'on site', papers: 'by papers', hearing: 'by hearing' },
    outcomes: { 'nothing-to-instruct': 'nothing to instruct', instructed: 'instructed' },
  },
  figures,
  figuresHint:
    'As the registers stood when the reports were asked for: entries and requests of the period; live permits and IDs, and IDs without a permit, at that moment.',
  inPeriod: 'In the period',
  atMoment: 'When asked for',
  open: 'not reported',
  facts: {
    period: 'Period',
    due: 'Reports due',
    wanted: 'To hear in particular',
    missing: 'Not reported',
    silent: 'Had not reported by the day',
    late: 'after the day',
    none: 'none',
    by: 'Recorded',
    asked: 'More asked for',
    instructions: 'Instructions given',
  },
  sections: {
    round: 'Request',
    figures: 'Figures of each room',
    reports: 'Reports',
    investigations: 'Investigations',
    conclusion: 'Conclusion',
  },
  next: {
    none: '',
    reporting: 'the chief considers',
    considering: 'the end (the next period’s begins by itself)',
    closed: '',
  },
  parts: {},
  fixedParts: {},
  letters: {
    one: 'report on entry',
    title: 'Period',
    asker: 'Asked by',
    noNumber: 'none yet',
    tasks: {
      'report-on-entry': letterTaskEn(
        'report on the control of entry',
        'report on the control of entry',
        'Report how entry was controlled in the period.',
      ),
      'consider-entry-reports': letterTaskEn(
        'reports on entry to consider',
        'consider the reports on entry',
        'Consider the reports, and record what comes of them.',
      ),
    },
    news: {
      'supervision-concluded': {
        said: 'decided',
        subject: 'Reports on entry considered',
        text: 'What comes of the following reports on entry was recorded.',
        todo: 'See what it says.',
      },
    },
  },
  nav: 'Reports on entry',
  title: (period) => `Report on entry (${period})`,
  instruct: (post) => `Instruct: ${post}`,
  registers: {
    rounds: {
      title: 'Reports on entry',
      lead: 'What entry managers and others reported period by period, and what came of it.',
      search: 'Number, period',
      columns: {
        case: 'Report',
        stage: 'Status',
        missing: 'Not reported',
        entries: 'Entries',
        special: 'Special admissions',
        toRemove: 'Permit over, ID live',
        instructions: 'Instructions',
        holder: 'Now with',
        due: 'Due',
      },
      empty: ['No reports yet', 'They are asked for by themselves after each period, and at any other time.'],
      emptyFiltered: ['No reports match', 'Remove some of the filters.'],
    },
    rooms: {
      title: 'Reports on entry by room',
      lead: 'Period by period and room by room: the figures of the registers, and what the room’s manager reported.',
      search: 'Number, room',
      columns: { case: 'Report', stage: 'Status', room: 'Room', manager: 'Manager', ...figures, finding: 'Reported' },
      empty: ['No reports yet', 'After each period its rooms are listed here.'],
      emptyFiltered: ['Nothing matches', 'Remove some of the filters.'],
    },
  },
  begin: {
    text: 'Ask for reports on entry',
    lead: 'Besides those of each period. The figures of the registers are counted now, and come with the request.',
  },
  settings: {
    'entry-supervision': 'Reports on entry',
    'entry-supervision.everyMonths': 'Months between reports on entry',
    'entry-supervision.beginsAfterDays': 'Days from the period’s end until reports are asked for',
    'entry-supervision.reportWithinDays': 'Business days in which reports on entry are due',
    'entry-supervision.considerWithinDays': 'Business days in which the chief considers them',
    'series.entry-supervision': 'Mark of reports on entry',
  },
}
