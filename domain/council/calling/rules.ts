import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface CouncilRules {
    readonly calling: keyof typeof callingRules
  }
}

/** The rules that this part cites. */
export const callingRules = {
  'notice-before-meeting': {
    ja: '招集は、議題のある会議について、開催日までに行う。',
    en: 'The notice goes out by the day of the meeting, and for a meeting that has an agenda.',
  },
  'council-members': {
    ja: '会議は要綱の掲げる職で組織し、構成員がそれぞれ自らの席で加わる。',
    en: 'The council is made up of the posts that the guideline names; each speaks for its own seat.',
  },
  deputies: {
    ja: '代理は、認めるときに限り、その氏名を示して出席する。',
    en: 'A deputy attends where deputies are allowed, and is named.',
  },
  'guests-heard': {
    ja: '議長は、必要があるとき、関係職員の出席を職又は氏名で求めて、説明や意見を聴ける。',
    en: 'The chair may call related staff, by post or by name, to explain or give their opinion.',
  },
  'guests-for-items': {
    ja: '出席を求めるのは構成員以外の職員とし、どの議題のためかを示す。',
    en: 'Who is called is no member, and is called for items of the agenda.',
  },
  'meeting-cancelled': {
    ja: '会議は、理由を示して取りやめることができる。',
    en: 'A meeting can be cancelled, with the reason.',
  },
} as const satisfies RuleGists
