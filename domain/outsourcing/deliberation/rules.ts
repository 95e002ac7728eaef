import type { RuleGists } from '../../kernel/rule-gist.ts'

/** The rules that this part cites. */
export const deliberationRules = {
  'form-checked': {
    ja: '申請は、会議の前に庶務が形式を確かめる。',
    en: 'The secretariat checks the form of a request before the council deliberates.',
  },
  'own-work-seen': {
    ja: '兼務・事務取扱により自分の作成したものを通すときは、設定により認めず、又はその旨を明らかにする。',
    en: 'Whoever holds several posts doesn’t pass their own work, or it is said wherever it counts, as the setting has it.',
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
  'conditions-stated': {
    ja: '条件は、内容とこれから来る期日を示す。',
    en: 'A condition says what is asked, by a day to come.',
  },
  'proposals-to-council': {
    ja: '会議への提案には、議題に載せたか、見送ったかを記す。',
    en: 'Of a proposal to the council it is noted whether it came on an agenda or was passed over.',
  },
} as const satisfies RuleGists
