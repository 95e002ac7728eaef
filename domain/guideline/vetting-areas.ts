/** The areas in which a vendor's arrangements are looked into (Art. 20 names none: operational setting). */
export interface VettingArea {
  readonly id: VettingAreaId
  readonly ja: string
  readonly en: string
  /** What to look at, in a sentence. */
  readonly guide: { readonly ja: string; readonly en: string }
}

/** The areas by what they are about. */
export const vettingAreaIds = [
  'organisation',
  'staff',
  'subcontracting',
  'premises',
  'technology',
  'media',
  'incidents',
] as const
/** One of the areas. */
export type VettingAreaId = (typeof vettingAreaIds)[number]

/** The areas in the order of the form. */
export const vettingAreas: readonly VettingArea[] = [
  {
    id: 'organisation',
    ja: '管理体制',
    en: 'Organisation',
    guide: {
      ja: '情報保護の責任者、規程、認証、過去の事故',
      en: 'Who answers for information, rules, certificates, past incidents',
    },
  },
  {
    id: 'staff',
    ja: '従業者',
    en: 'Staff',
    guide: { ja: '従事者名簿、秘密保持の誓約、教育', en: 'List of workers, pledges of secrecy, training' },
  },
  {
    id: 'subcontracting',
    ja: '再委託',
    en: 'Sub-contracting',
    guide: { ja: '再委託の有無、相手、監督、承諾の手続', en: 'Whether, to whom, how supervised, how consent is asked' },
  },
  {
    id: 'premises',
    ja: '作業場所',
    en: 'Premises',
    guide: { ja: '場所の特定、施錠、入退室の記録', en: 'Where, how locked, who enters' },
  },
  {
    id: 'technology',
    ja: '技術的対策',
    en: 'Technology',
    guide: { ja: '個人ごとのID、操作記録、暗号化、更新', en: 'Personal IDs, logs, encryption, updates' },
  },
  {
    id: 'media',
    ja: '媒体・データ',
    en: 'Media and data',
    guide: {
      ja: '受渡しの記録、持出し・複写の制限、返還・廃棄',
      en: 'Hand-over records, limits on taking and copying, return and disposal',
    },
  },
  {
    id: 'incidents',
    ja: '事故対応・監督',
    en: 'Incidents and oversight',
    guide: {
      ja: '第一報の期限と手順、市の検査の受入れ',
      en: 'First report, procedure, acceptance of inspections by the city',
    },
  },
]
