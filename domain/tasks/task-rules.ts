import type { RuleGists } from '../kernel/rule-gist.ts'

/** The rules about tasks and their letters, which every procedure has. */
export const taskRules = {
  'calling-to-mind': {
    ja: '依頼は期限の前後に督促し、期限を過ぎれば別の職にも知らせる。',
    en: 'Tasks are called to mind around their due day, and brought before another post when overdue.',
  },
  'asked-of-whoever-may': {
    ja: '規程の改正によって、求められた職が答えられなくなった依頼は、期限をそのままに、答えられる職に改めて求める。',
    en:
      'What nobody who was asked may answer any more, by another version of the guideline, is asked of whoever may, ' +
      'due when it was.',
    operational: true,
  },
  'link-answers-its-task': {
    ja: 'メールのリンクは、その依頼への答えに限り、依頼が終わるまで使える。',
    en: 'A mailed link carries the answers of its own task, until that task is over.',
  },
  'sign-in-for-what-counts': {
    ja: '統括責任者、議長、構成員の行いと取下げには、リンクに加えてサインインを要する。',
    en: 'What the chief, the chair and the members do, and whatever takes back, needs a sign-in besides the link.',
  },
} as const satisfies RuleGists
