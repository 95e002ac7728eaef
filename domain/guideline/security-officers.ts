import type { OfficeId, PostId } from '../kernel/ids.ts'
import type { ArticleRef } from '../kernel/article-ref.ts'
import { residentRegisterBases as bases } from './bases/resident-register.ts'

/** Whose security officer a post is (Art. 4): consulted on the operators of that office (Art. 14(2)). */
export interface SecurityOfficer {
  readonly office: OfficeId
  readonly post: PostId
  readonly article: ArticleRef
}

const officer = (office: string, post: string, article: ArticleRef): SecurityOfficer => ({
  office: office as OfficeId,
  post: post as PostId,
  article,
})

/**
 * The officers as delivered. Art. 4(2) names those of the three using offices; for the operators of the office that
 * manages the network, whose head decides on them, the head of the Citizen Division is asked (operational setting).
 */
export const securityOfficers: readonly SecurityOfficer[] = [
  officer('citizen', 'citizen-head', bases['security-officers']),
  officer('sobue', 'sobue-head', bases['security-officers']),
  officer('heiwa', 'heiwa-head', bases['security-officers']),
  officer('digital-promotion', 'citizen-head', 'operational setting'),
]

/** Who has to be consulted on the operators of an office; null where the guideline names nobody for it. */
export const securityOfficerOf = (
  { securityOfficers: named }: { readonly securityOfficers: readonly SecurityOfficer[] },
  office: OfficeId,
): PostId | null => named.find((one) => one.office === office)?.post ?? null
