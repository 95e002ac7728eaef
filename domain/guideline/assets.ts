import type { OfficeId, PostId } from '../kernel/ids.ts'

/** What an information asset is made of (Art. 17(1)); forms and cards stand apart, for the text treats them apart. */
export const assetForms = ['information', 'software', 'hardware', 'network', 'medium', 'form', 'card'] as const
/** One of those. */
export type AssetForm = (typeof assetForms)[number]

/** A kind of information asset, with the posts that answer for it (Art. 17(2)). */
export interface AssetKind {
  readonly id: string
  readonly ja: string
  readonly en: string
  readonly form: AssetForm
  /** Whether it is or holds personal information, so that whoever handles it is designated (Art. 18(1)). */
  readonly personal: boolean
  /** Whether no new item of it comes any more, as of a card that is no longer issued; what there is stays. */
  readonly discontinued: boolean
  /** Who answers for it: one post for all offices, or several, each for the items of its own office. */
  readonly owners: readonly PostId[]
}

/**
 * Who draws up the operation plan, and with whom they consult beforehand (Art. 19(2)); with nobody where the text asks
 * for no consultation.
 */
export interface OperationPlanPosts {
  readonly by: PostId
  readonly consulted: readonly PostId[]
}

/** How many years back the operation history has to be readable (Art. 16). */
export interface OperationHistoryKept {
  readonly years: number
}

const using = ['citizen-head', 'sobue-head', 'heiwa-head']
const system = ['digital-promotion-head']

const kind = (
  id: string,
  form: AssetForm,
  owners: readonly string[],
  [ja, en]: readonly [string, string],
  how: { readonly personal?: boolean; readonly discontinued?: boolean } = {},
): AssetKind => ({
  id,
  ja,
  en,
  form,
  personal: false,
  discontinued: false,
  ...how,
  owners: owners as readonly PostId[],
})

const personal = { personal: true }

/** The kinds as delivered: those that Art. 17(2) gives to the using offices, and all others of Art. 17(1). */
export const assetKinds: readonly AssetKind[] = [
  kind('personal-information', 'information', using, ['本人確認情報等の個人情報', 'Personal information'], personal),
  kind('personal-forms', 'form', using, ['個人情報が記載された帳票', 'Forms with personal information'], personal),
  kind('resident-cards', 'card', using, ['住民基本台帳カード', 'Basic resident register cards'], {
    personal: true,
    discontinued: true,
  }),
  kind('number-cards', 'card', using, ['個人番号カード', 'Individual number cards'], personal),
  kind('other-information', 'information', system, ['その他の情報', 'Other information']),
  kind('software', 'software', system, ['ソフトウエア', 'Software']),
  kind('hardware', 'hardware', system, ['ハードウエア', 'Hardware']),
  kind('network', 'network', system, ['ネットワーク', 'Network']),
  kind('magnetic-disks', 'medium', system, ['磁気ディスク', 'Magnetic disks']),
]

/** Who draws up the operation plan as delivered, and who is consulted. */
export const operationPlan: OperationPlanPosts = {
  by: 'digital-promotion-head' as PostId,
  consulted: ['citizen-head' as PostId],
}

/** The years of Art. 16. */
export const operationHistory: OperationHistoryKept = { years: 7 }

/**
 * The post that answers for an office's items of a kind: the only one where there is but one, else that of the office
 * itself; null where the guideline names none for it.
 */
export const assetOwner = (
  { posts }: { readonly posts: readonly { readonly id: PostId; readonly office: OfficeId }[] },
  { owners }: Pick<AssetKind, 'owners'>,
  office: OfficeId,
): PostId | null =>
  owners.length === 1
    ? (owners[0] ?? null)
    : (owners.find((owner) => posts.some(({ id, office: of }) => id === owner && of === office)) ?? null)
