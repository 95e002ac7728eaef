/** The addresses of the city's own pages, besides those that every case has. */
export const cityAddresses = {
  /** Where the administrator invites somebody. */
  invitations: '/invitations',
  /** Where a link is shown that no letter takes. */
  shownLink: '/invitations/shown',
} as const
