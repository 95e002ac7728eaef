import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly deliberation: keyof typeof deliberationRules
  }
}

/** The rules that this part cites. */
export const deliberationRules = {
  'form-checked': {
    ja: '申請は、会議の前に庶務が形式を確かめる。',
    en: 'The secretariat checks the form of a request before the council deliberates.',
  },
  'deliberation-before-approval': {
    ja: '承認の前に、会議の審議を経る。',
    en: 'The council deliberates before the chief approves.',
  },
  'deliberation-reported': {
    ja: '審議の結果は、会議の名、日、答えとともに記録する。',
    en: 'An outcome is recorded with the meeting’s name, its day and its answer.',
  },
  'deliberation-after-return': {
    ja: '差戻しの後は、改めて審議する。',
    en: 'After a return the council deliberates anew.',
  },
  'outcome-about-what-was-seen': {
    ja: '審議の結果は、会議の前にあった申請の改訂についてだけ効く。',
    en: 'An outcome holds for the revision of the request that the council had before it, and for no other.',
  },
  'outside-outcome-confirmed': {
    ja: '関所の外で開いた会議の結果は、議事録を添えて記録し、定足数と議長の出席を示し、議長本人が確認してから効く。',
    en:
      'What a meeting outside Sekisho found is recorded with its minutes, shows quorum and chair, and counts once ' +
      'the chair has confirmed it in person.',
  },
  'outside-not-around-meeting': {
    ja: '会議の議題になっている案件、又はその日の会議が結論を出さなかった案件に、関所の外の会議の結果は使わない。',
    en:
      'No outcome from outside stands for a case that is on an agenda, or that a meeting of that day left without ' +
      'an answer.',
  },
  'outcome-corrected-in-case': {
    ja: '議長が正した会議の結果は、前の結果とともに案件に残し、決裁の前なら改めて判断を求める。',
    en:
      'An outcome that the chair has put right stands in the case beside the former one; where nothing was decided ' +
      'on it yet, whoever decides is asked anew.',
  },
  'conditions-stated': {
    ja: '条件は、内容とこれから来る期日を示す。',
    en: 'A condition says what is asked, by a day to come.',
  },
  'proposals-to-council': {
    ja: '会議への提案には、議題に載せたか、見送ったかを記す。',
    en: 'Of a proposal to the council it is noted whether it came on an agenda or was passed over.',
  },
} as const satisfies RuleGists
