import type { RuleGists } from '../kernel/rule-gist.ts'
import type { CommonRule } from '../law/common-rules.ts'

/** Every rule that this law cites: where each stands, the guideline in force says. */
export const authorityRules = {
  'authority-asked-for': {
    ja: '操作権限は、操作者の部署またはアクセス管理責任者が求める。',
    en: 'The operator’s office or the access manager asks for an authority.',
  },
  'officer-consulted': {
    ja: '操作権限の種類ごとの操作者は、利用する部署のセキュリティ責任者と協議して定める。',
    en: 'Operators are settled for each kind of authority in consultation with the using office’s security officer.',
  },
  'operators-settled': {
    ja: '操作者は、アクセス管理責任者が定める。',
    en: 'The access manager settles who operates.',
  },
  'disagreement-answered': {
    ja: 'セキュリティ責任者に異議があるときは、それでも定める理由を記す。',
    en: 'Where the security officer doesn’t agree, it is said why the operator is settled all the same.',
    operational: true,
  },
  'authority-registered': {
    ja: 'アクセス管理責任者は、IDと操作権限の管理簿を作成する。',
    en: 'The access manager makes a register of IDs and authorities.',
  },
  'method-kept': {
    ja: '操作者は、IDと照合情報の管理方法を守る。',
    en: 'Operators keep to the method of managing IDs and matching information.',
  },
  'one-authority-a-person': {
    ja: '一人の操作者の同じ機器・同じ種類の操作権限は一つとし、期間を重ねず、引継ぎに切れ目をつくらない。',
    en:
      'A person has one authority of a kind on a kind of equipment, its terms without overlap and a transfer ' +
      'without gap.',
  },
  'one-id-one-person': {
    ja: '操作者IDは一人のものとし、同時に二人に用いない。',
    en: 'An operator’s ID is one person’s, and no two have it at a time.',
  },
  'authority-revoked': {
    ja: '操作権限は、理由と時刻を記して直ちに取り消すことができる。',
    en: 'An authority can be revoked at once, with reason and minute.',
  },
  'authority-ends': {
    ja: '操作権限は、定めた日、または操作者が部署を離れた日に終わる。',
    en: 'An authority ends on its day, or when the operator leaves the office.',
  },
  'removed-on-machine': {
    ja: '終わった操作権限は、機器から取り除いたことを確かめて記録する。',
    en: 'Of an authority that is over it is confirmed that it was removed on the machine.',
  },
  'lost-id-reported': {
    ja: 'IDやカードを失ったときは直ちに届け出て、新しいものを登録する。',
    en: 'A lost ID or card is reported at once, and another one registered.',
  },
  'authority-brought-in': {
    ja: 'これまでの管理簿にある操作権限を、その日付のまま引き継ぐ。',
    en: 'Authorities of the register kept so far are brought in as they were dated.',
  },
} as const satisfies RuleGists

/** One of those, or of those that every procedure has. */
export type AuthorityRule = keyof typeof authorityRules | CommonRule
