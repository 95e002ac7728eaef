import { addDays, addMonths, type PlainDate } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import { fiscalYearLabel, fiscalYearOf } from '../../domain/kernel/fiscal-year.ts'
import { vendors } from './vendors.ts'

type Period = Pick<OutsourcingRequest, 'startsOn' | 'endsOn'>

/** A contract's period of whole months from the first of a month. */
export const period = (startsOn: PlainDate, months: number): Period => ({
  startsOn,
  endsOn: dayBefore(addMonths(startsOn, months)),
})

/** The council's meeting as its minutes name it. */
export const meeting = (heldOn: PlainDate, nth: number): string =>
  `${fiscalYearLabel(fiscalYearOf(heldOn), 'ja')}第${nth}回セキュリティ会議`

const escorted = '作業には職員が立ち会い、事前に許可した者だけを入室させる。端末から本人確認情報を取り出さない。'

/** The requests of the demo city: what Art. 21 wants to be told, in the words of an office. */
export const requests = {
  terminalMaintenance: (when: Period): OutsourcingRequest => ({
    title: '市民課窓口 統合端末の保守点検業務',
    kind: 'hardware-maintenance',
    work: '統合端末4台、照合情報読取装置4台及び周辺機器の定期点検（年2回）並びに障害時の修理・部品交換',
    reason: '機器の分解を伴う点検と部品の調達には製造元の認定を受けた技術者が必要であり、職員では行えないため',
    protection: `${escorted} 交換した記憶装置は市が受け取り、破砕する。`,
    information: ['configuration'],
    place: '本庁舎1階 市民課窓口（レベル1）',
    vendor: vendors.aoi.name,
    amountYen: 3_564_000,
    subcontracting: '測定器の校正に限り再委託を予定（市の情報には触れない）',
    ...when,
  }),
  operationSupport: (when: Period): OutsourcingRequest => ({
    title: 'コミュニケーションサーバ運用支援業務',
    kind: 'operation-support',
    work: '稼働状況の監視、更新プログラムの適用準備、障害の一次切分け、月次報告書の作成',
    reason: '休日・夜間を含む監視の体制を職員だけでは確保できないため',
    protection: `${escorted} 作業者ごとに操作者用IDを貸与し、操作履歴を毎月照合する。`,
    information: ['operation-logs', 'configuration'],
    place: '本庁舎4階 電子計算機室（レベル2）',
    vendor: vendors.chukyo.name,
    amountYen: 6_930_000,
    subcontracting: 'なし',
    ...when,
  }),
  formPrinting: (when: Period): OutsourcingRequest => ({
    title: '住民票コード通知票の印字・封入業務',
    kind: 'printing',
    work: '通知票の印字、封入、封かん及び郵便局への差出し（年間およそ4,200通）',
    reason: '法改正に伴い短期間に大量の処理を要し、庁内の印刷機では期限に間に合わないため',
    protection:
      '印字データは暗号化した媒体で職員が手渡し、受渡簿に記録する。作業場所は施錠した専用室に限り、作業後の印字データは立会いのうえ消去する。',
    information: ['personal', 'identification'],
    place: '受託者の封入作業所（施錠された専用室）',
    vendor: vendors.kiso.name,
    amountYen: 1_848_000,
    subcontracting: '差出しに限り郵便局への持込みを運送事業者に行わせる予定（氏名等の情報には触れない）',
    ...when,
  }),
  counterSupport: (when: Period): OutsourcingRequest => ({
    title: '個人番号カード交付窓口の補助業務',
    contact: '市民課 主任',
    extension: '1128',
    occasion: 'new',
    reasonKinds: ['volume', 'deadline'],
    alsoKinds: ['data-entry'],
    records: 12_000,
    specificPersonal: 'yes',
    rooms: ['terminals-citizen'],
    authorities: '照会のみ（操作者IDの貸与なし）',
    handOver: '窓口で職員が手渡し、その日のうちに回収する',
    takeOut: 'なし',
    custody: '施錠した保管庫。業務の終了後に市へ返還',
    budgetItem: '2款3項1目 委託料',
    contractMethod: 'proposal',
    kind: 'counter-support',
    work: '交付窓口における案内、受付票の確認、待合の整理及び電話予約の受付',
    reason: 'カードの更新が集中する時期に窓口の待ち時間を抑えるため',
    protection:
      '統合端末の操作と本人確認は職員だけが行う。受託者の従事者は予約簿のほか個人の情報を扱わない。名札を着用させる。',
    information: ['personal'],
    place: '本庁舎1階 市民課窓口（レベル1）',
    vendor: vendors.tokai.name,
    amountYen: 9_240_000,
    subcontracting: 'なし',
    ...when,
  }),
  serverReplacement: (when: Period): OutsourcingRequest => ({
    title: 'コミュニケーションサーバ機器更新に伴う設定・移行業務',
    kind: 'software-maintenance',
    work: '更新機器の搬入・設置、基本ソフトの設定、旧機からの設定情報の移行及び動作確認',
    reason: '賃貸借の満了に伴う更新であり、移行には製造元の技術情報を要するため',
    protection: `${escorted} 移行に用いた媒体は市が保管し、完了後に初期化して記録を残す。`,
    information: ['configuration'],
    place: '本庁舎4階 電子計算機室（レベル2・レベル3）',
    vendor: vendors.chukyo.name,
    amountYen: 4_158_000,
    subcontracting: '機器の搬入に限り運送事業者を用いる予定（室内の作業は行わせない）',
    ...when,
  }),
  terminalMove: (when: Period): OutsourcingRequest => ({
    title: '祖父江支所 統合端末の移設業務',
    kind: 'hardware-maintenance',
    work: '庁舎改修に伴う統合端末2台の取外し、移設、配線及び動作確認',
    reason: '専用回線の切替えを伴い、通信機器の設定に専門の技術が必要なため',
    protection: `${escorted} 移設中の端末は封印し、職員が保管場所の鍵を持つ。`,
    information: ['configuration'],
    place: '祖父江支所1階 窓口（レベル1）',
    vendor: vendors.icho.name,
    amountYen: 638_000,
    subcontracting: 'なし',
    ...when,
  }),
  heiwaMaintenance: (when: Period): OutsourcingRequest => ({
    title: '平和支所 窓口端末及び印刷装置の保守業務',
    kind: 'hardware-maintenance',
    work: '統合端末1台、窓口端末2台及び偽造防止用紙対応の印刷装置の点検と修理',
    reason: '部品の保有と迅速な修理には販売元の保守網が必要なため',
    protection: `${escorted} 印刷装置に残る印字データは作業の前後に消去する。`,
    information: ['configuration'],
    place: '平和支所1階 窓口（レベル1）',
    vendor: vendors.aoi.name,
    amountYen: 1_122_000,
    subcontracting: 'なし',
    ...when,
  }),
  monitoringSoftware: (when: Period): OutsourcingRequest => ({
    title: '不正接続監視装置のソフトウェア保守業務',
    kind: 'software-maintenance',
    work: '監視装置の更新プログラムの提供、設定の見直し及び検知記録の解析の支援',
    reason: '製品の保守は製造元の代理店に限られ、他の者では行えないため',
    protection: '遠隔からの接続は認めず、庁内で職員の立会いのもとに行う。検知記録は庁外へ持ち出さない。',
    information: ['operation-logs'],
    place: '本庁舎4階 電子計算機室（レベル2）',
    vendor: vendors.chukyo.name,
    amountYen: 2_145_000,
    subcontracting: 'なし',
    ...when,
  }),
} as const

const dayBefore = (day: PlainDate): PlainDate => addDays(day, -1)
