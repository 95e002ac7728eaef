import type { RuleGists } from '../kernel/rule-gist.ts'

/**
 * The rules by which the rule book itself is made up: whom it puts where, what its lists hold. Its posts, seats and
 * clauses cite them as the procedures cite theirs.
 */
export const guidelineRules = {
  'role-chief': {
    ja: '統括責任者にどの職を充てるか。',
    en: 'Which post is the chief.',
  },
  'role-system-manager': {
    ja: 'システム管理者にどの職を充てるか。',
    en: 'Which post is the system manager.',
  },
  'role-secretariat': {
    ja: '会議の庶務をどこが処理するか。',
    en: 'Who handles the affairs of the council.',
  },
  'seat-chair': {
    ja: '会議の議長を務める職。',
    en: 'The post that chairs the council.',
  },
  'seat-system-manager': {
    ja: 'システム管理者は会議の構成員である。',
    en: 'The system manager is a member of the council.',
  },
  'seat-security-officer': {
    ja: 'セキュリティ責任者は会議の構成員である。',
    en: 'The security officers are members of the council.',
  },
  'agenda-measures': {
    ja: '議題の種類：対策の決定と見直し。',
    en: 'A kind of agenda: measures, decided or reviewed.',
  },
  'agenda-compliance': {
    ja: '議題の種類：対策の遵守状況の確認。',
    en: 'A kind of agenda: whether measures are kept.',
  },
  'agenda-training': {
    ja: '議題の種類：教育と研修。',
    en: 'A kind of agenda: education and training.',
  },
  'agenda-other': {
    ja: '議題の種類：その他の対策に関する事項。',
    en: 'A kind of agenda: other matters of security.',
  },
  'rooms-under-control': {
    ja: '入退室管理を行う室と場所。',
    en: 'The rooms and places whose entry is controlled.',
  },
  'clause-subcontracting': {
    ja: '契約書の記載事項：再委託の禁止又は制限。',
    en: 'A clause of the contract: ban or limits on sub-contracting.',
  },
  'clause-custody': {
    ja: '契約書の記載事項：資料の保管、返還又は廃棄。',
    en: 'A clause of the contract: custody, return and disposal of materials.',
  },
  'clause-purpose': {
    ja: '契約書の記載事項：目的外利用、複製、第三者への提供の禁止。',
    en: 'A clause of the contract: no other use, copying or passing on.',
  },
  'clause-confidentiality': {
    ja: '契約書の記載事項：秘密の保持。',
    en: 'A clause of the contract: confidentiality.',
  },
  'clause-incidents': {
    ja: '契約書の記載事項：事故等の報告。',
    en: 'A clause of the contract: reporting of incidents.',
  },
  'clause-ownership': {
    ja: '契約書の記載事項：権利の帰属。',
    en: 'A clause of the contract: ownership of what the work produces.',
  },
} as const satisfies RuleGists

/** One of those. */
export type GuidelineRule = keyof typeof guidelineRules
