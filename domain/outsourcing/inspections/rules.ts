import type { RuleGists } from '../../kernel/rule-gist.ts'

declare module '../law.ts' {
  interface OutsourcingRules {
    readonly inspections: keyof typeof inspectionRules
  }
}

/** The rules that this part cites. */
export const inspectionRules = {
  'inspection-as-needed': {
    ja: '必要に応じ、受託者の対策の実施状況を調査する。',
    en: 'As needed, how the contractor carries out its measures is inspected.',
  },
  'inspection-answered-for': {
    ja: '調査の結果は、部署の長が確かめ、その責めに任ずる。',
    en: 'The head of the office sees what an inspection found and answers for it.',
  },
  'inspection-planned': {
    ja: '調査は、間隔若しくは日を定めて計画し、又は行わない理由を記す。',
    en: 'Inspections are planned by a rhythm or by days, or it is recorded why there are none.',
  },
  'inspection-rhythm': {
    ja: '調査は定めた間隔で行い、動かすときと省くときは理由を記す。',
    en: 'Inspections follow a set rhythm; moving or leaving one out needs a reason.',
  },
  'inspection-reported': {
    ja: '調査の結果は、調べた項目、日、指摘とともに記録する。',
    en: 'An inspection is recorded with what was looked at, its day and its findings.',
  },
  'inspection-refused': {
    ja: '受託者が調査に応じないときは、その旨を記録し、期日を定めて求める。',
    en: 'Where the contractor refuses an inspection it is recorded, and asked for by another day.',
  },
  'findings-put-right': {
    ja: '指摘は、期日までの是正の報告と、効果の確認を経て閉じる。',
    en: 'A finding is closed after a report of its correction and a check that it works.',
  },
  'finding-before-council': {
    ja: '是正されない重大な指摘は、遵守の状況として会議に付す。',
    en: 'A serious finding not put right goes before the council as a matter of compliance.',
  },
} as const satisfies RuleGists
