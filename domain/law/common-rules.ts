import type { ClauseRule, MatterRule } from '../guideline/basis-of.ts'
import { guidelineRules } from '../guideline/guideline-rules.ts'
import type { RuleGists } from '../kernel/rule-gist.ts'
import { taskRules } from '../tasks/task-rules.ts'

/** The rules that every procedure has, whatever it is about. */
export const commonRules = {
  ...guidelineRules,
  'case-begins-and-ends-once': {
    ja: '案件は一度始まり、一度終わる。',
    en: 'A case begins once, and once it is over nothing more is done to it.',
  },
  'content-as-declared': {
    ja: '入力は、欄の定めた形と選択肢に従い、要る欄を空けない。',
    en: 'What is entered is what its field is declared to hold, and nothing that is needed is left empty.',
  },
  'days-of-acts': {
    ja: 'したことの日は今日までの日、これからすることの日は今日からの日とする。',
    en: 'What was done has a day that has come, and what is still to be done one that is not over.',
    operational: true,
  },
  'taken-in-whole': {
    ja: 'Sekishoに届くものは、形が整い、権限のある者からのものだけを、一度だけ記録する。',
    en: 'What reaches Sekisho is taken in only in its form, from whoever may send it, and once.',
  },
  'papers-of-a-case': {
    ja: '案件には、定めた種類と大きさの資料を添える。',
    en: 'Papers of the set kinds and size are attached to a case.',
  },
  'own-work-seen': {
    ja: '兼務・事務取扱により自分の作成したものを通すときは、設定により認めず、又はその旨を明らかにする。',
    en:
      'Whoever holds several posts doesn’t pass their own work, or it is said wherever it counts, as the setting ' +
      'has it.',
  },
  ...taskRules,
} as const satisfies RuleGists

/** One of those, or what a guideline's own lists hold. */
export type CommonRule = keyof typeof commonRules | ClauseRule | MatterRule
