import { eventVendorSql, namesVendorSql, namingPostSql, readableSql } from './vendor-key.ts'

/** How the key after another is found (`key`), or the first from one on. */
export type NextKey = (after: string, how?: '>' | '>=') => string

/**
 * A statement that walks an index from one vendor to the next: by how the key after another is found, and by what gives
 * a vendor's newest mentions, each with its moment (`at`).
 */
type WalkText = (nextKey: NextKey, newest: string) => string

const next =
  (more: string): NextKey =>
  (after, how = '>') =>
    `(select ${eventVendorSql} as key from events
      where ${namesVendorSql} ${more} and ${eventVendorSql} ${how} ${after} order by 1 limit 1)`

/**
 * The statement over the vendors of all cases that the reader may read (`$4` to `$6`: the scope), and the one over
 * those that the reader's own offices have named (`$4`: their posts), which looks at so many mentions in all.
 */
export const vendorWalk = (
  text: WalkText,
  mentioned: (readable: string) => string,
  mentions: number,
): { readonly all: string; readonly own: string } => ({
  all: text(next(''), mentioned(readableSql('$4', '$5', '$6'))),
  own: text(
    (after, how) =>
      `(select min(of_post.key) as key from unnest($4::text[]) as post
      cross join lateral ${next(`and ${namingPostSql} = post`)(after, how)} as of_post)`,
    `select of_post.* from unnest($4::text[]) as post
    cross join lateral (${mentioned(`${namingPostSql} = post`)}) as of_post order by at desc limit ${mentions}`,
  ),
})
