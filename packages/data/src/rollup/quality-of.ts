import { sql, type SQL } from 'drizzle-orm'

/**
 * A query for one row per report: award_id, revision_id, fiscal_quarter, late, explained, not_explained. `official` is a
 * query for award_id, report_id and revision_id.
 *
 * Late: nobody certified any revision of it by the end of its due day, where the organization is. What was taken over from
 * before Muster was not certified here: when it came in is not known. A finding asks for an explanation by the tier of
 * its rule, Q or M; one explanation may answer all findings of a rule.
 */
export const qualityOf = (official: SQL): SQL => sql`
  select official.award_id, official.revision_id, report.fiscal_quarter,
    coalesce((certified.first_at at time zone organization.time_zone)::date
      > coalesce(obligation.extended_to, obligation.due_on), false)::int as late,
    asked.explained, asked.findings - asked.explained as not_explained
  from (${official}) official
  join report on report.award_id = official.award_id and report.id = official.report_id
  join obligation on obligation.award_id = report.award_id and obligation.fiscal_quarter = report.fiscal_quarter
  join award on award.id = official.award_id
  join organization on organization.id = award.organization_id
  cross join lateral (
    select min(certification.at) as first_at
    from revision
    join certification on certification.award_id = revision.award_id and certification.revision_id = revision.id
    where revision.award_id = official.award_id and revision.report_id = official.report_id
  ) certified
  cross join lateral (
    select count(*)::int as findings,
      (count(*) filter (where exists (
        select from explanation
        where explanation.award_id = finding.award_id and explanation.revision_id = finding.revision_id
          and explanation.code = finding.code and explanation.subject in ('', coalesce(finding.subject, ''))
      )))::int as explained
    from finding
    where finding.award_id = official.award_id and finding.revision_id = official.revision_id
      and finding.severity = 'warning' and finding.code ~ '^[QM][0-9]'
  ) asked`
