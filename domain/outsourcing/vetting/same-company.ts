import { searchKey } from '../../kernel/text.ts'

/**
 * The name of a company as it is compared: ㈱, （株） and 株式会社, kana, width, spaces and characters that nobody sees
 * make no other company of it. Never stored in the name's place.
 */
export const companyKey = (name: string): string => searchKey(name)

/** Whether two names are one company's. */
export const isSameCompany = (one: string, other: string): boolean => companyKey(one) === companyKey(other)
