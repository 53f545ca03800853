-- What a formula was, what was aimed at and why stays as it was written: what changes is a new version or revision.
CREATE TRIGGER "indicator_kept" BEFORE DELETE OR TRUNCATE ON "indicator"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "indicator_version_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "indicator_version"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "indicator_target_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "indicator_target"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "indicator_baseline_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "indicator_baseline"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "release_indicator_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "release_indicator"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "release_indicator_before_publication" AFTER INSERT ON "release_indicator"
	REFERENCING NEW TABLE AS "added"
	FOR EACH STATEMENT EXECUTE FUNCTION "refuse_rows_of_published_release"();
--> statement-breakpoint
-- An office that accepts a report moves what is known of the quality of its quarter.
GRANT SELECT, INSERT, UPDATE ON "quality_cell" TO "muster_scoped";
--> statement-breakpoint
-- What was accepted before: as `src/rollup/rebuild-rollup.ts` counts it.
INSERT INTO "quality_cell" ("program_id", "fiscal_quarter", "late", "explained", "not_explained")
SELECT award.program_id, report.fiscal_quarter,
	sum(coalesce((certified.first_at AT TIME ZONE organization.time_zone)::date
		> coalesce(obligation.extended_to, obligation.due_on), false)::int)::int,
	sum(asked.explained)::int, sum(asked.findings - asked.explained)::int
FROM report
JOIN obligation ON obligation.award_id = report.award_id AND obligation.fiscal_quarter = report.fiscal_quarter
JOIN award ON award.id = report.award_id
JOIN organization ON organization.id = award.organization_id
CROSS JOIN LATERAL (
	SELECT min(certification.at) AS first_at
	FROM revision
	JOIN certification ON certification.award_id = revision.award_id AND certification.revision_id = revision.id
	WHERE revision.award_id = report.award_id AND revision.report_id = report.id
) certified
CROSS JOIN LATERAL (
	SELECT count(*)::int AS findings,
		(count(*) FILTER (WHERE EXISTS (
			SELECT FROM explanation
			WHERE explanation.award_id = finding.award_id AND explanation.revision_id = finding.revision_id
				AND explanation.code = finding.code AND explanation.subject IN ('', coalesce(finding.subject, ''))
		)))::int AS explained
	FROM finding
	WHERE finding.award_id = report.award_id AND finding.revision_id = report.accepted_revision_id
		AND finding.severity = 'warning' AND finding.code ~ '^[QM][0-9]'
) asked
WHERE report.accepted_revision_id IS NOT NULL
GROUP BY award.program_id, report.fiscal_quarter;
