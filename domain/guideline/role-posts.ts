import type { PostId } from '../kernel/ids.ts'
import { postOf, type Guideline, type KeeperRole } from './guideline.ts'

/**
 * The posts that act as the chief, the chief's own first: a vice chief where there is one, and where it isn't for
 * standing in while somebody holds the chief's post.
 */
export const chiefPosts = ({ roles }: Pick<Guideline, 'roles'>): readonly PostId[] => [
  roles.chief.post,
  ...(roles['vice-chief'] === undefined || roles['vice-chief'].rests === true ? [] : [roles['vice-chief'].post]),
]

/** The posts that approve outsourcing: the chief's, or that of another whom the guideline names (Art. 21 here). */
export const approverPosts = (guideline: Pick<Guideline, 'roles'>): readonly PostId[] =>
  guideline.roles.approver === undefined ? chiefPosts(guideline) : [guideline.roles.approver.post]

/** The posts that preside at meetings, the chair's first: a vice chair in the chair's place where there is one. */
export const chairPosts = ({ council }: Pick<Guideline, 'council'>): readonly PostId[] => [
  council.chair.post,
  ...(council.viceChair === undefined ? [] : [council.viceChair]),
]

/**
 * The head of the office that is the council's secretariat (Art. 5(5)): the office handles the affairs, so its head can
 * do what its staff can. Null where the guideline names no head of that office, or the head is the secretariat.
 */
export const secretariatsHead = (
  guideline: Pick<Guideline, 'roles' | 'posts' | 'requesting' | 'heads'>,
): PostId | null => {
  const { post } = guideline.roles.secretariat
  const office = postOf(guideline, post)?.office
  if (office === undefined) return null
  const head =
    guideline.requesting.find((one) => one.office === office)?.head ??
    guideline.heads.find((one) => postOf(guideline, one)?.office === office)
  return head === undefined || head === post ? null : head
}

/** The posts that hold a power, and with the secretariat's its head, who stands after all others (Art. 5(5)). */
export const withSecretariatsHead = (
  posts: readonly PostId[],
  guideline: Pick<Guideline, 'roles' | 'posts' | 'requesting' | 'heads'>,
): readonly PostId[] => {
  const head = posts.includes(guideline.roles.secretariat.post) ? secretariatsHead(guideline) : null
  return head === null || posts.includes(head) ? posts : [...posts, head]
}

/** The posts that handle the council's affairs: its secretariat's, and the head of that office (Art. 5(5)). */
export const secretariatPosts = (
  guideline: Pick<Guideline, 'roles' | 'posts' | 'requesting' | 'heads'>,
): readonly PostId[] => withSecretariatsHead([guideline.roles.secretariat.post], guideline)

/** Who gets the letters to posts that nobody holds: the secretariat; while nobody is that, whoever administers. */
export const standInPost = ({ roles, standIn }: Pick<Guideline, 'roles' | 'standIn'>): PostId =>
  standIn ?? roles.secretariat.post

/** The post that keeps or decides something of Arts. 9, 10 and 13; the system manager's where no other is named. */
export const keeperPost = ({ roles }: Pick<Guideline, 'roles'>, role: KeeperRole): PostId =>
  (roles[role] ?? roles['system-manager']).post

/** How the guideline calls the role under which a post approves; null where it has no name for it. */
export const approverCalled = (
  { roles }: Pick<Guideline, 'roles'>,
  post: PostId,
): { readonly ja: string; readonly en: string } | null =>
  [roles.approver, roles.chief, roles['vice-chief']].find((one) => one?.post === post)?.called ?? null
