/**
 * The anchors that were set too early, as a subquery of their days: by a clock that was wrong, for a day that was not
 * over by any anchor that was set later, nor is now. They seal what they seal and stop none, but their day is wrong.
 */
export const earlyAnchors = `(
  select day from (
    select day, least(min(anchored_at) over (order by nth rows between current row
    and unbounded following), clock_timestamp()) as at_latest
    from anchors
  ) set_by where day >= (at_latest at time zone 'Asia/Tokyo')::date)`
