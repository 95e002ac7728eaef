import type { HistoryWords } from './history-wording.ts'

/** The forms, registers and pages of the archive in English. */
export const historyPagesEn: Pick<
  HistoryWords,
  | 'forms'
  | 'hints'
  | 'choices'
  | 'gapStages'
  | 'sections'
  | 'facts'
  | 'watchOf'
  | 'broughtIn'
  | 'broughtInFrom'
  | 'nav'
  | 'register'
  | 'gapRegister'
  | 'begin'
  | 'next'
> = {
  forms: {
    names: {
      equipment: 'Equipment',
      device: 'Name or number of the device',
      from: 'First day',
      to: 'Last day',
      medium: 'Medium',
      place: 'Where it is kept',
      count: 'Number of entries',
      hash: 'Hash (SHA-256)',
      note: 'Remarks',
      broughtInAs: 'Register it comes from',
      paper: 'Name of that register',
      datedOn: 'Day written there',
      reason: 'Reason',
      checkedOn: 'Checked on',
      outcome: 'Result',
      nth: 'Number',
      said: 'What is archived',
      purpose: 'Purpose',
      dueOn: 'Due',
      analysis: 'Analysis',
      result: 'Result of the analysis',
      gone: 'No longer there',
      on: 'Day',
      plannedOn: 'Planned for',
      decision: 'Decision',
      doneOn: 'Disposed of on',
      method: 'How',
      doneBy: 'Done by',
      witness: 'Witness',
      certificate: 'Number of the certificate',
    },
    problems: {
      'beyond-gap': 'is beyond the days that are wanting; stay within a gap of the list',
      'before-decision': 'is before the day of the decision',
    },
  },
  hints: {
    device:
      'Where there are several of the kind; where the guideline names them, one of those. Left empty, it is of all of the kind.',
    count: 'Entries or lines of the log.',
    hash: '64 digits of 0–9 and a–f; leave it empty where none was taken.',
    purpose: 'What it is to show. Don’t write personal information itself.',
  },
  choices: {
    readOutcomes: { readable: 'it could be read', unreadable: 'it could not be read' },
    decisions: { approved: 'to be disposed of', refused: 'to be kept' },
  },
  gapStages: { gap: 'gap', explained: 'explained' },
  sections: {
    medium: 'Archive',
    checks: 'Read checks',
    analyses: 'Analyses',
    disposal: 'Disposal',
    gaps: 'Gaps',
    media: 'What is archived',
  },
  facts: {
    keptUntil: 'Kept until',
    archivedBy: 'Archived by',
    broughtIn: 'Brought in from',
    by: 'Recorded by',
    decided: 'Decision',
    result: 'Result',
    noGaps: 'There is no gap.',
    period: 'Period',
  },
  watchOf: (equipment) => `Operation history: ${equipment}`,
  broughtIn: 'from paper',
  broughtInFrom: (paper, day) => `${paper} (${day})`,
  nav: 'Operation history',
  register: {
    title: 'Archive of the operation history',
    lead: 'Which days of which equipment are on which medium, where, and until when they are kept.',
    search: 'Number, medium, place, hash',
    columns: {
      case: 'Medium',
      stage: 'Status',
      equipment: 'Equipment',
      from: 'From',
      to: 'To',
      place: 'Place',
      count: 'Entries',
      checked: 'Last read',
      kept: 'Kept until',
    },
    empty: ['Nothing archived yet', 'When a history is archived or brought in from paper, it is listed here.'],
    emptyFiltered: ['No media match', 'Remove some of the filters.'],
  },
  gapRegister: {
    title: 'Gaps in the operation history',
    lead: 'Days within the term of which nothing is archived, and why.',
    search: 'Day, reason',
    columns: {
      case: 'Days',
      stage: 'Status',
      equipment: 'Equipment',
      device: 'Device',
      from: 'From',
      to: 'To',
      reason: 'Reason',
      due: 'Due',
    },
    empty: ['No gaps', 'Days of which nothing is archived are listed here.'],
    emptyFiltered: ['No gaps match', 'Remove some of the filters.'],
  },
  begin: {
    ArchiveHistory: {
      title: 'Archive a history',
      lead: 'The history of one period on one medium. Until when it is kept follows from its last day.',
    },
    BringInHistory: {
      title: 'Bring in from paper',
      lead: 'What was kept on paper or in a spreadsheet comes in with its own day and the name of that register.',
    },
  },
  next: {
    none: '',
    kept: 'its disposal',
    'disposal-asked': 'the access manager’s decision',
    'disposal-due': 'the disposal',
    telling: 'its end',
    watching: 'the next month’s check',
    closed: '',
  },
}
