import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with an outsourcing (Arts. 20 to 23): on which rule it rests, and what is then said. */
export const outsourcingRules = {
  'office-may-not-outsource': {
    rests: 'offices-that-outsource',
    ja: '{office} は外部委託をする部署ではない。',
    en: '{office} is no office that may outsource.',
  },
  'request-content-missing': {
    rests: 'request-content',
    ja: '承認の申請に {field} がない。',
    en: 'The request for approval says nothing of {field}.',
  },
  'amended-after-submission': {
    rests: 'outcome-about-what-was-seen',
    ja: '申請の後に、差戻しなく内容が直された（改訂 {revision}）。',
    en: 'Amended after it was submitted, without being sent back (revision {revision}).',
  },
  'vetted-by-other': {
    rests: 'vetting-before-outsourcing',
    ja: '委託先の調査が、委託する部署でない {post} により行われた。',
    en: 'The vendor was looked into by {post}, not by the office that outsources.',
  },
  'vetting-not-whole': {
    rests: 'vetting-thorough',
    ja: '調査票に答えのない項目がある：{items}。',
    en: 'Items of the questionnaire were left open: {items}.',
  },
  'vetting-without-evidence': {
    rests: 'vetting-thorough',
    ja: '適合とした項目に根拠がない：{items}。',
    en: 'Items were found to be met without evidence: {items}.',
  },
  'vetting-blocked': {
    rests: 'vetting-thorough',
    ja: '必須項目が不適なのに、委託先を不適としていない：{items}。',
    en: 'The vendor was let through although blocking items aren’t met: {items}.',
  },
  'vetting-contradicts': {
    rests: 'vetting-thorough',
    ja: '調査の結論が項目の結果と合わない：{items}。',
    en: 'The verdict contradicts what was found: {items}.',
  },
  'head-acts': {
    rests: 'approval-sought',
    ja: '部署の長（{head}）が行うべきことを {post} が行った。',
    en: '{post} did what is for the head of the office ({head}) to do.',
  },
  'approval-on-old-vetting': {
    rests: 'vetting-holds',
    ja: '有効期間（{day}まで）の過ぎた調査（{vendor}）のまま承認された。',
    en: 'Approved on a vetting of {vendor} that held until {day} only.',
  },
  'vetting-end-of-none': {
    rests: 'vetting-holds',
    ja: '確かめられていない調査（{vendor}）の終わりが知らされた。',
    en: 'The end of a vetting of {vendor} was noted that nobody had made.',
  },
  'submission-without-vetting': {
    rests: 'vetting-before-outsourcing',
    ja: '委託先（{vendor}）を調査する前に申請された。',
    en: 'Submitted before the vendor ({vendor}) was looked into.',
  },
  'submission-of-unsuitable': {
    rests: 'vetting-before-outsourcing',
    ja: '調査で不適となった委託先（{vendor}）だけで申請された。',
    en: 'Submitted with nobody but an unsuitable vendor ({vendor}).',
  },
  'submission-of-other-revision': {
    rests: 'outcome-about-what-was-seen',
    ja: '申請された改訂（{revision}）が、その時の内容（改訂 {now}）でない。',
    en: 'Revision {revision} was submitted, while the request stood at revision {now}.',
  },
  'urgent-after-approval': {
    rests: 'urgent-work',
    ja: '承認の後に、事後の届出がされた（着手 {day}）。',
    en: 'Declared as begun before the approval, after the approval (begun on {day}).',
  },
  'urgent-withdrawn': {
    rests: 'urgent-work',
    ja: '着手済み（{day}）の案件が、承認の前に取り下げられた。',
    en: 'Withdrawn before any approval although the work had begun on {day}.',
  },
  'form-before-submission': {
    rests: 'form-checked',
    ja: '申請の前に形式が受け付けられた。',
    en: 'The form was accepted before anything was submitted.',
  },
  'deliberation-left-out': {
    rests: 'deliberation-before-approval',
    ja: '会議の審議を要するのに、審議を経ないこととされた。',
    en: 'Sent past the council although the guideline wants a deliberation.',
  },
  'outcome-without-submission': {
    rests: 'deliberation-before-approval',
    ja: '申請がないのに審議の結果（{meeting}）が記録された。',
    en: 'An outcome ({meeting}) was recorded of what nobody had submitted.',
  },
  'outcome-before-form': {
    rests: 'form-checked',
    ja: '形式の審査の前に審議の結果が記録された。',
    en: 'An outcome was recorded before the form was accepted.',
  },
  'outcome-before-submission': {
    rests: 'deliberation-before-approval',
    ja: '審議の日（{day}）が申請の日（{submittedOn}）より前である。',
    en: 'Deliberated on {day}, before it was submitted on {submittedOn}.',
  },
  'outcome-before-return': {
    rests: 'deliberation-after-return',
    ja: '審議の日（{day}）が、差戻し又は継続審議の日（{on}）より前である。',
    en: 'Deliberated on {day}, before the return or the meeting that continued it on {on}.',
  },
  'outcome-of-other-content': {
    rests: 'outcome-about-what-was-seen',
    ja: '審議の結果が、会議の前にあった内容（改訂 {now}）のものでない（改訂 {revision}）。',
    en: 'The outcome is about revision {revision}, and revision {now} lay before the council.',
  },
  'outcome-not-minuted': {
    rests: 'council-has-it-before-it',
    ja: '会議（{meeting}）に、この案件の審議の結果がない。',
    en: 'The meeting ({meeting}) has no outcome about this matter.',
  },
  'outcome-other-than-minuted': {
    rests: 'council-has-it-before-it',
    ja: '案件に伝わった結果（{outcome}）が、会議の結果（{minuted}）と違う。',
    en: 'The case was told {outcome}; the meeting found {minuted}.',
  },
  'outcome-of-other-day': {
    rests: 'deliberation-before-approval',
    ja: '案件の審議の日（{day}）が、会議が開かれた日（{on}）でない。',
    en: 'The case has it deliberated on {day}; the meeting was held on {on}.',
  },
  'conditions-unsaid': {
    rests: 'conditions-stated',
    ja: '条件付きとされたのに、条件がない。',
    en: 'Favourable with conditions, and no condition is stated.',
  },
  'conditions-dropped': {
    rests: 'conditions-kept',
    ja: '会議の付した条件（{wanted} 件）が承認に引き継がれていない。',
    en: 'The approval left out conditions of the council ({wanted} in all).',
  },
  'approval-without-outcome': {
    rests: 'deliberation-before-approval',
    ja: '会議の審議の結果がないのに承認された。',
    en: 'Approved although the council had come to no outcome.',
  },
  'approval-against-outcome': {
    rests: 'unfavourable-bars-approval',
    ja: '会議が否としたもの（{day}）が承認された。',
    en: 'Approved against the council’s unfavourable outcome of {day}.',
  },
  'approval-before-outcome': {
    rests: 'deliberation-before-approval',
    ja: '審議の日（{day}）より前に承認された。',
    en: 'Approved before the day of the deliberation ({day}).',
  },
  'approval-of-other-content': {
    rests: 'outcome-about-what-was-seen',
    ja: '承認の対象（改訂 {revision}）が、会議の審議したものと違う。',
    en: 'What was approved (revision {revision}) isn’t what the council had deliberated.',
  },
  'approval-by-other': {
    rests: 'approval-before-outsourcing',
    ja: '承認権者でない {post} が承認の可否を決めた。',
    en: 'Decided by {post}, who is not the approver.',
  },
  'approved-twice': {
    rests: 'approval-before-outsourcing',
    ja: '承認済みのものが、もう一度承認された。',
    en: 'Approved a second time.',
  },
  'answer-without-submission': {
    rests: 'approval-sought',
    ja: '申請がないのに承認又は不承認とされた。',
    en: 'Answered although nobody had submitted it.',
  },
  'after-the-fact-unsaid': {
    rests: 'urgent-work',
    ja: '事後の承認であるかどうかが、届出と合わない。',
    en: 'Whether the approval came after the fact disagrees with what was declared.',
  },
  'back-after-approval': {
    rests: 'return-and-withdrawal',
    ja: '承認の後に差し戻され、又は引き戻された。',
    en: 'Sent or pulled back after the approval.',
  },
  'condition-unknown': {
    rests: 'conditions-kept',
    ja: '承認にない条件（{condition}）の履行が記録された。',
    en: 'A condition ({condition}) was fulfilled that no approval contains.',
  },
  'withdrawn-under-contract': {
    rests: 'return-and-withdrawal',
    ja: '契約の後に案件が取り下げられた。',
    en: 'Withdrawn after there was a contract.',
  },
  'contract-without-approval': {
    rests: 'approval-before-outsourcing',
    ja: '承認がないのに契約が登録された。',
    en: 'A contract was registered without approval.',
  },
  'contract-before-approval': {
    rests: 'approval-before-outsourcing',
    ja: '契約の日（{day}）が承認の日（{approvedOn}）より前である。',
    en: 'The contract’s {day} lies before the approval of {approvedOn}.',
  },
  'contract-beyond-approval': {
    rests: 'approval-before-outsourcing',
    ja: '契約の期間（{day}）が、承認された期間（{approved}）を超える。',
    en: 'The contract’s {day} lies beyond what was approved ({approved}).',
  },
  'contract-reversed': {
    rests: 'contract-registered',
    ja: '契約の終わり（{day}）が始まりより前である。',
    en: 'The contract ends on {day}, before it begins.',
  },
  'contract-twice': {
    rests: 'contract-registered',
    ja: '一つの案件に契約が二度登録された。',
    en: 'A second contract was registered in one case.',
  },
  'contract-missing': {
    rests: 'contract-registered',
    ja: '契約がないのに、契約についての行為が記録された。',
    en: 'Something was recorded about a contract that isn’t there.',
  },
  'contractor-not-vetted': {
    rests: 'vetting-before-outsourcing',
    ja: '調査していない者（{contractor}）と契約した。',
    en: 'Contracted with {contractor}, whom nobody had looked into.',
  },
  'contractor-unsuitable': {
    rests: 'vetting-before-outsourcing',
    ja: '調査で不適となった者（{contractor}）と契約した。',
    en: 'Contracted with {contractor}, who was found unsuitable.',
  },
  'clause-missing': {
    rests: 'clauses-in-contract',
    ja: '契約書に明記すべき事項（{clause}）の記載箇所がない。',
    en: 'The contract doesn’t spell out a clause that it must: {clause}.',
  },
  'clauses-read-by-writer': {
    rests: 'clauses-read-twice',
    ja: '記載箇所を書いた者（{person}）が、自ら確認した。',
    en: '{person}, who had written the clauses’ places, confirmed them alone.',
  },
} as const satisfies CheckedRules
