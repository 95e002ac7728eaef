import type { PostId } from '../../domain/kernel/ids.ts'
import { addDays } from '../../domain/kernel/plain-date.ts'
import { at, type Days } from './days.ts'
import type { PastCase } from './past-acts.ts'
import { act, type PastAct } from './past-act.ts'

const manager = 'digital-promotion-head'

/** The review of authorities at every stage, and methods of management (Arts. 14, 15, 18 and 19). */
export const reviewsAndMethods = (days: Days): readonly PastCase[] => [
  ...reviews(days),
  idMethod(days),
  formMethod(days),
  cardMethod(days),
]

const reviews = (days: Days): readonly PastCase[] => {
  const opened = (on: typeof days.today, dueOn: typeof days.today): PastAct =>
    act('OpenReview', manager, at(on, '09:30'), { title: '操作権限の臨時点検', dueOn })
  const said = (row: string, by: string, on: typeof days.today): PastAct =>
    act('ReviewAuthority', by, at(on, '10:00'), { row, outcome: 'keep', reason: '', againOn: null })
  // In the first months of a fiscal year whoever moved to another office would still be reviewed by the first.
  const isOver = days.ago(39) >= days.yearStart
  const dueOn = days.ago(12)
  return [
    {
      nth: 121,
      procedure: 'authority-review',
      acts: [
        opened(days.ago(38), days.ago(30)),
        ...(isOver
          ? [
              said('row-1', manager, days.ago(37)),
              said('row-2', 'heiwa-head', days.ago(36)),
              act('ReportReview', manager, at(days.ago(35), '11:00'), { report: '二件を点検し、いずれも存続とした。' }),
            ]
          : [act('DropReview', manager, at(days.ago(37), '11:00'), { reason: '年度始めの点検とあわせて行う。' })]),
      ],
    },
    {
      nth: 122,
      procedure: 'authority-review',
      acts: [
        opened(days.ago(22), dueOn),
        act('CloseReviewTime', 'practice', at(addDays(dueOn, 1), '00:00'), { dueOn }),
      ],
    },
    { nth: 123, procedure: 'authority-review', acts: [opened(days.ago(5), days.from(days.today, 10))] },
  ]
}

const idMethod = (days: Days): PastCase => ({
  nth: 131,
  procedure: 'management-method',
  acts: [
    act('BringInMethod', manager, at(days.ago(60), '10:00'), {
      kind: 'id-matching',
      owner: manager as PostId,
      title: 'ID及び照合情報の管理方法',
      content: 'IDは本人のみが用いる。カードは退庁時に施錠して保管する。',
      paper: '管理方法書 第2号',
      version: 2,
      inForceFrom: addDays(days.yearStart, -365),
      broughtInAs: '管理方法書（紙）',
      asksReaders: false,
    }),
    act('AmendMethod', 'digital-promotion-staff', at(days.ago(20), '10:00'), {
      title: 'ID及び照合情報の管理方法',
      content: 'IDは本人のみが用いる。カードは退庁時に施錠して保管する。離席のときは画面を閉じる。',
      paper: '',
      reason: '点検の結果による。',
    }),
    act('SettleMethod', manager, at(days.ago(18), '11:00'), { inForceFrom: days.ago(18), note: '' }),
    act('AcknowledgeMethodVersion', 'yoshida', at(days.ago(16), '09:10'), { reader: 'reader-3', remarks: '' }),
  ],
})

const formMethod = (days: Days): PastCase => ({
  nth: 132,
  procedure: 'management-method',
  acts: [
    act('DraftMethod', 'citizen-staff', at(days.ago(4), '10:00'), {
      kind: 'forms',
      owner: 'citizen-head' as PostId,
      title: '個人情報が記載された帳票の管理方法',
      content: '帳票は施錠できる書庫に保管し、持出しは管理簿に記す。',
      paper: '',
    }),
  ],
})

const cardMethod = (days: Days): PastCase => ({
  nth: 133,
  procedure: 'management-method',
  acts: [
    act('DraftMethod', 'sobue-staff', at(days.ago(50), '10:00'), {
      kind: 'cards',
      owner: 'sobue-head' as PostId,
      title: 'カードの管理方法',
      content: '交付前のカードは金庫に保管する。',
      paper: '',
    }),
    act('SettleMethod', 'sobue-head', at(days.ago(48), '10:00'), { inForceFrom: days.ago(48), note: '' }),
    act('AbolishMethod', 'sobue-head', at(days.ago(7), '10:00'), { reason: 'カードの交付を本庁にまとめたため。' }),
  ],
})
