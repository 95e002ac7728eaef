import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface CouncilRules {
    readonly sitting: keyof typeof sittingRules
  }
}

/** The rules that this part cites. */
export const sittingRules = {
  'chair-presides': {
    ja: '会議は統括責任者が設け、議長を務める。',
    en: 'The chief sets up the council and presides.',
  },
  'meeting-on-its-day': {
    ja: '会議は、その日が来てから開き、招いた時刻の前には、全員がそろったときに限り開く。',
    en: 'A meeting is opened on its day, and before its time only where everybody is there.',
  },
  'attendance-of-every-seat': {
    ja: '開会のとき、すべての席の出欠を記録する。',
    en: 'When a meeting opens, attendance is recorded for every seat.',
  },
  'attendance-of-persons': {
    ja: '出席するのは人であり、就く者のいない職は、本人の出席としない。',
    en: 'Persons attend: a post that nobody holds is not present in person.',
  },
  'times-in-order': {
    ja: '開会、出入り、閉会の時刻は、起きた順に記録する。',
    en: 'Opening, comings and goings, and closing are recorded in the order in which they happened.',
  },
  quorum: {
    ja: '結果の記録には、定足数の出席を要する。',
    en: 'An outcome needs so many of the seats present.',
  },
  'one-outcome-an-item': {
    ja: '議題には結果を一度だけ記録し、残る議題は次へ送ると言って閉じる。',
    en: 'An item gets one outcome; what is left open is said to be carried on when the meeting closes.',
  },
  'outcome-corrected': {
    ja: '誤って記録した結果は、議長が理由を示して正す。前の記録も残す。',
    en:
      'An outcome that was written down wrongly is put right by the chair, with the reason; what had stood stays ' +
      'on record.',
  },
  'outcomes-stand': {
    ja: '結果を記録した会議は、取りやめや開き直しをしない。',
    en: 'A meeting with outcomes recorded is not cancelled or begun again.',
  },
  'meeting-reconvened': {
    ja: '定足数に満たない会議は、結果を記録する前に、日を改めて招集できる。',
    en: 'A meeting without its quorum can be reconvened on another day before any outcome.',
  },
} as const satisfies RuleGists
