import type { Guideline } from '../../guideline/guideline.ts'
import { articleOf } from '../../guideline/citation.ts'
import { articleNumber, isArticleRef, placeOf } from '../../kernel/article-ref.ts'
import type { GivenGuideline } from './fields.ts'

/** What is missing or wrong in a version of the guideline: the field, and the id or citation that it is about. */
export interface GuidelineProblem {
  readonly field: string
  readonly problem:
    | 'twice'
    | 'unknown-post'
    | 'unknown-office'
    | 'unknown-paper'
    | 'unknown-article'
    | 'unknown-level'
    | 'no-entry-manager'
    | 'unknown-category'
    | 'no-member'
    | 'no-citation'
    | 'no-branch'
    | 'no-id'
    | 'changed-afterwards'
  readonly value: string
}

/**
 * What keeps a version of the guideline from being whole: whatever it names has to be in it. Everything at once, so
 * that whoever writes one puts it right in one go.
 */
export const guidelineProblems = (guideline: Guideline): readonly GuidelineProblem[] => [
  ...idProblems(guideline),
  ...namingProblems(guideline),
  ...citationProblems(guideline),
]

/** A rule has one place: a second row for it would be lost in the table without a word. */
export const twiceInTable = ({ bases }: Pick<GivenGuideline, 'bases'>): readonly GuidelineProblem[] =>
  twice(
    'bases',
    bases.map(({ rule }) => rule),
  )

const idProblems = (guideline: Guideline): readonly GuidelineProblem[] => {
  const { offices, posts, clauses, papers, rooms, agendaKinds, relatedProcedures, roomLevels, assetKinds, articles } =
    guideline
  const { equipment, authorityKinds, securityOfficers } = guideline
  return [
    ...ids('papers', papers),
    ...ids('offices', offices),
    ...ids('posts', posts),
    ...ids('clauses', clauses),
    ...ids('rooms', rooms),
    ...ids('assetKinds', assetKinds),
    ...ids('equipment', equipment),
    ...equipment.flatMap(({ devices = [] }, nth) => twice(`equipment.${nth}.devices`, devices)),
    ...ids('authorityKinds', authorityKinds),
    ...twice(
      'securityOfficers',
      securityOfficers.map(({ office }) => office),
    ),
    ...ids('agendaKinds', agendaKinds),
    ...ids('relatedProcedures', relatedProcedures),
    ...twice(
      'roomLevels',
      roomLevels.map(({ level }) => String(level)),
    ),
    ...twice(
      'articles',
      articles.map((one) => `${one.paper ?? ''} ${articleNumber(one)}`.trim()),
    ),
    ...seatsTwice(guideline),
  ]
}

/** Posts, offices and levels that are named have to be among those that there are. */
const namingProblems = (guideline: Guideline): readonly GuidelineProblem[] => {
  const { offices, posts, roles, requesting, heads, entryManagers, rooms, roomLevels, council } = guideline
  const { assetKinds, operationPlan, securityOfficers } = guideline
  const knownOffices = new Set<string>(offices.map(({ id }) => id))
  const knownPosts = new Set<string>(posts.map(({ id }) => id))
  const levels = new Set<number | null>(roomLevels.length === 0 ? [null] : roomLevels.map(({ level }) => level))
  const postAt = (field: string, id: string) => (knownPosts.has(id) ? [] : [wrong(field, 'unknown-post', id)])
  const officeAt = (field: string, id: string) => (knownOffices.has(id) ? [] : [wrong(field, 'unknown-office', id)])
  return [
    ...posts.flatMap((one, nth) => officeAt(`posts.${nth}.office`, one.office)),
    ...[...rolesOf(roles), ...seatsOf(guideline)].flatMap(([field, { post }]) => postAt(`${field}.post`, post)),
    ...(council.viceChair === undefined || council.members.some(({ post }) => post === council.viceChair)
      ? []
      : [wrong('council.viceChair', 'no-member', council.viceChair)]),
    ...requesting.flatMap((one, nth) => [
      ...officeAt(`requesting.${nth}.office`, one.office),
      ...postAt(`requesting.${nth}.head`, one.head),
      ...postAt(`requesting.${nth}.staff`, one.staff),
    ]),
    ...securityOfficers.flatMap((one, nth) => [
      ...officeAt(`securityOfficers.${nth}.office`, one.office),
      ...postAt(`securityOfficers.${nth}.post`, one.post),
    ]),
    ...heads.flatMap((id, nth) => postAt(`heads.${nth}`, id)),
    ...entryManagers.flatMap((id, nth) => postAt(`entryManagers.${nth}`, id)),
    ...rooms.flatMap(({ manager, level }, nth) => [
      ...postAt(`rooms.${nth}.manager`, manager),
      // Whoever controls a room is instructed and heard as one who controls entry.
      ...(!knownPosts.has(manager) || entryManagers.includes(manager)
        ? []
        : [wrong(`rooms.${nth}.manager`, 'no-entry-manager', manager)]),
      ...(levels.has(level) ? [] : [wrong(`rooms.${nth}.level`, 'unknown-level', String(level ?? ''))]),
    ]),
    ...assetKinds.flatMap(({ owners }, nth) =>
      owners.flatMap((id, of) => postAt(`assetKinds.${nth}.owners.${of}`, id)),
    ),
    ...postAt('operationPlan.by', operationPlan.by),
    ...operationPlan.consulted.flatMap((id, nth) => postAt(`operationPlan.consulted.${nth}`, id)),
  ]
}

/** What is cited is in the form of a citation, and there is such an article in that paper. */
const citationProblems = (guideline: Guideline): readonly GuidelineProblem[] => {
  const { roles, bases, clauses, agendaKinds, papers, articles, securityOfficers } = guideline
  const knownPapers = new Set<string | null>([null, ...papers.map(({ id }) => id)])
  const inPaper = (field: string, ref: string, paper: string | null) =>
    knownPapers.has(paper) ? [] : [wrong(field, 'unknown-paper', ref)]
  const citedAt = (field: string, ref: string): readonly GuidelineProblem[] => {
    if (!isArticleRef(ref)) return [wrong(field, 'no-citation', ref)]
    const place = placeOf(ref)
    if (place === null) return []
    const { paper } = place
    return articleOf(guideline, ref) !== null
      ? []
      : [...inPaper(field, ref, paper), wrong(field, 'unknown-article', ref)].slice(0, 1)
  }
  return [
    ...articles.flatMap(({ paper = null }, nth) => inPaper(`articles.${nth}.paper`, paper ?? '', paper)),
    ...articles.flatMap(({ branch = '2' }, nth) =>
      isBranch(branch) ? [] : [wrong(`articles.${nth}.branch`, 'no-branch', branch)],
    ),
    ...[...rolesOf(roles), ...seatsOf(guideline)].flatMap(([field, { article }]) =>
      citedAt(`${field}.article`, article),
    ),
    ...Object.entries(bases).flatMap(([rule, ref], nth) => [
      ...(isId(rule) ? [] : [wrong(`bases.${nth}.rule`, 'no-id', rule)]),
      ...citedAt(`bases.${nth}.article`, ref),
    ]),
    ...clauses.flatMap(({ article }, nth) => citedAt(`clauses.${nth}.article`, article)),
    ...securityOfficers.flatMap(({ article }, nth) => citedAt(`securityOfficers.${nth}.article`, article)),
    ...agendaKinds.flatMap(({ article }, nth) => citedAt(`agendaKinds.${nth}.article`, article)),
  ]
}

const rolesOf = (roles: Guideline['roles']) =>
  Object.entries(roles).map(([name, role]) => [`roles.${name}`, role] as const)

const seatsOf = ({ council }: Guideline) => [
  ['council.chair', council.chair] as const,
  ...council.members.map((seat, nth) => [`council.members.${nth}`, seat] as const),
]

/** A seat that somebody has already: the row of the later one, for the chair is none of the members' rows. */
const seatsTwice = (guideline: Guideline): readonly GuidelineProblem[] => {
  const seats = seatsOf(guideline)
  return seats.flatMap(([field, { post }], nth) =>
    seats.findIndex(([, other]) => other.post === post) === nth ? [] : [wrong(field, 'twice', post)],
  )
}

/** A problem of a version, by its field. */
export const wrong = (field: string, problem: GuidelineProblem['problem'], value: string): GuidelineProblem => ({
  field,
  problem,
  value,
})

const isBranch = (text: string): boolean => /^[1-9]\d?(?:-[1-9]\d?){0,2}$/.test(text)
const isId = (text: string): boolean => /^[a-z][a-z0-9-]{0,59}$/.test(text)

/** What is wrong with the ids of a list: their form, or that one is there twice. */
export const ids = (field: string, rows: readonly { readonly id: string }[]): readonly GuidelineProblem[] => [
  ...rows.flatMap(({ id }, nth) => (isId(id) ? [] : [wrong(`${field}.${nth}.id`, 'no-id', id)])),
  ...twice(
    field,
    rows.map(({ id }) => id),
  ),
]

const twice = (field: string, values: readonly string[]): readonly GuidelineProblem[] =>
  values.flatMap((value, nth) => (values.indexOf(value) === nth ? [] : [wrong(`${field}.${nth}`, 'twice', value)]))
