import type { RuleGists } from '../kernel/rule-gist.ts'

/**
 * The rules by which the rule book itself is made up: whom it puts where. Its posts and seats cite them as the
 * procedures cite theirs; clauses and kinds of agenda are lists of the guideline's own and bring their citation along.
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
  'security-officers': {
    ja: '各部署のセキュリティ責任者はどの職か。',
    en: 'Which posts are the security officers of the offices.',
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
  'rooms-under-control': {
    ja: '入退室管理を行う室と場所。',
    en: 'The rooms and places whose entry is controlled.',
  },
  'role-entry-manager': {
    ja: '室と場所ごとに、入退室管理者にどの職を充てるか。',
    en: 'Which post is the entry manager of each room and place.',
  },
  'asset-kinds': {
    ja: '情報資産の種類。',
    en: 'The kinds of information assets.',
  },
  'equipment-under-control': {
    ja: 'アクセス管理を行う機器。',
    en: 'The equipment whose access is controlled.',
  },
  'role-access-manager': {
    ja: 'アクセス管理責任者にどの職を充てるか。',
    en: 'Which post is the access manager.',
  },
  'role-id-device-keeper': {
    ja: 'ID認証装置を管理する職。',
    en: 'Which post keeps the device that reads IDs.',
  },
  'role-entry-ledger-keeper': {
    ja: '入退室管理簿を作成し保存する職。',
    en: 'Which post makes and keeps the ledger of entries.',
  },
} as const satisfies RuleGists
