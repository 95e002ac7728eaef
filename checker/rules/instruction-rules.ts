import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with an instruction, or the hearing of a report (Arts. 6 and 11). */
export const instructionRules = {
  'chief-acts': {
    rests: 'instruct-heads-of-offices',
    ja: '統括責任者が行うべきことを {post} が行った。',
    en: '{post} did what is for the chief to do.',
  },
  'addressee-acts': {
    rests: 'instruction-carried-out',
    ja: '指示又は報告の相手（{addressee}）でない {post} が答えた。',
    en: '{post} answered, who is not whom it was asked of ({addressee}).',
  },
  'instruction-without-council': {
    rests: 'instruct-on-council-result',
    ja: '会議の結果を踏まえない指示（{kind}）が、会議の指示とされた。',
    en: 'An instruction on the council’s findings rests on something else ({kind}).',
  },
  'instruction-cause-unnamed': {
    rests: 'instruct-on-council-result',
    ja: '指示のもととなったものが示されていない。',
    en: 'The instruction names nothing on which it rests.',
  },
  'instruction-without-outcome': {
    rests: 'instruct-on-council-result',
    ja: '指示のもととされた会議（{meeting}、議題 {item}）に結果がない。',
    en: 'The instruction rests on an outcome that isn’t there ({meeting}, item {item}).',
  },
  'instruction-to-no-head': {
    rests: 'instruct-heads-of-offices',
    ja: '部署の長でない {addressee} に指示した。',
    en: '{addressee}, who is no head of an office, was instructed.',
  },
  'addressee-controls-no-entry': {
    rests: 'entry-managers-alone',
    ja: '入退室を管理しない {addressee} に、入退室についての報告又は指示が向けられた。',
    en: 'About the control of entry {addressee} was addressed, who controls none.',
  },
  'due-in-past': {
    rests: 'instruction-due-day',
    ja: '期日（{day}）が過ぎている。',
    en: 'The day by which it is due had passed ({day}).',
  },
  'report-unasked': {
    rests: 'entry-control-reported',
    ja: '求められていない報告が記録された。',
    en: 'A report was given that nobody had asked for.',
  },
  'report-empty': {
    rests: 'entry-control-reported',
    ja: '報告に内容がない。',
    en: 'The report says nothing.',
  },
  'instruction-not-issued': {
    rests: 'instruction-carried-out',
    ja: '出ていない指示についての行為が記録された。',
    en: 'Something was recorded about an instruction that had not gone out.',
  },
  'evidence-missing': {
    rests: 'instruction-carried-out',
    ja: '求めた根拠（{wanted}）がないまま履行が報告された。',
    en: 'Reported as carried out without the evidence asked for ({wanted}).',
  },
  'extension-not-later': {
    rests: 'instruction-carried-out',
    ja: '延長した期日（{day}）が、もとの期日より後でない。',
    en: 'Extended to {day}, which is no later than it was.',
  },
  'closed-unreported': {
    rests: 'instruction-ended',
    ja: '報告のないまま終わった。',
    en: 'Closed without a report.',
  },
} as const satisfies CheckedRules
