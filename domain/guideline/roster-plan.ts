import type { Office, Post } from '../kernel/parties.ts'
import type { OfficeId, PostId } from '../kernel/ids.ts'

/**
 * The offices and posts that the guideline names (Arts. 2–5, 8, 13), and the staff posts that the city adds so that
 * its people can be named (operational setting). Who holds a post on which day stands in the roster, not here.
 */
const office = (id: string, ja: string, en: string): Office => ({ id: id as OfficeId, ja, en })
const post = (id: string, inOffice: string, ja: string, en: string): Post => ({
  id: id as PostId,
  office: inOffice as OfficeId,
  ja,
  en,
})

/** The offices that manage or use the network, and the two around them. */
export const offices: readonly Office[] = [
  office('general-policy', '総合政策部', 'General Policy Department'),
  office('digital-promotion', 'デジタル推進課', 'Digital Promotion Division'),
  office('citizen', '市民課', 'Citizen Division'),
  office('sobue', '祖父江支所', 'Sobue Branch Office'),
  office('heiwa', '平和支所', 'Heiwa Branch Office'),
  office('audit', '監査委員事務局', 'Audit Secretariat'),
]

/** Of these, the branches: no other municipality has them, so a new one starts without. */
export const branchOffices: ReadonlySet<OfficeId> = new Set(['sobue', 'heiwa'] as readonly string[] as OfficeId[])

/** The posts by which people act. */
export const posts: readonly Post[] = [
  post('general-policy-director', 'general-policy', '総合政策部長', 'Director-General of General Policy'),
  post('digital-promotion-head', 'digital-promotion', 'デジタル推進課長', 'Head of Digital Promotion'),
  post('citizen-head', 'citizen', '市民課長', 'Head of the Citizen Division'),
  post('sobue-head', 'sobue', '祖父江支所長', 'Head of the Sobue Branch'),
  post('heiwa-head', 'heiwa', '平和支所長', 'Head of the Heiwa Branch'),
  post('secretariat', 'digital-promotion', 'デジタル推進課 庶務', 'Secretariat, Digital Promotion'),
  post('digital-promotion-staff', 'digital-promotion', 'デジタル推進課 担当', 'Staff, Digital Promotion'),
  post('citizen-staff', 'citizen', '市民課 担当', 'Staff, Citizen Division'),
  post('sobue-staff', 'sobue', '祖父江支所 担当', 'Staff, Sobue Branch'),
  post('heiwa-staff', 'heiwa', '平和支所 担当', 'Staff, Heiwa Branch'),
  post('administrator', 'digital-promotion', 'システム運用管理者', 'System administrator'),
  post('auditor', 'audit', '監査担当', 'Auditor'),
]

/** A post as delivered: events that lack what it was called, or its office, were recorded under this plan. */
export const deliveredPost = (id: PostId): Post | null => posts.find((one) => one.id === id) ?? null

/** The office of a post as delivered; empty where the plan has no such post. */
export const deliveredOffice = (id: string): OfficeId => deliveredPost(id as PostId)?.office ?? ('' as OfficeId)
