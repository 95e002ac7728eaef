import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface InstructionRules {
    readonly issue: keyof typeof issueRules
  }
}

/** The rules that this part cites. */
export const issueRules = {
  'instruct-on-council-result': {
    ja: '統括責任者は、会議の結果を踏まえて指示できる。',
    en: 'The chief may instruct on the strength of what the council found.',
  },
  'instruct-heads-of-offices': {
    ja: '会議の結果を踏まえた指示は、関係部署の長に対して行う。',
    en: 'Instructions on the council’s findings go to heads of offices.',
  },
  'entry-managers-alone': {
    ja: '入退室管理についての報告と指示は、入退室管理者を相手とする。',
    en: 'Reports and instructions on the control of entry concern those who control it.',
  },
  'entry-cause-named': {
    ja: '入退室管理についての指示には、そのもとになったものを記す。',
    en: 'An instruction on the control of entry says what caused it.',
  },
  'instruction-drafted': {
    ja: '指示の案は、庶務が作ることができる。',
    en: 'The secretariat may draft an instruction.',
  },
  'instruction-due-day': {
    ja: '指示と報告の求めには、これから来る期日を付ける。',
    en: 'Instructions and requests for reports carry a day to come.',
  },
  'instruction-after-report': {
    ja: '報告を受けた件での指示は、報告した職に対する、入退室管理についてのものとする。',
    en: 'What follows a report in the same case is an instruction on the control of entry to the post that reported.',
  },
} as const satisfies RuleGists
