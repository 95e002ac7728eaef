import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** The rules that this law cites. */
export const managementMethodRules = {
  'method-settled': {
    ja: 'アクセス管理責任者は、ID及び照合情報の管理方法を定める。',
    en: 'The access manager settles how IDs and matching information are managed.',
  },
  'form-and-card-method-settled': {
    ja: '個人情報が記載された帳票及びカードの管理責任者は、その管理方法を定める。',
    en: 'The owners of forms and cards with personal information settle how these are managed.',
  },
  'other-asset-method-settled': {
    ja: 'その他の情報資産の管理責任者は、その管理方法を定める。',
    en: 'The owners of other assets settle how these are managed.',
  },
  'method-version-acknowledged': {
    ja: '施行されたID及び照合情報の管理方法の版は、守るべき操作者の一人ひとりが確認する。',
    en: 'A version that is in force for IDs and matching information is acknowledged by every operator.',
  },
  'users-acknowledge-method': {
    ja: '施行された帳票、カードその他の情報資産の管理方法の版は、指定された取扱者・利用者の一人ひとりが確認する。',
    en: 'A version that is in force for forms, cards or other assets is acknowledged by all designated for them.',
    operational: true,
  },
  'acknowledgement-waited-for': {
    ja: '確認は、理由を記してやめるまで、又は守るべき者が退職するまで求める。',
    en: 'An acknowledgement is waited for until it is given up with a reason, or whoever was asked leaves.',
    operational: true,
  },
  'one-method-a-kind': {
    ja: '管理方法は、種類と定める職ごとに一つとし、版を重ねる。',
    en: 'Each post has one method of a kind, version after version.',
  },
  'method-looked-at-again': {
    ja: '管理方法は、定めた期間ごとに見直す。',
    en: 'A method is looked at again after a time.',
  },
  'method-brought-in': {
    ja: 'これまで紙で定めていた管理方法を、その日付のまま引き継ぐ。',
    en: 'A method that stood on paper until now is brought in as it was dated.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type ManagementMethodRule = keyof typeof managementMethodRules | CommonRule
