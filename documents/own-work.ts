import type { CaseState } from '../domain/law/case-state.ts'
import type { OwnWork } from '../domain/law/own-work.ts'
import type { Fact } from './notice.ts'

const worksSaid: { readonly [work in OwnWork]: string } = {
  drafted: '起案',
  vetted: '調査',
  judged: '判定',
  submitted: '申請',
  'form-checked': '形式審査',
  'asked-for': '申請',
  reported: '報告',
  assessed: '評価',
  'followed-up': '対応の報告',
  consulted: '協議',
  counted: '現物の確認',
  offered: '移管の申出',
  'handed-over': '引渡し',
  'given-back': '返却',
  'for-oneself': '自らに係る手続',
}

/** Who passed their own work in a case, holding several posts: said on its paper (operational setting). */
export const ownWorkFacts = ({ passedOwn = [] }: CaseState): readonly Fact[] =>
  passedOwn.length === 0
    ? []
    : [
        [
          '兼務・事務取扱',
          passedOwn.map(
            ({ name, works }) => `${works.map((one) => worksSaid[one]).join('・')}をした本人（${name}）による。`,
          ),
        ],
      ]
