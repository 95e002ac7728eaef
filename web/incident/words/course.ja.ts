import type { Course } from '../../words/course.ts'

/** How an incident is handled, for the help page. */
export const incidentCourse: Course = {
  title: '事故の対応の進み方',
  steps: () => [
    ['報告', 'incident-reported', '起きたことに気付いた部署が、いつでも報告します。'],
    ['評価', 'incident-assessed', '庶務が、不正な目的の有無と、行う連絡・通知を決めます。'],
    ['連絡・通知', 'incident-notices', 'それぞれの期限までに行い、行った日時を記録します。'],
    ['関係する契約', 'incident-contracts', '関係する契約に、起きたことが伝わります。'],
    ['対応と再発防止', 'incident-follow-ups', '原因と影響を調べ、必要な対応を担当に求めます。'],
    ['終結', 'incident-closed-when-settled', '残ったものがなくなれば、定められた職が終結します。'],
  ],
}
