import type { Guideline } from '../../guideline/guideline.ts'
import { isArticleRef } from '../../kernel/article-ref.ts'

/** What is missing or wrong in a version of the guideline: the field, and the id or citation that it is about. */
export interface GuidelineProblem {
  readonly field: string
  readonly problem: 'twice' | 'unknown-post' | 'unknown-office' | 'no-citation' | 'no-id'
  readonly value: string
}

/**
 * What keeps a version of the guideline from being whole: whatever it names has to be in it. Everything at once, so
 * that whoever writes one puts it right in one go.
 */
export const guidelineProblems = (guideline: Guideline): readonly GuidelineProblem[] => {
  const { offices, posts, roles, requesting, heads, entryManagers, clauses, council } = guideline
  const knownOffices = new Set<string>(offices.map(({ id }) => id))
  const knownPosts = new Set<string>(posts.map(({ id }) => id))
  const postAt = (field: string, id: string) => (knownPosts.has(id) ? [] : [wrong(field, 'unknown-post', id)])
  const officeAt = (field: string, id: string) => (knownOffices.has(id) ? [] : [wrong(field, 'unknown-office', id)])
  const citedAt = (field: string, ref: string) => (isArticleRef(ref) ? [] : [wrong(field, 'no-citation', ref)])
  const seatsAt = [
    ['council.chair', council.chair] as const,
    ...council.members.map((seat, nth) => [`council.members.${nth}`, seat] as const),
  ]
  return [
    ...ids('offices', offices),
    ...ids('posts', posts),
    ...ids('clauses', clauses),
    ...posts.flatMap((one, nth) => officeAt(`posts.${nth}.office`, one.office)),
    ...[...Object.entries(roles).map(([name, role]) => [`roles.${name}`, role] as const), ...seatsAt].flatMap(
      ([field, { post, article }]) => [...postAt(`${field}.post`, post), ...citedAt(`${field}.article`, article)],
    ),
    ...requesting.flatMap((one, nth) => [
      ...officeAt(`requesting.${nth}.office`, one.office),
      ...postAt(`requesting.${nth}.head`, one.head),
      ...postAt(`requesting.${nth}.staff`, one.staff),
    ]),
    ...heads.flatMap((id, nth) => postAt(`heads.${nth}`, id)),
    ...entryManagers.flatMap((id, nth) => postAt(`entryManagers.${nth}`, id)),
    ...clauses.flatMap(({ article }, nth) => citedAt(`clauses.${nth}.article`, article)),
    ...twice(
      'council.members',
      seatsAt.map(([, { post }]) => post),
    ),
  ]
}

const wrong = (field: string, problem: GuidelineProblem['problem'], value: string): GuidelineProblem => ({
  field,
  problem,
  value,
})

const ids = (field: string, rows: readonly { readonly id: string }[]): readonly GuidelineProblem[] => [
  ...rows.flatMap(({ id }, nth) =>
    /^[a-z][a-z0-9-]{0,59}$/.test(id) ? [] : [wrong(`${field}.${nth}.id`, 'no-id', id)],
  ),
  ...twice(
    field,
    rows.map(({ id }) => id),
  ),
]

const twice = (field: string, values: readonly string[]): readonly GuidelineProblem[] =>
  values.flatMap((value, nth) => (values.indexOf(value) === nth ? [] : [wrong(`${field}.${nth}`, 'twice', value)]))
