import type { CheckedRules } from './checked-rules.ts'

/** What can be wrong with the parts, the oversight and the end of a contract (Arts. 21, 22, 23). */
export const contractRules = {
  'part-unknown': {
    rests: 'changes-approved',
    ja: '求められていない変更又は再委託（{part}）についての行為が記録された。',
    en: 'Something was recorded about a change or sub-contract ({part}) that nobody had asked for.',
  },
  'part-decided-already': {
    rests: 'changes-approved',
    ja: '既に決まった変更又は再委託（{part}）が、もう一度決められた。',
    en: 'A change or sub-contract ({part}) was decided that was not waiting.',
  },
  'part-without-outcome': {
    rests: 'changes-deliberated',
    ja: '会議の審議を要する変更又は再委託（{part}）が、審議の結果なく認められた。',
    en: 'A change or sub-contract ({part}) that needs the council was granted without its outcome.',
  },
  'part-against-outcome': {
    rests: 'unfavourable-bars-approval',
    ja: '会議が否とした変更又は再委託（{part}）が認められた。',
    en: 'A change or sub-contract ({part}) was granted against the council.',
  },
  'change-without-approval': {
    rests: 'changes-approved',
    ja: '承認のない案件の変更又は再委託（{part}）が求められた。',
    en: 'A change or sub-contract ({part}) was asked for of what nobody had approved.',
  },
  'change-past-council': {
    rests: 'changes-deliberated',
    ja: '会議に付すべき変更又は再委託（{part}）が、会議を経ないこととされた。',
    en: 'A change or sub-contract ({part}) was sent past the council although the settings want it there.',
  },
  'change-amended-unreturned': {
    rests: 'changes-approved',
    ja: '差し戻されていない変更（{part}）が直された。',
    en: 'A change ({part}) was amended that had not been returned.',
  },
  'change-backdated': {
    rests: 'changes-in-time',
    ja: '変更（{part}）が、過ぎた日（{day}）から効力を生じるものとして承認された。',
    en: 'A change ({part}) was approved backwards, from {day}.',
  },
  'change-unapproved-in-effect': {
    rests: 'changes-approved',
    ja: '承認されていない変更（{part}）が発効した。',
    en: 'A change ({part}) took effect that is not approved.',
  },
  'change-early': {
    rests: 'changes-in-time',
    ja: '変更（{part}）が、その日（{day}）の前に発効した。',
    en: 'A change ({part}) took effect before its day ({day}).',
  },
  'subcontractor-unsuitable': {
    rests: 'subcontractor-vetted',
    ja: '不適とされた再委託先（{part}）の承諾が求められた。',
    en: 'Consent was asked for an unsuitable sub-contractor ({part}).',
  },
  'subcontract-beyond-contract': {
    rests: 'subcontract-within-contract',
    ja: '再委託（{part}）の終わり（{day}）が、もとの契約（{on}）を超える。',
    en: 'The sub-contract {part} lasts until {day}, beyond what is above it ({on}).',
  },
  'subcontract-below-none': {
    rests: 'subcontract-consented',
    ja: '承諾のない再委託（{parent}）の下の再委託（{part}）が承諾された。',
    en: 'The sub-contract {part} was consented to under {parent}, which isn’t.',
  },
  'inspection-early': {
    rests: 'inspection-rhythm',
    ja: '調査（{inspection}）が、その時期（{day}）の前に来たとされた。',
    en: 'The inspection {inspection} fell due before its day ({day}).',
  },
  'inspection-twice': {
    rests: 'inspection-reported',
    ja: '一つの調査（{inspection}）が二度記録された。',
    en: 'The inspection {inspection} was recorded twice.',
  },
  'inspection-unknown': {
    rests: 'inspection-reported',
    ja: '決められていない調査（{inspection}）の結果が記録された。',
    en: 'A result was recorded of an inspection ({inspection}) that nobody had called for.',
  },
  'inspection-of-nobody': {
    rests: 'inspection-as-needed',
    ja: '受託者でも承諾した再委託先でもない者（{subject}）の調査（{inspection}）が決められた。',
    en: 'The inspection {inspection} was called of {subject}, who is no contractor and no consented sub-contractor.',
  },
  'inspection-before-contract': {
    rests: 'inspection-as-needed',
    ja: '調査（{inspection}）の日（{day}）が契約の始まりより前である。',
    en: 'The inspection {inspection} was held on {day}, before the contract began.',
  },
  'inspection-skipped-unsaid': {
    rests: 'inspection-rhythm',
    ja: '調査（{inspection}）が理由なく省かれた。',
    en: 'The inspection {inspection} was skipped without a reason.',
  },
  'finding-unknown': {
    rests: 'findings-put-right',
    ja: '開いていない指摘（{finding}）についての行為が記録された。',
    en: 'Something was recorded about a finding ({finding}) that isn’t open.',
  },
  'report-before-finding': {
    rests: 'findings-put-right',
    ja: '是正の報告の日（{day}）が、指摘（{finding}）のあった調査より前である。',
    en: 'The report on {finding} is of {day}, before the inspection that found it.',
  },
  'check-without-report': {
    rests: 'findings-put-right',
    ja: '是正の報告のない指摘（{finding}）の効果が確認された。',
    en: 'The effect on {finding} was checked without a report.',
  },
  'check-before-report': {
    rests: 'findings-put-right',
    ja: '効果の確認の日（{day}）が、是正の報告（{finding}）より前である。',
    en: 'The effect on {finding} was checked on {day}, before the report.',
  },
  'checked-alone': {
    rests: 'findings-put-right',
    ja: '重大な指摘（{finding}）の報告を受けた者が、同じ日に自ら効果を確認した。',
    en: 'Whoever took the report on the serious finding {finding} checked it alone on the same day.',
  },
  'serious-closed-unchecked': {
    rests: 'findings-put-right',
    ja: '重大な指摘（{finding}）が、効果の確認なく閉じられた。',
    en: 'The serious finding {finding} was closed without a check of its effect.',
  },
  'finding-proposed-early': {
    rests: 'finding-before-council',
    ja: '指摘（{finding}）が、期日（{day}）の前に会議に付された。',
    en: 'The finding {finding} was brought before the council before its day ({day}) had passed.',
  },
  'termination-not-early': {
    rests: 'contract-ends',
    ja: '中途解約の日（{day}）が、もとの終わりより前でない。',
    en: 'Terminated to {day}, which is not before the agreed end.',
  },
  'termination-before-contract': {
    rests: 'contract-ends',
    ja: '中途解約の日（{day}）が、契約の締結より前である。',
    en: 'Terminated to {day}, before the contract was signed.',
  },
  'ended-on-other-day': {
    rests: 'contract-ends',
    ja: '契約の終わり（{on}）でない日（{day}）に満了したとされた。',
    en: 'Ended on {day}, while the contract’s last day is {on}.',
  },
  'ended-early': {
    rests: 'contract-ends',
    ja: '最後の日（{day}）が過ぎる前に満了したとされた。',
    en: 'Ended before its last day ({day}) had passed.',
  },
  'certificate-unnamed': {
    rests: 'materials-accounted-for',
    ja: '返還又は廃棄（{party}）に証明書がない。',
    en: 'A return or disposal ({party}) without a certificate.',
  },
  'given-unknown': {
    rests: 'given-taken-back',
    ja: '渡していないもの（{given}）の返却が記録された。',
    en: 'Something ({given}) came back that was never given.',
  },
  'back-before-given': {
    rests: 'given-taken-back',
    ja: '返却の日（{day}）が、渡した日より前である（{given}）。',
    en: '{given} came back on {day}, before it was given.',
  },
  'season-of-other-end': {
    rests: 'renewal-in-time',
    ja: '更新の時期が、今の終わり（{on}）でない日（{day}）について知らされた。',
    en: 'The season of another end ({day}) was noted than the one that holds ({on}).',
  },
  'renewal-unasked': {
    rests: 'renewal-in-time',
    ja: '契約の終わり（{day}）まで、続けるかどうかが誰にも尋ねられなかった。',
    en: 'Nobody was asked before the contract’s end ({day}) whether the work goes on.',
  },
  'closed-before-end': {
    rests: 'contract-ends',
    ja: '契約の終わり（{day}）の前に案件が終結した。',
    en: 'Closed before the contract had ended ({day}).',
  },
  'closed-without-certificate': {
    rests: 'clause-custody',
    ja: '返還又は廃棄の証明のないまま終結した：{parties}。',
    en: 'Closed without a certificate of return or disposal: {parties}.',
  },
  'closed-on-older-certificate': {
    rests: 'clause-custody',
    ja: '業務の終わりより前の返還又は廃棄の証明のまま終結した：{parties}。',
    en: 'Closed on a certificate from before the work had ended: {parties}.',
  },
  'closed-without-backups': {
    rests: 'clause-custody',
    ja: '複製とバックアップがどうなったかを記さないまま終結した。',
    en: 'Closed while nobody had said what became of copies and backups.',
  },
  'closed-with-inspection': {
    rests: 'nothing-left-open',
    ja: '結果のない調査を残して終結した：{items}。',
    en: 'Closed with inspections open: {items}.',
  },
  'closed-with-finding': {
    rests: 'nothing-left-open',
    ja: '是正されない重大な指摘を残して終結した：{items}。',
    en: 'Closed with serious findings open: {items}.',
  },
  'closed-with-condition': {
    rests: 'nothing-left-open',
    ja: '履行されない条件を残して終結した：{items}。',
    en: 'Closed with conditions unmet: {items}.',
  },
  'closed-with-incident': {
    rests: 'nothing-left-open',
    ja: '終わらない事故を残して終結した：{items}。',
    en: 'Closed with incidents open: {items}.',
  },
  'closed-with-clauses-unread': {
    rests: 'clauses-read-twice',
    ja: '記載箇所を別の者が確認しないまま終結した。',
    en: 'Closed while nobody else had read the clauses.',
  },
  'closed-with-given-out': {
    rests: 'given-taken-back',
    ja: '返されていないものを残して終結した：{items}。',
    en: 'Closed while what was given was still out: {items}.',
  },
} as const satisfies CheckedRules
