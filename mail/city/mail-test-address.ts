import { caseAddress } from '../link-token.ts'

/** The page at which whoever has opened the letter that tries the mail says so; it needs a sign-in. */
export const mailTestAddress = (publicUrl: string, stream: string): string =>
  `${caseAddress(publicUrl, stream)}/acts/ConfirmMail`
