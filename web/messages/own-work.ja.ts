import type { OwnWork } from '../../domain/law/own-work.ts'

/** Of whoever passed their own work, holding several posts: what is said on every page where it counts. */
export const ownWork = {
  name: '兼務・事務取扱',
  mark: '【兼務・事務取扱】',
  sign: '※',
  said: (works: string) => `${works}をした本人が行いました`,
  works: {
    drafted: '起案・内容の作成',
    vetted: '委託先の調査',
    judged: '委託先の判定',
    submitted: '申請',
    'form-checked': '形式審査',
    'asked-for': '申請・依頼',
    reported: '報告・記録',
    assessed: '評価',
    'followed-up': '対応の報告',
    consulted: '協議での意見',
    counted: '現物の確認',
    offered: '移管の申出',
    'handed-over': '引渡し',
    'given-back': '返却',
    'for-oneself': '自らについて受ける手続',
  } satisfies Readonly<Record<OwnWork, string>>,
}
