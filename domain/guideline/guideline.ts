import type { Office, Post } from '../kernel/parties.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import { agendaKinds, type AgendaKind } from './agenda-kinds.ts'
import { articles, type Article } from './articles.ts'
import {
  assetKinds,
  operationHistory,
  operationPlan,
  type AssetKind,
  type OperationHistoryKept,
  type OperationPlanPosts,
} from './assets.ts'
import { authorityKinds, type AuthorityKind } from './authority-kinds.ts'
import type { Bases } from './basis-of.ts'
import { residentRegisterBases } from './bases/resident-register.ts'
import { clauses, type Clause } from './clauses.ts'
import { council, type Council } from './council.ts'
import { equipment, type Equipment } from './equipment.ts'
import type { Paper } from './papers.ts'
import { questionnaires, type Questionnaire } from './questionnaire.ts'
import { relatedProcedures, type RelatedProcedure } from './related-procedures.ts'
import { roomLevels, rooms, type Room, type RoomLevel } from './rooms.ts'
import { offices, posts } from './roster-plan.ts'
import { securityOfficers, type SecurityOfficer } from './security-officers.ts'

/** A role that the law speaks of; the guideline says which post fills it. */
export type Role = 'chief' | 'system-manager' | 'secretariat' | 'administrator' | 'auditor'
/**
 * A role that some guidelines have: a vice chief, who may act for the chief, and an approver of outsourcing where that
 * isn't the chief.
 */
export type OptionalRole = 'vice-chief' | 'approver' | KeeperRole
/**
 * Who decides on access to the equipment (Art. 13), keeps the device that reads IDs (Art. 9), and keeps the ledger of
 * entries (Art. 10). Where a guideline names nobody it is the system manager: see `keeperPost`.
 */
export type KeeperRole = 'access-manager' | 'id-device-keeper' | 'entry-ledger-keeper'

/** The post that fills a role, where the guideline says so, and how it calls the role. */
export interface RoleFilled {
  readonly post: PostId
  readonly article: ArticleRef
  readonly called?: Named
}

/** When a vice chief acts for the chief: while nobody holds the chief's post, or beside the chief at any time. */
export const viceChiefActs = ['in-absence', 'always'] as const

/** The vice chief: what a text says of standing in, and nothing more, holds where nothing else is said. */
export interface ViceChief extends RoleFilled {
  readonly acts?: (typeof viceChiefActs)[number]
  /** That somebody holds the chief's post, so the vice chief doesn't act: worked out for a day, never recorded. */
  readonly rests?: true
}

/**
 * What earlier versions had and the one in force no longer has, each as it was last: the offices that were merged,
 * split or abolished wind up what they had open under the posts that they had (operational setting).
 */
export interface Former {
  readonly offices: readonly Office[]
  readonly posts: readonly Post[]
  readonly requesting: readonly RequestingOffice[]
}

/** One version of the guideline: in force from a day on, with all that it names and lists. */
export interface Guideline {
  /** The version's id is the day on which it came into force. */
  readonly version: string
  /** What the guideline is called, as papers cite it. */
  readonly title: Named
  /** The short word for it, as citations have it: 要綱, 規程. */
  readonly called: Named
  /** Further papers with articles of their own, where the guideline is more than one. */
  readonly papers: readonly Paper[]
  /** How the municipality and its head are called: 市 and 市長, 町 and 町長. */
  readonly words: { readonly municipality: Named; readonly head: Named }
  readonly inForceFrom: PlainDate
  readonly offices: readonly Office[]
  readonly posts: readonly Post[]
  /** What earlier versions had and this one has not: worked out for a day, never recorded. */
  readonly former?: Former
  /** Who stands in for vacant posts while nobody holds the secretariat's: worked out for a day, never recorded. */
  readonly standIn?: PostId
  readonly roles: { readonly [role in Role]: RoleFilled } & {
    readonly [role in Exclude<OptionalRole, 'vice-chief'>]?: RoleFilled
  } & { readonly 'vice-chief'?: ViceChief }
  /** The offices that manage or use the network, and so may outsource (Arts. 3, 4, 20), with their head and staff. */
  readonly requesting: readonly RequestingOffice[]
  /**
   * The heads of offices (部署の長) whom the chief may instruct (Art. 6); a city with more offices on its roster names
   * theirs too.
   */
  readonly heads: readonly PostId[]
  /** Who controls the entry to the rooms and places of each level (Art. 8), and so reports to the chief (Art. 11). */
  readonly entryManagers: readonly PostId[]
  /** What an outsourcing contract must spell out; none where the text asks for nothing. */
  readonly clauses: readonly Clause[]
  /** The levels of rooms, the strictest first; none where one rule holds for all rooms. */
  readonly roomLevels: readonly RoomLevel[]
  readonly rooms: readonly Room[]
  /** The kinds of information assets, with who answers for them (Art. 17). */
  readonly assetKinds: readonly AssetKind[]
  /** Who draws up the operation plan in consultation with whom (Art. 19(2)). */
  readonly operationPlan: OperationPlanPosts
  /** How long the operation history is kept (Art. 16). */
  readonly operationHistory: OperationHistoryKept
  /** The equipment whose access is controlled (Art. 12). */
  readonly equipment: readonly Equipment[]
  /** The kinds of authority for which operators are settled (Art. 14). */
  readonly authorityKinds: readonly AuthorityKind[]
  /** Who is consulted on the operators of each office (Arts. 4, 14). */
  readonly securityOfficers: readonly SecurityOfficer[]
  /** The kinds of matters that the council deliberates. */
  readonly agendaKinds: readonly AgendaKind[]
  /** What vendors are asked from each day on; questionnaires of earlier versions of the guideline stay in the book. */
  readonly questionnaires: readonly Questionnaire[]
  /** What else the same work may need. */
  readonly relatedProcedures: readonly RelatedProcedure[]
  /** The seats of the security council (Art. 5). */
  readonly council: Council
  /** Which steps an outsourcing has: whether the council deliberates on it before it is approved. */
  readonly outsourcing: { readonly deliberation: boolean }
  /** Where its text holds the rules that the law names; about the others it is silent. */
  readonly bases: Bases
  readonly articles: readonly Article[]
}

/** A name in both languages. */
export interface Named {
  readonly ja: string
  readonly en: string
}

/** An office that may outsource: its head decides (Art. 21), its staff prepare. */
export interface RequestingOffice {
  readonly office: OfficeId
  readonly head: PostId
  readonly staff: PostId
}

const requesting = (office: string): RequestingOffice => ({
  office: office as OfficeId,
  head: `${office}-head` as PostId,
  staff: `${office}-staff` as PostId,
})

const role = (post: string, article: ArticleRef) => ({ post: post as PostId, article })

/** The version in force since 1 April 2023 (令和5年4月1日施行), the only one whose text was supplied. */
export const reiwa5: Guideline = {
  version: '2023-04-01',
  title: {
    ja: '住民基本台帳ネットワークシステム運用管理要綱',
    en: 'guideline on running the resident-register network',
  },
  called: { ja: '要綱', en: 'guideline' },
  papers: [],
  words: { municipality: { ja: '市', en: 'city' }, head: { ja: '市長', en: 'mayor' } },
  inForceFrom: '2023-04-01' as PlainDate,
  offices,
  posts,
  roles: {
    chief: {
      ...role('general-policy-director', residentRegisterBases['role-chief']),
      called: { ja: 'セキュリティ統括責任者', en: 'security chief' },
    },
    'system-manager': role('digital-promotion-head', residentRegisterBases['role-system-manager']),
    secretariat: role('secretariat', residentRegisterBases['role-secretariat']),
    administrator: role('administrator', 'operational setting'),
    auditor: role('auditor', 'operational setting'),
    'access-manager': {
      ...role('digital-promotion-head', residentRegisterBases['role-access-manager']),
      called: { ja: 'アクセス管理責任者', en: 'access manager' },
    },
    'id-device-keeper': role('digital-promotion-head', residentRegisterBases['role-id-device-keeper']),
    'entry-ledger-keeper': role('digital-promotion-head', residentRegisterBases['role-entry-ledger-keeper']),
  },
  requesting: ['digital-promotion', 'citizen', 'sobue', 'heiwa'].map(requesting),
  heads: [
    'digital-promotion-head',
    'citizen-head',
    'sobue-head',
    'heiwa-head',
  ] as readonly string[] as readonly PostId[],
  entryManagers: [
    'digital-promotion-head',
    'citizen-head',
    'sobue-head',
    'heiwa-head',
  ] as readonly string[] as readonly PostId[],
  clauses,
  roomLevels,
  rooms,
  assetKinds,
  operationPlan,
  operationHistory,
  equipment,
  authorityKinds,
  securityOfficers,
  agendaKinds,
  questionnaires,
  relatedProcedures,
  council,
  outsourcing: { deliberation: true },
  bases: residentRegisterBases,
  articles,
}

/** Every day on which a version came into force. Texts before the last were not supplied, so they are dates only. */
export const versionDates: readonly string[] = [
  '2002-08-05',
  '2005-04-01',
  '2009-04-01',
  '2010-04-01',
  '2014-04-01',
  '2016-01-01',
  '2018-04-01',
  '2022-04-01',
  '2023-04-01',
]

/** The requesting office of an id for what is to begin, or null where that office may not outsource (Art. 20). */
export const requestingNow = ({ requesting }: Guideline, office: OfficeId): RequestingOffice | null =>
  requesting.find((one) => one.office === office) ?? null

/**
 * The same for what is there already: an office that is there no more winds up its cases under the posts that it had
 * last.
 */
export const requestingOffice = (guideline: Guideline, office: OfficeId): RequestingOffice | null =>
  requestingNow(guideline, office) ?? guideline.former?.requesting.find((one) => one.office === office) ?? null

/** A post by its id, one that is there no more as it was last; null where there never was one. */
export const postOf = ({ posts, former }: Pick<Guideline, 'posts' | 'former'>, id: PostId): Post | null =>
  posts.find((one) => one.id === id) ?? former?.posts.find((one) => one.id === id) ?? null

/** A room by its id; null where the guideline has none. */
export const roomOf = (guideline: Guideline, id: string): Room | null =>
  guideline.rooms.find((one) => one.id === id) ?? null

/** An office by its id, one that is there no more as it was last; null where there never was one. */
export const officeOf = ({ offices, former }: Guideline, id: OfficeId): Office | null =>
  offices.find((one) => one.id === id) ?? former?.offices.find((one) => one.id === id) ?? null
